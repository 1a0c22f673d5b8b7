import type { KeyCommit, SiteAdapter } from './adapter.ts';
import { byWording } from './by-wording.ts';
import { ARROWS, INSTAGRAM_POST, MESSAGE_MENU, PLANE, TICKED } from './instagram-post.ts';
import { serviceEntries } from './services.ts';

/**
 * Instagram. Classes are hashed; icons carry an `aria-label`, and the same drawing in every language. Repost commits
 * by the icon itself, with no menu; once done, the icon keeps its name and gains a tick. The same icon with a circle
 * around it is a badge that tells who reposted. Reels have no `article`: the post is found around the icon.
 * Not sure: the share sheet (wording and structure), the Russian name of repost on the web, and forwarding a message.
 */
const icon = (...names: string[]) => names.map((name) => `svg[aria-label="${name}"]`).join(', ');
const around = (svg: string, but = '') => `[role="button"]:has(${svg})${but}, button:has(${svg})${but}`;
const word = byWording(['[role="button"]', 'button', '[role="menuitem"]']);
const PLANES = icon(
  'Share',
  'Share Post',
  'Share Reel',
  'Direct',
  'Поделиться',
  'Поделиться публикацией',
  'Бөлісу',
);
const SHARE = [around(`${PLANE}, ${PLANES}`)];
const NAMES = icon('Repost', 'Сделать репост', 'Репост', 'Репостнуть', 'Репост жасау');
const REPOST = [around(`${NAMES}, ${ARROWS}`, ':not(:has(circle))')];
const BADGE = [around(`:is(${NAMES}) circle`)];
const UNDO = [
  around(icon('Unrepost', 'Undo repost', 'Remove repost', 'Reposted', 'Отменить репост', 'Убрать репост')),
  around(`svg ${TICKED}`),
  '[aria-pressed="true"]',
];
const DIALOG = '[role="dialog"]';
const NAMED = ':is([aria-label*="NAME" i], :has(:is(svg, img):is([aria-label*="NAME" i], [alt*="NAME" i])))';
const OUTWARD = [
  ...serviceEntries(`${DIALOG} :is(a, button, [role="button"])${NAMED}`),
  ...word('service', `${DIALOG} `),
  ...word('share-to-story', `${DIALOG} `),
];
/** Boxes have no other mark than their translated name. */
const boxes = (...words: string[]) =>
  words.map((w) => `:is(textarea, [contenteditable="true"]):is([aria-label*="${w}"], [placeholder*="${w}"])`);
const CAPTIONED = [`${DIALOG}:has(${boxes('caption', 'одпись', 'жазба').join(', ')})`];
const CREATE = [...word('share'), ...word('publish')];
const TALKS: KeyCommit[] = [
  {
    key: 'Enter',
    inside: boxes('essage', 'ообщени', 'абарлама', 'Reply to', 'Ответ'),
  },
];
const COMMENTS: KeyCommit[] = [
  { key: 'Enter', inside: ['form textarea', ...boxes('omment', 'омментар', 'ікір')] },
];

export const instagram: SiteAdapter = {
  id: 'instagram',
  hosts: ['instagram.com', '*.instagram.com'],
  post: INSTAGRAM_POST,
  draft: ['textarea', '[contenteditable="true"]', '[role="dialog"] input[name="message"]'],
  dialog: [DIALOG],
  surfaces: [
    { name: 'repost', role: 'commit', control: REPOST, except: UNDO, reads: ['post'] },
    { name: 'repost', role: 'trigger', control: BADGE, reads: [] },
    { name: 'share-to', role: 'trigger', control: SHARE, reads: ['post'] },
    {
      name: 'share-to',
      role: 'trigger',
      control: [...MESSAGE_MENU, ...word('forward', '[role="row"] ')],
      reads: ['post'],
    },
    { name: 'share-to', role: 'trigger', control: word('forward'), reads: ['opener'] },
    { name: 'copy-link', role: 'commit', control: word('copy-link'), reads: ['opener'], iconOnly: true },
    { name: 'publish', role: 'commit', control: CREATE, within: CAPTIONED, reads: ['draft'] },
    { name: 'share-to', role: 'commit', control: OUTWARD, reads: ['opener'] },
    { name: 'message', role: 'commit', control: word('send'), keys: TALKS, reads: ['opener', 'draft'] },
    { name: 'comment', role: 'commit', control: word('comment'), keys: COMMENTS, reads: ['draft'] },
  ],
  expects: ['article', PLANE],
};
