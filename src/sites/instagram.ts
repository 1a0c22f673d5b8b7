import type { SiteAdapter } from './adapter.ts';

/**
 * Instagram. Classes are hashed; icons carry an `aria-label`, and the paper plane its path in every language.
 * Repost commits by the icon itself, with no menu. Reels have no `article`: the post is found around the icon.
 * Not sure: the share sheet (wording and structure) and the Russian name of repost on the web.
 */
const PLANE = 'path[d^="M13.973 20.046 21.77 6.928"]';
const icon = (...names: string[]) => names.map((name) => `svg[aria-label="${name}"]`).join(', ');
const around = (svg: string) => `[role="button"]:has(${svg}), button:has(${svg})`;
const word = (label: string) => `[role="button"]:label(${label}), button:label(${label})`;
const SHARE = `${PLANE}, ${icon('Share', 'Share Post', 'Share Reel', 'Direct', 'Поделиться', 'Поделиться публикацией')}`;
const REPOST = icon('Repost', 'Сделать репост', 'Репост', 'Репост жасау');
const REPOSTED = icon('Unrepost', 'Undo repost', 'Remove repost', 'Отменить репост', 'Убрать репост');
const CAPTION =
  '[contenteditable="true"][aria-label*="caption"], [contenteditable="true"][aria-label*="подпись"]';
const DIALOG = ['[role="dialog"]'];
const CHAT_BOX =
  '[contenteditable="true"][aria-label="Message"], [contenteditable="true"][aria-label="Сообщение"]';
const STORY_BOX = 'textarea[placeholder^="Reply to"], textarea[placeholder^="Ответ"]';

export const instagram: SiteAdapter = {
  id: 'instagram',
  hosts: ['instagram.com', '*.instagram.com'],
  post: {
    root: ['article'],
    text: [
      'h1[dir="auto"], article div > span[dir="auto"]:not(li span, section span, a span)',
      'article img[alt]:not(header img, li img)',
    ],
    // Comments are rows of a list; the first row of it may be the caption.
    skip: ['header, section, form, time, li:not(:has(h1))', '[role="button"]:label(see-more)'],
    truncated: ['[role="button"]:label(see-more)'],
  },
  draft: ['textarea', '[contenteditable="true"]', '[role="dialog"] input[name="message"]'],
  dialog: DIALOG,
  surfaces: [
    {
      name: 'repost',
      role: 'commit',
      control: [around(REPOST)],
      except: [around(REPOSTED), '[aria-pressed="true"]'],
      reads: ['post'],
    },
    { name: 'share-to', role: 'trigger', control: [around(SHARE)], reads: ['post'] },
    { name: 'copy-link', role: 'commit', control: [word('copy-link')], reads: ['opener'], iconOnly: true },
    {
      name: 'share-to',
      role: 'commit',
      control: [word('share-to-story')],
      within: DIALOG,
      reads: ['opener'],
    },
    {
      name: 'publish',
      role: 'commit',
      control: [word('share'), word('publish')],
      within: [`[role="dialog"]:has(${CAPTION})`],
      reads: ['draft'],
    },
    {
      name: 'comment',
      role: 'commit',
      control: ['form [role="button"]:label(comment), form button:label(comment)'],
      keys: [{ key: 'Enter', inside: ['form textarea'] }],
      reads: ['draft'],
    },
    {
      name: 'message',
      role: 'commit',
      control: [word('send')],
      keys: [{ key: 'Enter', inside: [CHAT_BOX, STORY_BOX] }],
      reads: ['opener', 'draft'],
    },
  ],
  expects: ['article', PLANE],
};
