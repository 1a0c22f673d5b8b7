import type { KeyCommit, Surface, TextSource } from './adapter.ts';

/**
 * What sends in Telegram Web K, a part of the adapter in `telegram-k.ts`. One chat chosen: that chat opens with a header over the
 * composer, and the composer sends; several: the popup's own button sends. The header looks the same for an answer, and stays in the
 * page when it is closed: a class of the chat tells whether it is shown. In a story the button of the composer opens the popup
 * while nothing is written.
 */
export const BOX = '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)';
export const CAPTION = '.popup:not(.popup-forward) [contenteditable="true"]';
export const MANY_BOX = '.popup-forward [contenteditable="true"]:not(.input-field-input-fake)';
const SEND = '.btn-send, .btn-send-container button, .menu-send .btn-menu-item';
const CONFIRM = '.simple-message-input-confirm';
/** Before several chats can be chosen, Enter in the popup only searches. */
const MANY = `.popup-forward:has(${CONFIRM}):not(:has(.selector-multiselect-hidden))`;
const HEADER = [
  '.is-helper-active',
  '.chat-input:not(.stories-input):has(.btn-send.forward)',
  '.chat-input:not(.chat *):has(.reply-wrapper .reply)',
];
/** Enter or Ctrl+Enter, as chosen in the settings. Carried out as a key: a press of the button could act twice. */
const enter = (...inside: string[]): readonly KeyCommit[] => [
  { key: 'Enter', inside },
  { key: 'Enter', modifiers: ['ctrl'], inside },
];

/** One surface of this client, on the event on which it acts. */
export const on = (
  name: Surface['name'],
  role: Surface['role'],
  control: string,
  reads: TextSource[],
  more: Partial<Surface> = {},
): Surface => ({ name, role, control: [control], reads, actsOn: 'mousedown-with-touch', ...more });

/** After what opens the popup and what forgets. */
export const SENDING: readonly Surface[] = [
  on('forward', 'commit', `${CONFIRM}, .menu-send .btn-menu-item`, ['opener', 'draft'], {
    within: ['.popup-forward'],
    keys: enter(MANY),
  }),
  on('message', 'commit', `${CONFIRM}, .popup-new-media .btn-primary`, ['draft'], { keys: enter(CAPTION) }),
  on('forward', 'commit', SEND, ['draft', 'opener'], {
    except: ['.btn-send.record'],
    within: HEADER,
    keys: enter(BOX),
  }),
  on('message', 'commit', SEND, ['draft'], { except: ['.btn-send.record'], keys: enter(BOX) }),
];
