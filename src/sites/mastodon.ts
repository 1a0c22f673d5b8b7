import type { KeyCommit, SiteAdapter } from './adapter.ts';

/**
 * Mastodon's own pages on any host: the classes of 3 and 4 and, side by side, the redesign, where only roles and `data-*`
 * last. Quick boosting boosts by one click, else a menu opens; old pages tell the two apart by wording only, so in a
 * language we do not know the first press is held, and the second passes. Phanpy and Elk have adapters of their own.
 */
const POST = '.status__wrapper, .detailed-status__wrapper, article[data-id]';
const OLD = ':is(.status, .detailed-status, .boost-modal)';
const BARS = '.status__action-bar, .detailed-status__action-bar, .picture-in-picture__footer';
const BOOST = `:is(${BARS}) button:has(.icon-retweet, .fa-retweet)`;
const QUICK = 'article[data-id] footer button:nth-child(2)[aria-pressed]:not([aria-haspopup])';
const MENU = '[aria-haspopup="menu"]';
const MORE = [
  `:is(${BARS}) :is(button:has(.icon-ellipsis-h, .fa-ellipsis-h), [class*="dropdown"] button)`,
  `article[data-id] ${MENU}, ${OLD} .media-gallery__item`,
];
const POPUP = '.dropdown-menu, .actions-modal, [role="menu"]';
const item = (label: string) => `:is(${POPUP}) :is(button, a):label(${label})`;
const SHARE = [item('share'), 'article[data-id] button:label(share)'];
const MENU_BOOST = '.reblog-menu-item > [data-index="0"], .boost-modal__action-bar > button:last-child';
/** The boost menu of the redesign is the only one with just two items. */
const NEW_MENU_BOOST = '[role="menu"] [data-menu-item]:first-child:nth-last-child(2)';
const BOOSTED = [
  `:is(${POST}, .picture-in-picture__footer):has(button.active :is(.icon-retweet, .fa-retweet))`,
  'article[data-id]:has(footer button:nth-child(2)[aria-pressed="true"])',
  `html:has(article[data-id] ${MENU}[aria-pressed="true"][aria-expanded="true"]), .dropdown-menu__item--highlighted`,
  `${item('undo-boost')}, ${BOOST}:label(undo-boost)`,
];
const OPENS = [
  `${BOOST}[aria-expanded], ${BOOST}:label(boost-or-quote), article[data-id] ${MENU}[aria-pressed]`,
];
const B: KeyCommit = { key: 'b', inside: [POST] };
const FORM = 'form.compose-form, form:has(textarea[aria-autocomplete="list"])';
const BOX = `:is(${FORM}, div.compose-form) :is(textarea, input[type="text"])`;

export const mastodon: SiteAdapter = {
  id: 'mastodon',
  hosts: [],
  marks: ['#mastodon, #mastodon-compose, #mastodon-status', '.app-holder .status__wrapper'],
  post: {
    root: [POST, '.boost-modal', '.status, .detailed-status'],
    // Nothing of this is in the redesign: there the whole post is read, but for its header and footer.
    text: [
      `${OLD} :is(.status__content, .content-warning, .status-card, .hashtag-bar, .media-gallery img[alt])`,
    ],
    skip: [
      'header, footer, .status__prepend, .status__info, .detailed-status__meta, .poll__footer, [class*="prepend"]',
      '.reply-indicator, .edit-indicator, .compose-form__warning, .character-counter, .compose-form__dropdowns',
    ],
    truncated: [':is(.status, .detailed-status):has(.content-warning):not(:has(.status__content))'],
    menuOpen: [`article[data-id] ${MENU}[aria-expanded="true"]`],
  },
  draft: [BOX],
  dialog: [`${FORM}, div.compose-form`, POPUP, '.modal-root__modal'],
  surfaces: [
    { name: 'repost', role: 'commit', control: OPENS, except: BOOSTED, shift: true, reads: ['post'] },
    { name: 'repost', role: 'trigger', control: OPENS, reads: ['post'] },
    {
      name: 'repost',
      role: 'commit',
      control: [MENU_BOOST, item('boost'), NEW_MENU_BOOST, BOOST, QUICK],
      except: [...BOOSTED, 'input, textarea, select'],
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
  ],
  expects: [POST],
};
