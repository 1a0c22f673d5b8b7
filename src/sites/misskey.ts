import type { KeyCommit, SiteAdapter } from './adapter.ts';
import { ITEM, item, MENU, NOTE, OPENS, QUOTES, RENOTING } from './misskey-renote.ts';

/**
 * Misskey and its forks (Sharkey, Firefish, Iceshrimp) on any host. Classes are hashed; icons are font classes and do not
 * depend on the language. Menus open on mousedown or on click, by version, and their items commit on click; renoting is told in
 * `misskey-renote.ts`. A quote and a reply differ by the icon on the submit button.
 */
const SUBMIT = '[data-cy-open-post-form-submit], [data-cy-post-form-submit], header button:has(.ti-send)';
const FORM = ':has(> header :is([data-cy-open-post-form-submit], [data-cy-post-form-submit], .ti-send))';
const TEXT = '[data-cy-post-form-text]';
const COPY = [item('.ti-link, .ti-copy, .ph-link, .ph-link-simple'), `${ITEM}:label(copy-link)`];
const BOXES = [TEXT, `${FORM} input`];
const APPS = '#misskey_app, #sharkey_app, #firefish_app, #iceshrimp_app, #calckey_app, #catodon_app';
const POST_KEY: KeyCommit = { key: 'Enter', modifiers: ['ctrl'], inside: BOXES, button: [SUBMIT] };
const PUBLISH = { name: 'publish', role: 'commit', control: [SUBMIT], keys: [POST_KEY] } as const;
const CHAT_SEND = 'textarea ~ footer button:has(.ti-send), textarea ~ button:has(.ti-send)';
const CHAT_BOX = ':has(> textarea ~ footer .ti-send, > textarea ~ button .ti-send) > textarea';
const CHAT_KEY: KeyCommit = { key: 'Enter', inside: [CHAT_BOX], button: [CHAT_SEND] };
const DOTS = '.ti-dots, .ph-dots-three, .ph-dots-three-outline, .fa-ellipsis-h';
const MORE = { ...OPENS, control: [`footer button:has(${DOTS})`] };

export const misskey: SiteAdapter = {
  id: 'misskey',
  hosts: [],
  marks: [APPS, 'meta[name="application-name"]:is([content="Misskey"], [content="Sharkey"])', TEXT],
  post: {
    // The footer's parent holds the note alone; with the keyboard the focus is on the box around the article.
    root: [NOTE, `:has(> footer > button), [tabindex]:has(> article), article`],
    text: ['article:has(footer > button)'],
    skip: ['header:not(:has(h1)), footer:not(a footer), time'],
  },
  draft: [TEXT, 'textarea, input:not([type]), input[type="text"]'],
  dialog: [FORM, `${MENU}, [role="dialog"]`],
  surfaces: [
    ...RENOTING,
    { ...MORE, actsOn: 'mousedown' },
    MORE,
    { ...OPENS, control: ['article'], actsOn: 'contextmenu' },
    { name: 'quote', role: 'trigger', control: [item(QUOTES)], reads: ['opener'] },
    { name: 'share-to', role: 'commit', control: [item('.ti-share, .ph-share-network')], reads: ['opener'] },
    { name: 'copy-link', role: 'commit', control: COPY, reads: ['opener'], iconOnly: true },
    { ...PUBLISH, within: [`:has(> header button :is(${QUOTES}))`], reads: ['draft', 'dialog'] },
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
