import type { KeyCommit, SiteAdapter, Surface } from './adapter.ts';

/**
 * Misskey and its forks (Sharkey, Firefish, Iceshrimp) on any host. Classes are hashed; icons are font classes and do not
 * depend on the language. Menus open on mousedown or on click, by version, and their items commit on click. A quote and a
 * reply differ by the icon on the submit button. A fork with a quote button of its own renotes by the button, with no menu.
 */
const REPEAT = ':is(.ti-repeat, .ph-repeat, .ph-rocket-launch)';
const ITEM = '[role="menuitem"]';
const item = (icons: string) => `${ITEM}:has(${icons})`;
const LISTS = [
  `[role="menu"]:has(> * > ${ITEM} ${REPEAT}) [role="menu"] ${ITEM}`,
  `[role="menu"]:has(.ti-world, .ph-globe-hemisphere-west):has(.ti-home, .ph-house):has(.ti-lock, .ph-lock) ${ITEM}`,
];
const SUBMIT = '[data-cy-open-post-form-submit], [data-cy-post-form-submit], header button:has(.ti-send)';
const FORM = ':has(> header :is([data-cy-open-post-form-submit], [data-cy-post-form-submit], .ti-send))';
const TEXT = '[data-cy-post-form-text]';
const COPY = [item('.ti-link, .ti-copy, .ph-link'), `${ITEM}:label(copy-link)`];
const BOXES = [TEXT, `${FORM} input`];
const APPS = '#misskey_app, #sharkey_app, #firefish_app, #iceshrimp_app, #calckey_app';
const POST_KEY: KeyCommit = { key: 'Enter', modifiers: ['ctrl'], inside: BOXES, button: [SUBMIT] };
const PUBLISH = { name: 'publish', role: 'commit', control: [SUBMIT], keys: [POST_KEY] } as const;
const CHAT_SEND = 'textarea ~ footer button:has(.ti-send), textarea ~ button:has(.ti-send)';
const CHAT_BOX = ':has(> textarea ~ footer .ti-send, > textarea ~ button .ti-send) > textarea';
const CHAT_KEY: KeyCommit = { key: 'Enter', inside: [CHAT_BOX], button: [CHAT_SEND] };
/** The name keeps the post through the click that ends on the menu's backdrop, which opens under the finger. */
const OPENS = { name: 'forward', role: 'trigger', reads: ['post'] } as const;
const DIRECT = `footer:has(> button :is(.ph-quotes, .ti-quote)) > button:has(${REPEAT})`;
const DONE = '[style*="accent"]';
const BOOST: Surface = { name: 'repost', role: 'commit', control: [DIRECT], except: [DONE], reads: ['post'] };
const RENOTE = { ...OPENS, control: [`footer button:has(${REPEAT})`] };
/** Older versions go by the place of the key, which is й where people write Cyrillic. */
const Q: KeyCommit = { key: 'q', inside: ['[tabindex]:has(> article), article'] };
const MORE = { ...OPENS, control: ['footer button:has(.ti-dots, .ph-dots-three)'] };

export const misskey: SiteAdapter = {
  id: 'misskey',
  hosts: [],
  marks: [APPS, 'meta[name="application-name"]:is([content="Misskey"], [content="Sharkey"])', TEXT],
  post: {
    // The footer's parent holds the note alone; with the keyboard the focus is on the box around the article.
    root: [
      `:has(> footer > button ${REPEAT})`,
      `:has(> footer > button), [tabindex]:has(> article), article`,
    ],
    text: ['article:has(footer > button)'],
    skip: ['header:not(:has(h1)), footer:not(a footer), time'],
  },
  draft: [TEXT, 'textarea, input:not([type]), input[type="text"]'],
  dialog: [FORM, '[role="menu"], [role="dialog"]'],
  surfaces: [
    { ...BOOST, actsOn: 'mousedown' },
    BOOST,
    { ...RENOTE, actsOn: 'mousedown', keys: [Q, { ...Q, key: 'й' }] },
    RENOTE,
    { ...MORE, actsOn: 'mousedown' },
    MORE,
    { ...OPENS, control: ['article'], actsOn: 'contextmenu' },
    {
      name: 'repost',
      role: 'commit',
      control: [item(REPEAT), `${ITEM}:label(repost)`, ...LISTS],
      except: [item('.ti-chevron-right'), `${ITEM}:label(undo-repost)`],
      reads: ['opener'],
    },
    { name: 'quote', role: 'trigger', control: [item('.ti-quote, .ph-quotes')], reads: ['opener'] },
    { name: 'share-to', role: 'commit', control: [item('.ti-share, .ph-share-network')], reads: ['opener'] },
    { name: 'copy-link', role: 'commit', control: COPY, reads: ['opener'], iconOnly: true },
    { ...PUBLISH, within: [':has(> header button :is(.ti-quote, .ph-quotes))'], reads: ['draft', 'dialog'] },
    { ...PUBLISH, reads: ['draft'] },
    {
      name: 'message',
      role: 'commit',
      control: [CHAT_SEND],
      keys: [CHAT_KEY, { ...CHAT_KEY, modifiers: ['ctrl'] }],
      reads: ['draft'],
    },
  ],
  expects: ['article footer > button i', TEXT],
};
