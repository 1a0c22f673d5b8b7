import type { KeyCommit, SiteAdapter } from './adapter.ts';

/**
 * Pinafore and what was made of it (Semaphore, Enafore), on any host, after their sources. `b` boosts the post that has the
 * focus; where no post has it, the first one on the screen, as far as the bar on top leaves it to be seen. While a dialog
 * is open the list hears no keys. The boost button is the second of its toolbar and has no name of its own; `pressed` is a
 * class since 2020, was an attribute before.
 */
const POST = '.shortcut-list-item';
const BUTTON = '.status-toolbar > button:nth-child(2)';
const BOOSTED = `${POST}:has(${BUTTON}:is(.pressed, [aria-pressed="true"]))`;
/** Keys that are typed are none of the list's. */
const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const DIALOG = '.modal-dialog, [role="dialog"]';
const B: KeyCommit = { key: 'b', inside: [POST] };
/** Scrolled away from the top, the button that sends opens a dialog instead, and shows its pencil then. */
const OPENS = ':has(.compose-box-button-compose:not(.hidden))';
const SEND = `.compose-box-button:not(${OPENS})`;
const BOX = '.compose-box-input';

export const pinafore: SiteAdapter = {
  id: 'pinafore',
  hosts: [],
  marks: ['meta#theThemeColor, .status-article.shortcut-list-item'],
  post: {
    root: [POST],
    // The words behind a warning stand in the page before they are shown.
    text: ['.status-spoiler, .status-content, .status-card, .status-media img[alt], .poll'],
    truncated: ['.status-article:not(:has(.status-content)) .status-spoiler'],
    bar: ['#main-nav'],
  },
  draft: [`${BOX}, .compose-box :is(input[type="text"], textarea)`],
  dialog: [DIALOG],
  surfaces: [
    { name: 'repost', role: 'commit', control: [BUTTON], except: [BOOSTED], reads: ['post'] },
    {
      name: 'repost',
      role: 'commit',
      control: [],
      except: [BOOSTED, TYPING, DIALOG],
      keys: [B],
      reads: ['post'],
    },
    {
      name: 'repost',
      role: 'commit',
      control: [],
      except: [BOOSTED, TYPING, DIALOG],
      keys: [{ ...B, inside: [`body:not(:has(${POST}:focus-within, .modal-dialog))`] }],
      reads: ['first'],
    },
    {
      name: 'publish',
      role: 'commit',
      control: [SEND],
      keys: [{ key: 'Enter', modifiers: ['ctrl'], inside: [BOX], button: [SEND] }],
      reads: ['draft'],
    },
  ],
  expects: [POST, BOX],
};
