import type { SiteAdapter } from './adapter.ts';
import { byWording } from './by-wording.ts';
import { FACEBOOK_POST } from './facebook-post.ts';

/**
 * Facebook. Classes are hashed; what lasts are roles, `data-ad-*` attributes and translated `aria-label`s, so most
 * controls go by wording. Dialogs are portals and differ from account to account. Not sure: the Russian and Kazakh
 * wordings of today's share dialog, all of the plain `m.` and `mbasic.` pages, and forwarding a message, which goes by
 * structure: a button in its row opens a menu.
 */
const BOX = '[role="textbox"][contenteditable="true"]';
const ITEMS = ['[role="dialog"] [role="button"]', '[role="menuitem"]', '[role="option"]'];
const item = byWording(ITEMS);
/** Boxes have no other mark than their translated name. */
const boxes = (...words: string[]) => words.map((word) => `${BOX}[aria-label*="${word}"]`);
const SHARE = [
  '[role="button"]:has([data-ad-rendering-role="share_button"])',
  '[aria-label^="Send this to friends"], [aria-label^="Отправьте это друзьям"], [aria-label*="достарыңызға"]',
  ':is([role="article"], [aria-posinset], [role="main"], [role="complementary"]) [role="button"]:label(share)',
  '[data-tracking-duration-id] [role="button"]:label(share)',
  'a[href*="/composer/mbasic/?c_src=share"], [data-sigil~="share-popup"], [data-sigil~="share"]',
];
/** Reels have a repost of one press since 2025; it was in no source of the atlas. */
const REPOST = ['[role="button"]:label(repost), button:label(repost)'];
/** The plain pages share by a form on a page of its own, which may show a piece of the post. */
const PLAIN = 'form[action*="/composer/mbasic"]';
const NOW = [...item('share-now'), '[role="button"]:label(share-now)'];
const SEND = ['[aria-label="Press enter to send" i]', '[role="button"]:label(send)'];
const MESSAGE_MENU = ['[role="row"] [aria-haspopup="menu"]', '[role="row"] [role="button"]:label(forward)'];
const UNDO = ['[role="button"]:label(undo-repost)', '[aria-pressed="true"]'];
const OUTWARD = [...item('share-to-story'), ...item('service')];
const FRIEND = ['Send to', 'Отправ', 'Жібер'].map(
  (word) => `[aria-label^="${word}"][aria-label*="Messenger"]`,
);

export const facebook: SiteAdapter = {
  id: 'facebook',
  hosts: ['facebook.com', '*.facebook.com'],
  post: FACEBOOK_POST,
  draft: [BOX, 'textarea'],
  dialog: ['[role="dialog"], [role="menu"]', PLAIN],
  surfaces: [
    { name: 'share-to', role: 'trigger', control: SHARE, reads: ['post'] },
    { name: 'share-to', role: 'trigger', control: MESSAGE_MENU, reads: ['post'] },
    { name: 'share-to', role: 'trigger', control: item('forward'), reads: ['opener'] },
    { name: 'repost', role: 'commit', control: NOW, reads: ['opener', 'draft'] },
    { name: 'repost', role: 'commit', control: REPOST, except: UNDO, reads: ['post'] },
    { name: 'share-to', role: 'trigger', control: item('share-to-place'), reads: ['opener'] },
    { name: 'share-to', role: 'commit', control: OUTWARD, reads: ['opener'] },
    { name: 'copy-link', role: 'commit', control: item('copy-link'), reads: ['opener'], iconOnly: true },
    {
      name: 'message',
      role: 'commit',
      control: [...FRIEND, ...SEND],
      keys: [{ key: 'Enter', inside: boxes('Message', 'Сообщение', 'Хабарлама') }],
      reads: ['opener', 'draft'],
    },
    {
      name: 'publish',
      role: 'commit',
      control: [...item('publish'), PLAIN],
      reads: ['draft', 'opener', 'dialog'],
    },
    {
      name: 'comment',
      role: 'commit',
      control: ['form [role="button"]:label(comment)'],
      keys: [{ key: 'Enter', inside: boxes('omment', 'омментар', 'ікір') }],
      reads: ['draft'],
    },
  ],
  expects: ['[role="article"], [role="feed"], [data-ft], [data-tracking-duration-id]', BOX],
};
