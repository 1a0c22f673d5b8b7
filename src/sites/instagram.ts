import type { SiteAdapter } from './adapter.ts';

/**
 * Instagram. Classes are hashed; icons carry an `aria-label`, and the paper plane its path in every language.
 * Repost commits by the icon itself, with no menu. Reels have no `article`: the post is found around the icon.
 * Not sure: the share sheet (wording and structure) and the Russian name of repost on the web.
 */
const PLANE = 'svg:has(path[d^="M13.973 20.046 21.77 6.928"])';
const icon = (...names: string[]) => names.map((name) => `svg[aria-label="${name}"]`).join(', ');
const around = (svg: string) => [`[role="button"]:has(${svg})`, `button:has(${svg})`];
const SHARE = `${PLANE}, ${icon('Share', 'Share Post', 'Share Reel', 'Direct', 'Поделиться', 'Поделиться публикацией')}`;
const DIALOG = ['[role="dialog"]'];

export const instagram: SiteAdapter = {
  id: 'instagram',
  hosts: ['instagram.com', '*.instagram.com'],
  post: {
    root: ['article'],
    text: [
      'h1[dir="auto"]',
      '._a9zs',
      'ul > li:first-child span[dir="auto"]',
      'span[dir="auto"]:not(ul span, li span, a span, [role="button"] span)',
      'img[alt]:not(ul img, header img)',
    ],
    skip: ['header', 'section', 'form', 'time', 'ul > li:not(:first-child)'],
    truncated: ['[role="button"]:label(see-more)', 'button:label(see-more)'],
  },
  draft: [
    'form textarea',
    'textarea',
    '[role="textbox"][contenteditable="true"]',
    '[contenteditable="true"]',
    '[role="dialog"] input[name="message"]',
  ],
  dialog: DIALOG,
  surfaces: [
    {
      name: 'repost',
      role: 'commit',
      control: [
        ...around(icon('Repost', 'Сделать репост', 'Репост', 'Репост жасау')),
        '[role="button"]:label(repost)',
      ],
      except: [
        ...around(icon('Unrepost', 'Undo repost', 'Отменить репост')),
        '[role="button"][aria-pressed="true"]',
        '[role="button"]:label(undo-repost)',
      ],
      reads: ['post'],
    },
    { name: 'share-to', role: 'trigger', control: around(SHARE), reads: ['post'] },
    {
      name: 'copy-link',
      role: 'commit',
      control: ['[role="button"]:label(copy-link)', 'button:label(copy-link)'],
      within: DIALOG,
      reads: ['opener'],
      iconOnly: true,
    },
    {
      name: 'share-to',
      role: 'commit',
      control: ['[role="button"]:label(share-to-story)', 'button:label(share-to-story)'],
      within: DIALOG,
      reads: ['opener'],
    },
    {
      name: 'message',
      role: 'commit',
      control: ['[role="button"]:label(send)', 'button:label(send)'],
      reads: ['opener', 'draft'],
      keys: [{ key: 'Enter', inside: ['[role="main"] [role="textbox"][contenteditable="true"]'] }],
    },
    {
      name: 'publish',
      role: 'commit',
      control: ['[role="button"]:label(publish)', 'button:label(publish)'],
      within: [
        '[role="dialog"]:has([contenteditable="true"])',
        '[role="dialog"]:has(textarea[aria-label*="caption"])',
      ],
      except: ['form [role="button"]', 'form button'],
      reads: ['draft'],
    },
    {
      name: 'comment',
      role: 'commit',
      control: ['form [role="button"]:label(comment)', 'form button:label(comment)'],
      keys: [{ key: 'Enter', inside: ['form textarea'] }],
      reads: ['draft'],
    },
  ],
  expects: ['article', PLANE],
};
