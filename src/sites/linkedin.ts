import type { KeyCommit, SiteAdapter } from './adapter.ts';
import { DIALOG, icon, inPost, KINDS, MENU, OTHER_POST, POST, worded } from './linkedin-shape.ts';

/**
 * LinkedIn: the server-driven pages of 2026 (hashed classes; what lasts are English icon ids, test ids, `componentkey`), the
 * older ones (`feed-shared-…`, artdeco) and those for people who are not signed in (`main-feed-activity-card`). Dialogs may
 * stand in an open shadow root. Seen: saved pages of the older two, the icons and test ids of the first. Not sure: its menu
 * behind Repost and its composer; so an entry with Repost's wording or icon that opens nothing (no `aria-expanded`) counts
 * as the instant one. Russian wording is unproved, Kazakh there is none.
 */
const INSTANT = [
  '.social-reshare-button__sharing-as-is-dropdown-item',
  icon('repost', `:is([role="menuitem"], :is(${MENU}) :is(button, a, [role="button"]))`),
  ...KINDS.map((kind) => `${kind}:not([aria-expanded], [aria-haspopup]):label(repost)`),
];
const NOT_INSTANT = ['undo-repost', 'quote', 'copy-link'].flatMap((label) => worded(label));
const REPOST = [
  icon('repost', 'button'),
  'button.social-reshare-button, [data-view-name="feed-share-button"], button:label(repost)',
  'button[aria-expanded]:label(share)',
];
const MORE = ['[aria-label^="Open control menu"], .feed-shared-control-menu__trigger', ...inPost('menu')];
const TARGET = worded('service', `:is(${MENU}) `);
const CHAT_SEND = '.msg-form__send-button, .msg-form__send-btn';
const MESSAGE = [CHAT_SEND, ...worded('send', `:is(${DIALOG}, form) `)];
const CHAT: KeyCommit[] = [{ key: 'Enter', inside: ['.msg-form__contenteditable'], button: [CHAT_SEND] }];
const SEND = [
  `${icon('send-privately')}, .send-privately-button, [data-view-name="feed-send-as-message-button"]`,
  ...inPost('send'),
];
const PUBLISH = ['.share-actions__primary-action', ...worded('publish')];
const COMMENT = ['[class*="comments-comment-box__submit-button"]', 'button:label(comment)'];
/** These only open the box. */
const TO_COMMENT = [icon('comment'), '.comment-button, [class*="reply-action-button"]'];

export const linkedin: SiteAdapter = {
  id: 'linkedin',
  hosts: ['linkedin.com', '*.linkedin.com'],
  post: {
    root: [POST, OTHER_POST, '.msg-s-event-listitem'],
    text: [
      '[data-testid="expandable-text-box"], [data-view-name="feed-commentary"], [componentkey^="feed-commentary"]',
      '.update-components-text, .feed-shared-inline-show-more-text, .feed-shared-text, .update-components-article',
      '[data-test-id="main-feed-activity-card__commentary"], .attributed-text-segment-list__content, [class*="card__update-text"]',
      'a[target="_blank"]:not([href*="/in/"], [href*="/company/"], [href*="/school/"])',
      'figure img[alt], :is([class*="components-image"], [data-view-name*="image"]) img[alt]',
      '.msg-s-event-listitem__body',
    ],
    skip: [
      '[class*="comments-"], [data-view-name^="comment"], form, .update-components-actor, .comment, [class*="comment__"]',
      ':is([componentkey*="comment" i]:not([componentkey*="commentary"]), [data-testid*="comment-" i])',
    ],
    truncated: ['[data-testid="expandable-text-button"]'],
  },
  draft: ['[contenteditable="true"], textarea'],
  dialog: [DIALOG],
  surfaces: [
    { name: 'repost', role: 'commit', control: INSTANT, except: NOT_INSTANT, reads: ['opener'] },
    { name: 'share-to', role: 'trigger', control: REPOST, except: [MENU], reads: ['post'] },
    { name: 'share-to', role: 'commit', control: TARGET, reads: ['opener'] },
    { name: 'quote', role: 'trigger', control: worded('quote'), reads: ['opener'] },
    { name: 'forward', role: 'trigger', control: worded('forward'), reads: ['post'] },
    { name: 'copy-link', role: 'commit', control: worded('copy-link'), reads: ['opener'], iconOnly: true },
    { name: 'message', role: 'commit', control: MESSAGE, keys: CHAT, reads: ['draft', 'opener'] },
    { name: 'share-to', role: 'trigger', control: [...SEND, ...MORE], reads: ['post'] },
    {
      name: 'publish',
      role: 'commit',
      control: PUBLISH,
      except: [POST, OTHER_POST],
      reads: ['draft', 'dialog', 'opener'],
    },
    { name: 'comment', role: 'commit', control: COMMENT, except: TO_COMMENT, reads: ['draft'] },
  ],
  expects: [POST, OTHER_POST, '[data-testid="mainFeed"], svg#repost-small, .msg-form, .share-box-v2__modal'],
};
