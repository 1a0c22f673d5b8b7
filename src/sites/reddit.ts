import type { SiteAdapter } from './adapter.ts';
import { byWording } from './by-wording.ts';
import { redditOld } from './reddit-old.ts';
import { DRAFTS, FORM, WRITING } from './reddit-write.ts';

/**
 * Reddit: web components in nested open shadow roots, so controls are found by the press's composed path; the retired React
 * pages and the old ones beside them. The share button's menu copies a link or leads to the submit page, which publishes.
 * Seen in code of 2023 to 2026: the post and its slots, the button in the post's shadow root or slotted (`ssr-share-button`)
 * beside the repost button. Not sure: what the menus are made of and what the repost button does first; they go by wording.
 */
const item = byWording(['[role="menuitem"]', 'button', 'a']);
const SHARE = [
  'shreddit-post-share-button, shreddit-comment-share-button, [slot="ssr-share-button"], [slot="comment-share"]',
  '[data-click-id="share"], [data-action-bar-action="share"], [data-post-click-location="share"]',
  'shreddit-share-button, [slot="share-button"], [data-testid="post-share-button"]',
  'button:label(share)',
];
const REPOST = [...item('repost'), '[slot="repost-button"]'];
const OPENS = '[aria-expanded], [aria-haspopup]';
const CROSSPOST = [...item('crosspost'), 'shreddit-crosspost-button'];
const MENU = '[role="menu"], faceplate-menu, rpl-menu';
/** The React pages: a card of a feed, the post of a page of its own. */
const CARD = '[data-testid="post-container"], [data-test-id="post-content"], .Post[id^="t3_"]';
const POST = `shreddit-post, shreddit-ad-post, ${CARD}`;
const COMMENT = 'shreddit-comment, shreddit-profile-comment';

export const reddit: SiteAdapter = {
  id: 'reddit',
  hosts: ['reddit.com', '*.reddit.com'],
  post: {
    root: [COMMENT, POST, ...redditOld.post.root],
    text: [
      '[slot="title"], [slot="text-body"], [id$="-rtjson-content"], [slot="post-media-container"], [slot="comment"]',
      '[property="schema:articleBody"]',
      `:is(${CARD}) :is(h1, h2, h3), [data-click-id="text"], .RichTextJSON-root`,
      ...redditOld.post.text,
    ],
    // Replies stand within the comment they answer.
    skip: [
      `:is(${COMMENT}) :is(${COMMENT}), [slot="credit-bar"], [slot="commentMeta"], [slot="actionRow"], shreddit-player`,
      ...(redditOld.post.skip ?? []),
    ],
    ...(redditOld.post.truncated && { truncated: redditOld.post.truncated }),
  },
  draft: [...DRAFTS, ...redditOld.draft],
  dialog: [FORM, `[role="dialog"], faceplate-dialog, ${MENU}`, ...redditOld.dialog],
  surfaces: [
    { name: 'copy-link', role: 'commit', control: item('copy-link'), reads: ['opener'], iconOnly: true },
    { name: 'quote', role: 'trigger', control: CROSSPOST, reads: ['opener'] },
    { name: 'repost', role: 'commit', control: REPOST, except: [OPENS], reads: ['opener'] },
    { name: 'repost', role: 'trigger', control: REPOST, reads: ['post'] },
    {
      name: 'share-to',
      role: 'commit',
      control: item('service'),
      within: [...SHARE, MENU],
      reads: ['opener'],
    },
    ...WRITING,
    { name: 'share-to', role: 'trigger', control: SHARE, reads: ['post'] },
    ...redditOld.surfaces,
  ],
  expects: [POST, COMMENT, ...redditOld.expects],
};
