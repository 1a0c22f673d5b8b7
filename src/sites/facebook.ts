import type { SiteAdapter } from './adapter.ts';

/**
 * Facebook. Classes are hashed; what lasts are roles, `data-ad-*` attributes and translated `aria-label`s, so most
 * controls go by wording. Dialogs are portals and differ from account to account. Not sure: the Russian and Kazakh
 * wordings of today's share dialog. `m.` and `mbasic.` pages are plain HTML: a link opens a page with a form.
 */
const DIALOG = ['[role="dialog"]', '[role="menu"]'];
const BOX = '[role="textbox"][contenteditable="true"]';
const SHARE_LABELS = [
  'Send this to friends or post it on your profile.',
  'Отправьте это друзьям или опубликуйте в своей Хронике.',
  'Отправьте это друзьям или опубликуйте в своем профиле.',
].map((label) => `[role="button"][aria-label="${label}"]`);

export const facebook: SiteAdapter = {
  id: 'facebook',
  hosts: ['facebook.com', '*.facebook.com'],
  post: {
    // Comments are articles inside an article.
    root: [
      '[role="article"][aria-posinset]',
      'div[aria-posinset]',
      '[data-pagelet^="FeedUnit_"]',
      '[role="feed"] > div',
      '[role="article"]:not([role="article"] [role="article"])',
      '[data-ft]',
    ],
    text: [
      '[data-ad-rendering-role="story_message"]',
      '[data-ad-comet-preview="message"]',
      '[data-ad-preview="message"]',
      '[data-ad-rendering-role="title"]',
      '[data-ad-rendering-role="description"]',
      'a[href*="l.facebook.com/l.php"]',
      'a[href*="/photo"] img[alt]',
      '.story_body_container',
      '[data-ft] p',
    ],
    skip: [
      '[role="article"] [role="article"]',
      '[data-ad-rendering-role="profile_name"]',
      '[data-ad-rendering-role="share_button"]',
      '[role="button"]:label(see-more)',
    ],
    truncated: ['[role="button"]:label(see-more)'],
  },
  draft: [BOX, 'textarea[name="xc_message"]', 'textarea'],
  dialog: DIALOG,
  surfaces: [
    {
      name: 'share-to',
      role: 'trigger',
      control: [
        '[role="button"]:has([data-ad-rendering-role="share_button"])',
        ...SHARE_LABELS,
        '[role="article"] [role="button"]:label(share)',
        'a[href*="/composer/mbasic/?c_src=share"]',
        'a[href*="/sharer.php"]',
      ],
      reads: ['post'],
    },
    {
      name: 'repost',
      role: 'commit',
      control: ['[role="button"]:label(share-now)', '[role="menuitem"]:label(share-now)'],
      within: DIALOG,
      reads: ['opener', 'draft'],
    },
    {
      name: 'message',
      role: 'commit',
      control: [
        '[aria-label^="Send to"][aria-label*="Messenger"]',
        '[aria-label^="Отправить"][aria-label*="Messenger"]',
        '[role="button"]:label(send)',
      ],
      within: DIALOG,
      reads: ['opener', 'draft'],
    },
    {
      name: 'share-to',
      role: 'commit',
      control: ['[role="button"]:label(share-to-story)', '[role="menuitem"]:label(share-to-story)'],
      within: DIALOG,
      reads: ['opener', 'draft'],
    },
    {
      name: 'share-to',
      role: 'trigger',
      control: ['[role="button"]:label(share-to-place)', '[role="menuitem"]:label(share-to-place)'],
      within: DIALOG,
      reads: ['opener'],
    },
    {
      name: 'copy-link',
      role: 'commit',
      control: ['[role="button"]:label(copy-link)', '[role="menuitem"]:label(copy-link)'],
      within: DIALOG,
      reads: ['opener'],
      iconOnly: true,
    },
    {
      name: 'publish',
      role: 'commit',
      control: ['[role="button"]:label(publish)', 'button:label(publish)'],
      within: DIALOG,
      keys: [
        {
          key: 'Enter',
          modifiers: ['ctrl'],
          inside: [`[role="dialog"]:has([role="button"][aria-label="Post"]) ${BOX}`],
          button: ['[role="dialog"] [role="button"][aria-label="Post"]'],
        },
      ],
      reads: ['draft', 'opener', 'dialog'],
    },
    {
      name: 'publish',
      role: 'commit',
      control: ['form[action*="/composer/mbasic"]'],
      reads: ['draft', 'page'],
    },
    {
      name: 'comment',
      role: 'commit',
      control: ['[role="article"] [role="button"]:label(comment)'],
      within: ['form'],
      keys: [{ key: 'Enter', inside: [`[role="article"] ${BOX}`, `form ${BOX}`] }],
      reads: ['draft'],
    },
  ],
  expects: ['[role="article"]', '[role="feed"]', '[data-ft]'],
};
