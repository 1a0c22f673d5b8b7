import type { KeyCommit, SiteAdapter } from './adapter.ts';
import { serviceEntries } from './services.ts';

/**
 * Instagram. Classes are hashed; icons carry an `aria-label`, and the paper plane its path in every language.
 * Repost commits by the icon itself, with no menu. Reels have no `article`: the post is found around the icon.
 * Not sure: the share sheet (wording and structure), the Russian name of repost on the web, and forwarding a message.
 */
const PLANE = 'path[d^="M13.973 20.046 21.77 6.928"]';
const icon = (...names: string[]) => names.map((name) => `svg[aria-label="${name}"]`).join(', ');
const around = (svg: string) => `[role="button"]:has(${svg}), button:has(${svg})`;
const word = (label: string, where = '') =>
  ['[role="button"]', 'button', '[role="menuitem"]'].map((kind) => `${where}${kind}:label(${label})`);
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
const REPOST = [around(icon('Repost', 'Сделать репост', 'Репост', 'Репостнуть', 'Репост жасау'))];
const UNDO = [
  around(icon('Unrepost', 'Undo repost', 'Remove repost', 'Reposted', 'Отменить репост', 'Убрать репост')),
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
const CAPTIONED = [`${DIALOG}:has(${boxes('caption', 'подпись', 'жазба').join(', ')})`];
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
  post: {
    root: ['article', '[role="row"]'],
    text: [
      'h1[dir="auto"], article div > span[dir="auto"]:not(li span, section span, a span)',
      'article img[alt]:not(header img, li img)',
    ],
    // Comments are rows of a list; the first row of it may be the caption.
    skip: ['header, section, form, time, li:not(:has(h1))', '[role="button"]:label(see-more)'],
    truncated: ['[role="button"]:label(see-more)'],
  },
  draft: ['textarea', '[contenteditable="true"]', '[role="dialog"] input[name="message"]'],
  dialog: [DIALOG],
  surfaces: [
    { name: 'repost', role: 'commit', control: REPOST, except: UNDO, reads: ['post'] },
    { name: 'share-to', role: 'trigger', control: SHARE, reads: ['post'] },
    { name: 'forward', role: 'trigger', control: word('forward'), reads: ['post'] },
    { name: 'copy-link', role: 'commit', control: word('copy-link'), reads: ['opener'], iconOnly: true },
    { name: 'publish', role: 'commit', control: CREATE, within: CAPTIONED, reads: ['draft'] },
    { name: 'share-to', role: 'commit', control: OUTWARD, reads: ['opener'] },
    { name: 'message', role: 'commit', control: word('send'), keys: TALKS, reads: ['opener', 'draft'] },
    { name: 'comment', role: 'commit', control: word('comment'), keys: COMMENTS, reads: ['draft'] },
  ],
  expects: ['article', PLANE],
};
