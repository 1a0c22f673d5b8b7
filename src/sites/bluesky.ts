import type { KeyCommit, SiteAdapter } from './adapter.ts';

/**
 * Bluesky and its forks. Test ids are stable; menus are Radix portals that name their trigger, buttons are `button` or
 * `div[role=button]`. "Repost" and "Undo repost" share one test id and differ by wording only. In the composer the post one
 * answers stands before the editor, the quoted one behind it. Posts found by a search, saved or told of carry no test id of
 * their own: they are the link around the row of buttons. The chat carries none either.
 */
const POSTS = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';
const REPOST = '[data-testid="repostBtn"]';
const SHARE = '[data-testid="postShareBtn"]';
const MORE = '[data-testid="postDropdownBtn"]';
const ITEM = '[data-testid="repostDropdownRepostBtn"]';
const QUOTE = '[data-testid="repostDropdownQuoteBtn"]';
const COPY = '[data-testid="postDropdownShareBtn"], [data-testid="postDropdownEmbedBtn"]';
const SEND_DM = '[data-testid="postDropdownSendViaDMBtn"]';
const PUBLISH = '[data-testid="composerPublishBtn"]';
const EDITOR = '.ProseMirror, [contenteditable="true"]';
const COMPOSER = '[role="dialog"], [data-testid="composer"], [data-testid="composePostView"]';
/** The chat's box stands in a row with its button; a post that is sent along stands before that row. */
const BESIDE = 'textarea + :is(button, [role="button"])';
const CHAT = `:has(> div > ${BESIDE})`;
const CHAT_BOX = `div:has(> ${BESIDE}) > textarea`;
const CHAT_SEND = 'textarea ~ :is(button, [role="button"]):last-child';
const CHAT_KEY: KeyCommit = { key: 'Enter', inside: [CHAT_BOX], button: [CHAT_SEND] };
const item = (label: string) => `[role="menuitem"]:label(${label})`;

export const bluesky: SiteAdapter = {
  id: 'bluesky',
  hosts: ['bsky.app', '*.bsky.app'],
  post: {
    root: [POSTS, `:is(a, [role="link"]):has(${REPOST}, ${SHARE})`, 'article, [role="article"]'],
    text: [
      '[data-testid="postText"], [data-word-wrap], a[target="_blank"][href^="http"]',
      // The post a page is about carries no test id on its text.
      '[data-testid^="postThreadItem"] div[dir="auto"]:not(a *, button *, [role="button"] *)',
      'img[alt]:not(a[href^="/profile/"] img)',
      'a[role="link"][href*="/post/"]:not(:has(time)), [role="link"] [role="link"]:not(a)',
    ],
    skip: [`time, :is(${COMPOSER}) div:not(:has(${EDITOR})):has(~ :is(${EDITOR}), ~ * :is(${EDITOR}))`],
    menuOpen: [`:is(${REPOST}, ${SHARE}, ${MORE})[aria-expanded="true"]`],
  },
  draft: [EDITOR, CHAT_BOX],
  dialog: [CHAT, COMPOSER, '[role="menu"]'],
  surfaces: [
    { name: 'repost', role: 'trigger', control: [REPOST], reads: ['post'] },
    { name: 'share-to', role: 'trigger', control: [SHARE, MORE], reads: ['post'] },
    {
      name: 'repost',
      role: 'commit',
      control: [ITEM, item('repost')],
      except: [`${ITEM}:label(undo-repost), ${item('undo-repost')}`],
      reads: ['opener'],
    },
    { name: 'quote', role: 'trigger', control: [QUOTE, item('quote')], reads: ['opener'] },
    { name: 'share-to', role: 'trigger', control: [SEND_DM, item('send-dm')], reads: ['opener'] },
    {
      name: 'copy-link',
      role: 'commit',
      control: [COPY, item('copy-link')],
      reads: ['opener'],
      iconOnly: true,
    },
    {
      name: 'publish',
      role: 'commit',
      control: [PUBLISH],
      keys: [{ key: 'Enter', modifiers: ['ctrl'], inside: [EDITOR], button: [PUBLISH] }],
      reads: ['draft', 'dialog'],
    },
    {
      name: 'message',
      role: 'commit',
      control: ['[aria-label="Send message"]', CHAT_SEND, ':is(button, [role="button"]):label(send)'],
      keys: [CHAT_KEY, { ...CHAT_KEY, modifiers: ['ctrl'] }],
      reads: ['draft', 'dialog'],
    },
  ],
  expects: [POSTS, REPOST],
};
