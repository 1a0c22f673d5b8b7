import type { SiteAdapter } from './adapter.ts';
import { byWording } from './by-wording.ts';
import { ARROWS, PLANE, TICKED } from './instagram-post.ts';

/**
 * Threads. Classes are hashed; icons carry a translated `aria-label` and the drawings of Instagram, posts are pressable
 * containers, quoted ones nested.
 * An icon within a post opens a menu, the same icon or word outside of posts is that menu's item and commits.
 * Not sure: Russian and Kazakh wordings, the menu's roles, direct messages; these go by role, wording and structure alike.
 */
const POST = '[data-pressable-container], article, [role="article"]';
const OUTSIDE = ':not(:is([data-pressable-container], article, [role="article"]) *)';
const PRESSED = '[role="button"], button';
const ITEMS = ['[role="menuitem"]', `[role="button"]${OUTSIDE}`, `button${OUTSIDE}`];
const svg = (...names: string[]) => names.map((name) => `svg[aria-label="${name}"]`).join(', ');
const REPOST = `${svg('Repost', 'Сделать репост', 'Репост', 'Репост жасау')}, ${ARROWS}`;
const UNDONE = ['Reposted', 'Unrepost', 'Undo repost', 'Remove repost', 'Отменить репост', 'Убрать репост'];
const REPOSTED = `${svg(...UNDONE)}, ${TICKED}`;
const QUOTE = svg('Quote', 'Цитировать', 'Цитата', 'Дәйексөз');
const SHARE = `${svg('Share', 'Поделиться', 'Бөлісу')}, ${PLANE}`;
/** One source names the button itself, with a count behind: "Сделать репост 12". */
const named = (...names: string[]) =>
  names.map((name) => `:is(${POST}) :is(${PRESSED})[aria-label^="${name}"]`).join(', ');
const opens = (icon: string) => `:is(${POST}) :is(${PRESSED}):has(${icon})`;
const item = byWording(ITEMS);
const iconItem = (icon: string) => ITEMS.map((selector) => `${selector}:has(${icon})`);
const DIALOG = '[role="dialog"]';
const BOX = '[contenteditable="true"]';
const REPOSTS = [opens(REPOST), opens(REPOSTED), named('Repost', 'Сделать репост')];
const SHARES = [opens(SHARE), named('Share', 'Поделиться')];

export const threads: SiteAdapter = {
  id: 'threads',
  hosts: ['threads.com', '*.threads.com', 'threads.net', '*.threads.net'],
  post: {
    root: [POST],
    text: [
      '[dir="auto"]:not([role="button"] *, a[href*="/@"]:not([href*="/post/"]) *, time *)',
      'picture img[alt], video[aria-label], a[href*="//l.threads."], a[target="_blank"]',
    ],
    // The last one: the post one answers stands before the box in the reply dialog, the quoted one behind it.
    skip: [`time, [role="button"], ${DIALOG} div:not(:has(${BOX})):has(~ ${BOX}, ~ * ${BOX})`],
    truncated: ['[role="button"]:label(see-more)'],
  },
  draft: [BOX, `${DIALOG} textarea`],
  dialog: [`${DIALOG}, [role="menu"]`],
  surfaces: [
    { name: 'repost', role: 'trigger', control: REPOSTS, reads: ['post'] },
    { name: 'share-to', role: 'trigger', control: SHARES, reads: ['post'] },
    {
      name: 'repost',
      role: 'commit',
      control: [...item('repost'), ...iconItem(REPOST)],
      except: [...item('undo-repost'), ...iconItem(REPOSTED)],
      reads: ['opener'],
    },
    { name: 'quote', role: 'trigger', control: [...item('quote'), ...iconItem(QUOTE)], reads: ['opener'] },
    { name: 'copy-link', role: 'commit', control: item('copy-link'), reads: ['opener'], iconOnly: true },
    { name: 'share-to', role: 'commit', control: item('share-to-story'), reads: ['opener'] },
    {
      name: 'message',
      role: 'commit',
      control: item('send'),
      within: [DIALOG],
      reads: ['opener', 'draft'],
    },
    {
      name: 'publish',
      role: 'commit',
      control: [...item('publish'), `form :is(${PRESSED}):label(comment)`],
      keys: [{ key: 'Enter', modifiers: ['ctrl'], inside: [BOX] }],
      reads: ['draft', 'dialog'],
    },
  ],
  expects: ['[data-pressable-container]', '[role="article"], article'],
};
