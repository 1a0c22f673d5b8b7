import type { KeyCommit, SiteAdapter, Surface, TextSource } from './adapter.ts';

/**
 * Telegram Web K. It acts on click, but on mousedown wherever the machine has a touch screen. Its menus are plain
 * elements with a drawn icon, so Forward and Copy Link go by wording. One chat chosen: that chat opens with a header over
 * the composer, and the composer sends; several: the popup's own button sends. The header looks the same for an answer,
 * so what is forwarded is remembered when Forward is chosen, and forgotten when the header is closed. A story is sent by
 * picking a chat; its markup is a guess. Not covered: a message kept in Saved Messages, which goes to nobody.
 */
const BOX = '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)';
const CAPTION = '.popup:not(.popup-forward) [contenteditable="true"]';
const SEND = '.btn-send, .btn-send-container button, .menu-send .btn-menu-item';
const CONFIRM = '.simple-message-input-confirm';
/** Before several chats can be chosen, Enter in the popup only searches. */
const MANY = `.popup-forward:has(${CONFIRM}):not(:has(.selector-multiselect-hidden))`;
const HEADER = '.is-helper-active, .chat-input:has(.reply-wrapper .reply, .btn-send.forward)';
const STORY = '#stories-viewer, [class*="ViewerStory"]';
const STORY_TEXT = '[class*="StoryCaption"]';
const TO_STORY = `html:has(#stories-viewer ${STORY_TEXT}) .popup-forward`;
const LINK = '.btn-menu-item:label(copy-link), .popup-forward button:label(copy-link)';
/** Enter or Ctrl+Enter, as chosen in the settings. Carried out as a key: a press of the button could act twice. */
const enter = (...inside: string[]): readonly KeyCommit[] => [
  { key: 'Enter', inside },
  { key: 'Enter', modifiers: ['ctrl'], inside },
];
const on = (
  name: Surface['name'],
  role: Surface['role'],
  control: string,
  reads: TextSource[],
  more: Partial<Surface> = {},
): Surface => ({ name, role, control: [control], reads, actsOn: 'mousedown-with-touch', ...more });

export const telegramK: SiteAdapter = {
  id: 'telegram-k',
  hosts: ['web.telegram.org', 'webk.telegram.org'],
  paths: { 'web.telegram.org': ['/k'] },
  post: {
    root: ['.bubble[data-mid]', '.bubble', STORY],
    text: ['.message, .webpage, .poll-message-content, .document-name, .media-photo[alt]', STORY_TEXT],
    skip: [
      '.time, .reactions, reactions-element, .reply, .name, .replies, .bubble-beside-button, .checkbox-field',
    ],
    selected: ['.bubble.is-selected, .bubble:has(.grouped-item.is-selected)'],
    menuOpen: [`#stories-viewer ${STORY_TEXT}`],
  },
  draft: [BOX, CAPTION, '.popup-forward [contenteditable="true"]:not(.input-field-input-fake)'],
  dialog: ['.popup', '.chat-input'],
  surfaces: [
    on('share-to', 'trigger', '.bubble', ['post'], { actsOn: 'contextmenu' }),
    on('forward', 'trigger', '.btn-menu-item:label(forward)', ['opener']),
    on('forward', 'trigger', '.bubble-beside-button.forward', ['post']),
    on('forward', 'trigger', '.selection-container-forward', ['selected']),
    on('copy-link', 'commit', LINK, ['opener'], { iconOnly: true }),
    // Any other item, closing the header or the popup, forgets what was to be forwarded.
    on(
      'message',
      'trigger',
      '.reply-cancel, .contextmenu .btn-menu-item, .popup-forward .popup-close',
      ['draft'],
      {
        keys: [{ key: 'Escape', inside: ['.popup-forward'] }],
      },
    ),
    on('forward', 'commit', `${CONFIRM}, .menu-send .btn-menu-item`, ['opener', 'draft'], {
      within: ['.popup-forward'],
      keys: enter(MANY),
    }),
    on('forward', 'commit', '.chatlist-chat', ['opener'], { within: [TO_STORY] }),
    on('message', 'commit', `${CONFIRM}, .popup-new-media .btn-primary`, ['draft'], { keys: enter(CAPTION) }),
    on('forward', 'commit', SEND, ['draft', 'opener'], {
      except: ['.btn-send.record'],
      within: [HEADER],
      keys: enter(BOX),
    }),
    on('message', 'commit', SEND, ['draft'], { except: ['.btn-send.record'], keys: enter(BOX) }),
  ],
  expects: ['.bubble, .chatlist-chat, .chat-input'],
};
