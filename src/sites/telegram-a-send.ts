import type { KeyCommit, Surface } from './adapter.ts';

/**
 * What sends in Telegram Web A, a part of the adapter in `telegram-a.ts`: the composer, its menu of a long press, the window
 * for pictures and files with a caption, the window for a poll. Enter sends from the editor, from the focused main button,
 * and where nothing at all has the focus. In a story the main button also opens the picker while nothing was written.
 */
export const BOX = '#editable-message-text, #editable-message-text-modal, #editable-story-input-text';
export const FOOTER = '.middle-column-footer, .Composer';
export const POLL = '.PollModal input, .PollModal textarea, .PollModal [contenteditable="true"]';
const IN_CHAT = '#editable-message-text, #editable-story-input-text';
const IN_WINDOW = '#editable-message-text-modal';
const MAIN = 'button.main-button';
/** The header serves replies and edits too; only this icon means a forward. Whom a quoted message came from has the same icon. */
const FORWARDING = '.ComposerEmbeddedMessage .icon-forward:not(.embedded-origin-icon)';
const MENU = '.CustomSendMenu .MenuItem:has(.icon-mute, .icon-schedule, .icon-user-online)';
const WINDOW = `.Modal:has(${IN_WINDOW})`;
const WINDOW_SEND = `${WINDOW} :is(.Button.primary, button:has(.icon-new-send))`;
const NOTHING_FOCUSED = 'html:not(:focus-within):not(:has(.Modal))';
/** Enter or Ctrl+Enter: the person chooses in the settings, and the page does not tell which. */
const enter = (inside: string, button: readonly string[] = [MAIN]): readonly KeyCommit[] => [
  { key: 'Enter', inside: [inside], button },
  { key: 'Enter', modifiers: ['ctrl'], inside: [inside], button },
];
const SENDS = [...enter(`${IN_CHAT}, ${MAIN}`), ...enter(NOTHING_FOCUSED)];

/** After the picker: a window may stand over the composer. */
export const SENDING: readonly Surface[] = [
  {
    name: 'message',
    role: 'commit',
    control: [WINDOW_SEND, '.PollModal .modal-action-button'],
    actsOn: 'mousedown',
    // The key itself: the next button outwards would be that of the composer below.
    keys: enter(IN_WINDOW, []),
    reads: ['draft'],
  },
  {
    name: 'message',
    role: 'commit',
    control: [MENU],
    within: [WINDOW],
    reads: ['draft'],
  },
  {
    name: 'forward',
    role: 'commit',
    control: [MAIN, MENU],
    within: [`:is(${FOOTER}, html):has(${FORWARDING})`],
    keys: SENDS,
    reads: ['draft', 'opener', 'dialog'],
  },
  {
    name: 'message',
    role: 'commit',
    control: [MAIN, MENU],
    except: ['button.main-button.record, #StoryViewer button.main-button.forward'],
    keys: SENDS,
    reads: ['draft'],
  },
];
