import type { KeyCommit, SiteAdapter } from './adapter.ts';
import { serviceEntries } from './services.ts';

/**
 * Pinterest. Save commits at once; the list beside it saves to the chosen board. A pin is a cell of the grid, or the page
 * itself when it is open; other people's pins then stand below it. Often the only text of a pin is its alt text.
 * Not sure: everything but save. Test ids are those of automations of 2023 to 2026, so all goes by role and wording too.
 */
const id = (name: string) => `[data-test-id="${name}"]`;
/** Most ids stand on a box around the button. */
const press = (name: string) => `${id(name)} button, ${id(name)}:not(:has(button))`;
const GRID = `[data-grid-item="true"], ${id('pin')}, ${id('pinWrapper')}`;
const OPEN = `[data-test-id^="closeup-"], [data-test-id^="pin-closeup"], ${id('pin-title')}`;
const PAGE = `main, [role="main"], #mweb-unauth-container, ${id('closeup-container')}`;
const DIALOG = `[role="dialog"], [role="menu"], [role="listbox"], [data-test-id*="board-picker"]`;
const worded = (label: string, where = '') =>
  ['button', '[role="button"]', '[role="menuitem"]'].map((kind) => `${where}${kind}:label(${label})`);
const inDialog = (label: string) => worded(label, `:is(${DIALOG}) `);
const onPin = (label: string) => worded(label, `:is(${GRID}, ${PAGE}) `);
const BOARD = [
  `${press('board-row-save-button-container')}, ${id('boardWithoutSection')}, ${id('boardsListItem')}`,
  '[data-test-id^="board-row"], [data-test-id*="section-row"]',
  ...inDialog('save'),
];
const SAVE = [
  `${press('PinBetterSaveButton')}, ${press('closeup-save-button')}, ${press('SaveButton')}`,
  `${press('pin-save-button')}, ${press('save-button')}, ${press('better-save')}`,
  ...onPin('save'),
];
const CHOOSE = [id('PinBetterSaveDropdown'), `[data-test-id*="dropdown"][data-test-id*="board" i]`];
const SHARE = [
  `${press('closeup-share-button')}, ${press('sendPinButton')}, ${press('share-button-no-animation')}`,
  ...onPin('share'),
  ...onPin('send'),
];
const TARGET = [
  ...serviceEntries(`:is(${DIALOG}) :is([data-test-id*="NAME" i], [aria-label*="NAME" i])`),
  ...inDialog('service'),
];
const COMMENTS = '[data-test-id*="comment"], #dweb-comment-editor-container';
const COMMENT = [press('activity-item-create-submit'), ...worded('comment', `:is(${COMMENTS}) `)];
const ENTER: KeyCommit[] = [{ key: 'Enter', inside: ['[data-test-id*="comment"] input'] }];
const PUBLISH = [
  `${press('storyboard-creation-nav-done')}, ${press('board-dropdown-save-button')}`,
  ...worded('publish'),
];
const ENDS = 'com co.uk de fr it es ca ru com.au com.mx at ch jp se pt nz'.split(' ');

export const pinterest: SiteAdapter = {
  id: 'pinterest',
  hosts: ENDS.flatMap((end) => [`pinterest.${end}`, `*.pinterest.${end}`]),
  post: {
    root: [GRID, `:is(${PAGE}):has(${OPEN})`],
    text: [
      `${id('pin-title')}, h1, [data-test-id*="escription"], [data-test-id^="closeup-title"]`,
      '[data-test-id^="pinrep-"], h2, img[alt]:not([data-test-id*="avatar"] img)',
    ],
    // Below an open pin stand others; the cells of the grid are those.
    skip: [
      `[data-grid-item="true"], ${id('pin')}:not([data-grid-item="true"] *)`,
      `${COMMENTS}, #canonical-card`,
    ],
    truncated: ['[data-test-id*="escription"] button:label(see-more)'],
  },
  draft: ['[contenteditable="true"], textarea, [id*="title"][type="text"], [data-test-id*="comment"] input'],
  dialog: [DIALOG],
  surfaces: [
    { name: 'publish', role: 'commit', control: PUBLISH, except: [COMMENTS], reads: ['draft'] },
    { name: 'copy-link', role: 'commit', control: inDialog('copy-link'), reads: ['opener'], iconOnly: true },
    { name: 'share-to', role: 'commit', control: TARGET, reads: ['opener'] },
    { name: 'message', role: 'commit', control: inDialog('send'), reads: ['opener', 'draft'] },
    { name: 'save', role: 'commit', control: BOARD, except: worded('saved'), reads: ['opener'] },
    { name: 'save', role: 'trigger', control: CHOOSE, reads: ['post'] },
    { name: 'save', role: 'commit', control: SAVE, except: worded('saved'), reads: ['post'] },
    { name: 'share-to', role: 'trigger', control: SHARE, reads: ['post'] },
    { name: 'comment', role: 'commit', control: COMMENT, keys: ENTER, reads: ['draft'] },
  ],
  expects: [GRID, OPEN, '[data-test-id^="storyboard"]'],
};
