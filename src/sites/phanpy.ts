import type { SiteAdapter } from './adapter.ts';

/**
 * Phanpy, a client of Mastodon's servers, on any host. Posts carry `data-state-post-id`; the boost button opens a menu within
 * the post, the context menu and the dots one in a portal; Shift+B boosts with no menu at all while the focus is on the link
 * around the post. Wordings are translated, and the sprite's icon names are not; both are looked at.
 */
const ARTICLE = 'article[data-state-post-id]';
const LINK = '.timeline-item, .timeline-item-alt, .status-link, .status-focus';
const ITEM = '[role="menuitem"]:not([aria-haspopup])';
const ROCKET = ':is(use[href*="rocket"], [class*="rocket"], .icon[title="Boost"])';
const QUOTE = ':is(use[href*="quote"], [class*="quote"])';
const FORM = '#compose-container form, .compose-field-container form';
const BOX = `:is(#compose-container, ${FORM}) textarea`;
const SEND_BUTTON = '#compose-container button[type="submit"]';
/** Shortcuts go by the place of the key: и is b where people write Cyrillic. */
const BOOST_KEY = { key: 'b', modifiers: ['shift'], inside: [ARTICLE, LINK] } as const;
const item = (label: string) => `${ITEM}:label(${label})`;

export const phanpy: SiteAdapter = {
  id: 'phanpy',
  hosts: [],
  marks: [ARTICLE, '#compose-container, .timeline-deck'],
  post: {
    root: [ARTICLE, LINK, '.status[data-state-post-id]'],
    text: [
      '.content, .content-compact, .poll-option-title, .media-container img[alt], .media-caption, .card',
    ],
    skip: [
      '.status-reply-badge, .status-thread-badge, .meta > .name-text, .spoiler, .poll-meta, .status-preview:has(.reply-to)',
    ],
    menuOpen: [`${ARTICLE} .reblog-button:is([aria-expanded="true"], .szh-menu-button--open)`],
  },
  draft: [BOX, '#compose-container input[name="spoilerText"], #compose-container .poll-choice input'],
  dialog: ['#compose-container', '[role="menu"], .sheet'],
  surfaces: [
    {
      name: 'repost',
      role: 'trigger',
      control: [
        '.reblog-button:not(.checked)',
        `${ARTICLE} .more-button`,
        `${ARTICLE} a.time, ${ARTICLE} button.time`,
      ],
      reads: ['post'],
    },
    { name: 'repost', role: 'trigger', control: [ARTICLE], actsOn: 'contextmenu', reads: ['post'] },
    {
      name: 'repost',
      role: 'commit',
      control: [
        `${ITEM}:has(${ROCKET})`,
        item('boost'),
        item('repost'),
        `${ARTICLE} .menu-emphasized ${ITEM}:first-child`,
      ],
      except: [item('undo-boost'), `${ARTICLE}:has(.reblog-button.checked)`],
      keys: [BOOST_KEY, { ...BOOST_KEY, key: 'и' }],
      reads: ['opener'],
    },
    {
      name: 'quote',
      role: 'trigger',
      control: [`${ITEM}:has(${QUOTE})`, item('quote')],
      keys: [{ key: 'q', inside: [ARTICLE, LINK] }],
      reads: ['opener'],
    },
    { name: 'copy-link', role: 'commit', control: [item('copy-link')], reads: ['opener'], iconOnly: true },
    { name: 'share-to', role: 'commit', control: [item('share')], reads: ['opener'] },
    {
      name: 'publish',
      role: 'commit',
      control: [FORM],
      keys: [{ key: 'Enter', modifiers: ['ctrl'], inside: [BOX], button: [SEND_BUTTON] }],
      reads: ['draft', 'dialog'],
    },
  ],
  expects: [ARTICLE, '#compose-container'],
};
