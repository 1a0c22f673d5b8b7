import type { KeyCommit, SiteAdapter } from './adapter.ts';
import { ASKED, BARS, BOOSTING, item, MENU, NOTICE, POST } from './mastodon-boost.ts';

/**
 * Mastodon's own pages on any host, after its source: the classes of 3 and 4 and, side by side, the redesign, where only
 * roles and `data-*` last. How boosting goes is told in `mastodon-boost.ts`. Phanpy and Elk have adapters of their own.
 */
const OLD = ':is(.status, .detailed-status, .boost-modal)';
const EMBEDDED = '.notification-group__embedded-status';
const MORE = [
  `:is(${BARS}) :is(button:has(.icon-ellipsis-h, .fa-ellipsis-h), [class*="dropdown"] button)`,
  `article[data-id] ${MENU}, ${OLD} :is(.media-gallery__item, .video-player)`,
];
const SHARE = [item('share'), 'article[data-id] button:label(share)'];
const B: KeyCommit = { key: 'b', inside: [POST, NOTICE] };
const FORM = 'form.compose-form, form:has(textarea[aria-autocomplete="list"])';
const SECOND = 'form.compose-form :is(.secondary-post-button, .side_arm)';
const BOX = `:is(${FORM}, div.compose-form) :is(textarea, input[type="text"])`;

export const mastodon: SiteAdapter = {
  id: 'mastodon',
  hosts: [],
  marks: ['#mastodon, #mastodon-compose, #mastodon-status', '.app-holder .status__wrapper'],
  post: {
    root: [POST, `.boost-modal, ${ASKED}`, '.status, .detailed-status', NOTICE],
    // Nothing of this is in the redesign: there the whole post is read, but for its header and what its footer counts.
    text: [
      `${OLD} :is(.status__content, .content-warning, .status-card, .hashtag-bar, .media-gallery img[alt])`,
      `${EMBEDDED} > :is(.content-warning, [class*="__content"])`,
    ],
    skip: [
      'header, footer a:not([href*="/tags/"]), footer time, .translate-button, .status__prepend, .status__info, .detailed-status__meta, .poll__footer, [class*="prepend"]',
      '.reply-indicator, .edit-indicator, .compose-form__warning, .character-counter, .compose-form__dropdowns',
    ],
    truncated: [':is(.status, .detailed-status):has(.content-warning):not(:has(.status__content))'],
    menuOpen: [`article[data-id] ${MENU}[aria-expanded="true"]`],
  },
  draft: [BOX],
  dialog: [`${FORM}, div.compose-form`, BOOSTING.popup, '.modal-root__modal'],
  surfaces: [
    {
      name: 'repost',
      role: 'commit',
      control: BOOSTING.opens,
      except: BOOSTING.undo,
      shift: true,
      reads: ['post'],
    },
    { name: 'repost', role: 'trigger', control: BOOSTING.opens, reads: ['post'] },
    {
      name: 'repost',
      role: 'commit',
      control: BOOSTING.commits,
      except: [...BOOSTING.undo, 'input, textarea, select'],
      keys: [B, { ...B, modifiers: ['shift'] }],
      reads: ['opener'],
    },
    { name: 'quote', role: 'trigger', control: [item('quote')], reads: ['opener'] },
    { name: 'copy-link', role: 'commit', control: [item('copy-link')], reads: ['opener'], iconOnly: true },
    { name: 'share-to', role: 'commit', control: SHARE, reads: ['opener'] },
    { name: 'share-to', role: 'trigger', control: MORE, reads: ['post'] },
    {
      name: 'publish',
      role: 'commit',
      control: [FORM, 'div.compose-form .compose-form__publish button'],
      keys: [{ key: 'Enter', modifiers: ['ctrl'], inside: [BOX], button: [`:is(${FORM}) [type="submit"]`] }],
      reads: ['draft', 'dialog'],
    },
    // A fork has a second button, for another audience; it does not submit the form.
    { name: 'publish', role: 'commit', control: [SECOND], reads: ['draft', 'dialog'] },
  ],
  expects: [POST],
};
