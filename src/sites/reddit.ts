import type { SiteAdapter } from './adapter.ts';
import { redditOld } from './reddit-old.ts';

/**
 * Reddit: web components in nested open shadow roots, so controls are found by the press's composed path; the retired React
 * pages and the old ones beside them. The share button's menu copies a link or leads to the submit page, which publishes.
 * Not sure: what the menu is made of, the crosspost form, the chat; they go by wording.
 */
const item = (label: string) => ['[role="menuitem"]', 'button', 'a'].map((tag) => `${tag}:label(${label})`);
const SHARE = 'shreddit-post-share-button, shreddit-comment-share-button, [data-click-id="share"]';
const CROSSPOST = [...item('crosspost'), 'shreddit-crosspost-button'];
const FORM = 'r-post-composer-form, shreddit-post-composer, form[action*="submit"]';
const PUBLISH = '#inner-post-submit-button, r-post-form-submit-button';
const EDITOR = '[contenteditable="true"]';
const COMPOSER = 'shreddit-composer, comment-composer-host, [data-testid="comment-composer"]';
const CHAT = 'rs-message-composer, rs-room-composer';
const POST = 'shreddit-post, shreddit-ad-post, [data-testid="post-container"]';
const COMMENT = 'shreddit-comment, shreddit-profile-comment';

export const reddit: SiteAdapter = {
  id: 'reddit',
  hosts: ['reddit.com', '*.reddit.com'],
  post: {
    root: [COMMENT, POST, ...redditOld.post.root],
    text: [
      '[slot="title"], [slot="text-body"], [id$="-rtjson-content"], [slot="post-media-container"], [slot="comment"]',
      '[data-testid="post-container"] h1, [data-testid="post-container"] h3, [data-click-id="text"]',
      ...redditOld.post.text,
    ],
    // Replies stand within the comment they answer.
    skip: [
      `:is(${COMMENT}) :is(${COMMENT}), [slot="credit-bar"], [slot="commentMeta"], [slot="actionRow"], shreddit-player`,
      ...(redditOld.post.skip ?? []),
    ],
  },
  draft: [EDITOR, 'faceplate-textarea-input, faceplate-text-input', ...redditOld.draft],
  dialog: [FORM, '[role="dialog"], faceplate-dialog, [role="menu"]', ...redditOld.dialog],
  surfaces: [
    { name: 'copy-link', role: 'commit', control: item('copy-link'), reads: ['opener'], iconOnly: true },
    { name: 'quote', role: 'trigger', control: CROSSPOST, reads: ['opener'] },
    {
      name: 'publish',
      role: 'commit',
      control: [PUBLISH, `:is(${FORM}) button:label(publish)`],
      except: ['[post-action-type="draft"], #save-draft-button'],
      reads: ['draft', 'dialog', 'opener'],
    },
    {
      name: 'comment',
      role: 'commit',
      control: [
        'button[slot="submit-button"]',
        `:is(${COMPOSER}) button[type="submit"]`,
        `:is(${COMPOSER}) button:label(comment)`,
      ],
      keys: [{ key: 'Enter', modifiers: ['ctrl'], inside: [`:is(${COMPOSER}) ${EDITOR}`] }],
      reads: ['draft'],
    },
    {
      name: 'message',
      role: 'commit',
      control: ['button[aria-label="Send message"]', 'button:label(send)'],
      within: [CHAT, '[role="dialog"], faceplate-dialog'],
      keys: [{ key: 'Enter', inside: ['textarea'] }],
      reads: ['draft', 'opener'],
    },
    {
      name: 'share-to',
      role: 'trigger',
      control: [
        SHARE,
        'shreddit-share-button, [slot="share-button"], [data-post-click-location="share"]',
        'button:label(share)',
      ],
      reads: ['post'],
    },
    ...redditOld.surfaces,
  ],
  expects: [POST, COMMENT, ...redditOld.expects],
};
