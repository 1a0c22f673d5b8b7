import type { KeyCommit, SiteAdapter } from './adapter.ts';
import { byWording } from './by-wording.ts';
import { serviceEntries } from './services.ts';

/**
 * Pinterest. Save commits at once; the list beside it saves to the chosen board. A pin is a cell of the grid, or the page
 * itself when it is open; other people's pins then stand below it. Often the only text of a pin is its alt text. Seen: test
 * ids in automations of 2020 to 2026 (`closeup-…`, before `Closeup…`). Not sure: all but save and the share button.
 */
const id = (name: string) => `[data-test-id="${name}"]`;
/** Most ids stand on a box around the button. */
const press = (name: string) => `${id(name)} button, ${id(name)}:not(:has(button))`;
const presses = (names: string) => names.split(' ').map(press).join(', ');
const GRID = `[data-grid-item], ${id('pin')}, ${id('pinWrapper')}`;
const OPEN = `[data-test-id^="closeup" i], [data-test-id^="pin-closeup"], ${id('pin-title')}, ${id('pinTitle')}`;
const PAGE = `main, [role="main"], #mweb-unauth-container, ${id('closeup-container')}`;
/** Around an open pin where the page has no landmark. */
const PIN = `${id('CloseupMainPin')}, ${id('CloseupDetails')}`;
const DIALOG = `[role="dialog"], [role="menu"], [role="listbox"], [data-test-id*="board-picker"]`;
const worded = byWording(['button', '[role="button"]', '[role="menuitem"]']);
const inDialog = (label: string) => worded(label, `:is(${DIALOG}) `);
const onPin = (label: string) => worded(label, `:is(${GRID}, ${PAGE}, ${PIN}) `);
const BOARD = [
  `${press('board-row-save-button-container')}, ${id('boardWithoutSection')}, ${id('boardsListItem')}`,
  '[data-test-id^="board-row"], [data-test-id*="section-row"]',
  ...inDialog('save'),
];
const SAVE = [
  presses('PinBetterSaveButton closeup-save-button SaveButton pin-save-button save-button better-save'),
  ...onPin('save'),
];
const CHOOSE = [id('PinBetterSaveDropdown'), `[data-test-id*="dropdown"][data-test-id*="board" i]`];
const SHARE = [
  presses('closeup-share-button sendPinButton share-button-no-animation share-button'),
  ...['share', 'send'].flatMap(onPin),
];
const TARGET = [
  ...serviceEntries(`:is(${DIALOG}) :is([data-test-id*="NAME" i], [aria-label*="NAME" i])`),
  ...inDialog('service'),
];
const COMMENTS = '[data-test-id*="comment"], #dweb-comment-editor-container';
const COMMENT = [press('activity-item-create-submit'), ...worded('comment', `:is(${COMMENTS}) `)];
const ENTER: KeyCommit[] = [{ key: 'Enter', inside: ['[data-test-id*="comment"] input'] }];
const PUBLISH = [presses('storyboard-creation-nav-done board-dropdown-save-button'), ...worded('publish')];
const ENDS = 'com co.uk de fr it es ca ru com.au com.mx at ch jp se pt nz'.split(' ');

export const pinterest: SiteAdapter = {
  id: 'pinterest',
  hosts: ENDS.flatMap((end) => [`pinterest.${end}`, `*.pinterest.${end}`]),
  post: {
    root: [GRID, `:is(${PAGE}):has(${OPEN})`, PIN],
    text: [
      `${id('pin-title')}, ${id('pinTitle')}, h1, [data-test-id*="escription"], [data-test-id^="closeup-title"]`,
      '[data-test-id^="pinrep-"], h2, img[alt]:not([data-test-id*="avatar"] img)',
    ],
    // Below an open pin stand others; the cells of the grid are those.
    skip: [
      `[data-grid-item], ${id('pin')}:not([data-grid-item] *)`,
      `${id('pinWrapper')}:not([data-grid-item] *, ${id('pin')} *)`,
      `${COMMENTS}, #canonical-card, ${id('vase-tag')}, [data-test-id*="user-rep"], [data-test-id*="attribution"]`,
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
