import type { KeyCommit, Surface } from './adapter.ts';

/**
 * Renoting on Misskey, a part of the adapter in `misskey.ts`. Entries of menus have a role in 13 and later; in 12 and the forks
 * made of it (Calckey, Firefish, Iceshrimp) they are plain buttons in a popup, told by classes alone. There one chooses in the
 * menu who shall see the renote, and the entries differ by the icon. Version 12 began with the icons of Font Awesome.
 */
const REPEAT = ':is(.ti-repeat, .ph-repeat, .ph-rocket-launch, .fa-retweet)';
export const QUOTES = '.ti-quote, .ph-quotes, .fa-quote-right';
const ROLE = '[role="menuitem"]';
export const ITEM = `:is(${ROLE}, ._popup > .item)`;
export const MENU = '[role="menu"], ._popup';
export const item = (icons: string) => `${ITEM}:has(${icons})`;
/** A second menu of channels; one of audiences, which some forks show at once. */
const LISTS = [
  `[role="menu"]:has(> * > ${ROLE} ${REPEAT}) [role="menu"] ${ROLE}`,
  `[role="menu"]:has(.ti-world, .ph-globe-hemisphere-west):has(.ti-home, .ph-house):has(.ti-lock, .ph-lock) ${ROLE}`,
  '._popup:has(> .item > :is(.ph-house, .ph-lock)) > .item:has(> :is(.ph-house, .ph-lock, .ph-users, .ph-envelope-simple-open))',
];
/**
 * Sharkey has a quote button of its own and renotes by the button, with no menu. Forks of 12 may have that button too, but
 * open the menu all the same; their renote button is told by its class, which they write out:
 * `button`, in 12 itself `eddddedb`.
 */
const DIRECT = `footer:has(> button :is(.ph-quotes, .ti-quote)) > button:has(${REPEAT}):not(.button, .eddddedb)`;
const DONE = '[style*="accent"]';
/** The name keeps the post through the click that ends on the menu's backdrop, which opens under the finger. */
export const OPENS = { name: 'forward', role: 'trigger', reads: ['post'] } as const;
const BOOST: Surface = { name: 'repost', role: 'commit', control: [DIRECT], except: [DONE], reads: ['post'] };
const RENOTE = { ...OPENS, control: [`footer button:has(${REPEAT})`] };
/** Older versions go by the place of the key, which is й where people write Cyrillic. */
const Q: KeyCommit = { key: 'q', inside: ['[tabindex]:has(> article), article'] };
/**
 * With Ctrl, Misskey up to 12 and what was made of it renotes at once. Sharkey does so by the key alone, also where its
 * button asks for an audience, and up to 2024 once more what was renoted.
 */
const AT_ONCE: KeyCommit = {
  key: 'q',
  inside: [
    ':is(#sharkey_app, html:has(meta[name="application-name"][content="Sharkey"])) :is([tabindex]:has(> article), article)',
  ],
};
const RENOTE_KEY: Surface = {
  name: 'repost',
  role: 'commit',
  control: [],
  except: ['input, textarea, select, [contenteditable]'],
  keys: [
    AT_ONCE,
    { ...AT_ONCE, key: 'й' },
    { ...Q, modifiers: ['ctrl'] },
    { ...Q, key: 'й', modifiers: ['ctrl'] },
  ],
  reads: ['post'],
};

/** The root of a note: the footer's parent holds the note alone. */
export const NOTE = `:has(> footer > button ${REPEAT})`;

export const RENOTING: readonly Surface[] = [
  { ...BOOST, actsOn: 'mousedown' },
  BOOST,
  RENOTE_KEY,
  { ...RENOTE, actsOn: 'mousedown', keys: [Q, { ...Q, key: 'й' }] },
  RENOTE,
  {
    name: 'repost',
    role: 'commit',
    control: [item(REPEAT), `${ITEM}:label(repost)`, `${ITEM}:label(boost)`, ...LISTS],
    except: [item('.ti-chevron-right'), `${ITEM}:label(undo-repost)`],
    reads: ['opener'],
  },
];
