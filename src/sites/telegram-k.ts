import type { SiteAdapter } from './adapter.ts';
import { BOX, CAPTION, MANY_BOX, on, SENDING } from './telegram-k-send.ts';

/**
 * Telegram Web K, as its open source and copies of its live pages have it in 2020 to 2026. It acts on click, but on mousedown
 * wherever the machine has a touch screen. Its menus are plain elements with a drawn icon, so Forward and Copy Link go by wording;
 * the buttons over a picture have nothing but icons, so what is forwarded from there is taken when a chat is chosen.
 * What is forwarded is remembered when Forward is chosen, and forgotten when the header over the composer is closed. A story is
 * sent by picking a chat. Not covered: a message kept in Saved Messages, which goes to nobody.
 */
const STORY = '#stories-viewer, [class*="ViewerStory"]';
const STORY_TEXT = '[class*="StoryCaption"]';
const TO_STORY = `html:has(#stories-viewer ${STORY_TEXT}) .popup-forward`;
const MEDIA = '.media-viewer-whole';
const FROM_MEDIA = `html:has(${MEDIA}.active) .popup-forward`;
const LINK = '.btn-menu-item:label(copy-link), .popup-forward button:label(copy-link)';
/** In the list of chats this menu chooses several; everywhere else its items turn to something other than forwarding. */
const OTHER_ITEM = '.contextmenu .btn-menu-item';

export const telegramK: SiteAdapter = {
  id: 'telegram-k',
  hosts: ['web.telegram.org', 'webk.telegram.org'],
  paths: { 'web.telegram.org': ['/k'] },
  post: {
    root: ['.bubble[data-mid]', '.bubble', STORY, MEDIA],
    text: [
      '.message, .webpage, .poll-message-content, poll-element, .document-name, .media-photo[alt]',
      `${STORY_TEXT}, .media-viewer-caption`,
    ],
    skip: [
      '.time, .reactions, reactions-element, .reply, .name, .replies, .bubble-beside-button, .checkbox-field',
    ],
    selected: ['.bubble.is-selected, .bubble:has(.grouped-item.is-selected)'],
    menuOpen: [`#stories-viewer ${STORY_TEXT}`, `${MEDIA}.active .media-viewer-caption`],
  },
  draft: [BOX, CAPTION, MANY_BOX],
  dialog: ['.popup', '.chat-input'],
  surfaces: [
    on('share-to', 'trigger', '.bubble', ['post'], { actsOn: 'contextmenu' }),
    on('forward', 'trigger', '.btn-menu-item:label(forward)', ['opener']),
    on('forward', 'trigger', '.bubble-beside-button.forward', ['post']),
    on('forward', 'trigger', '.selection-container-forward', ['selected']),
    on('forward', 'trigger', '.stories-input .btn-send.forward, #stories-viewer .btn-send.forward', [
      'opener',
    ]),
    on('copy-link', 'commit', LINK, ['opener'], { iconOnly: true }),
    on('message', 'trigger', `.reply-cancel, ${OTHER_ITEM}, .popup-forward .popup-close`, ['draft'], {
      except: [`html:has(.popup-forward.active) ${OTHER_ITEM}`],
      keys: [{ key: 'Escape', inside: ['.popup-forward'] }],
    }),
    on('forward', 'commit', '.chatlist-chat', ['opener'], { within: [TO_STORY] }),
    on('forward', 'trigger', '.chatlist-chat', ['opener'], { within: [FROM_MEDIA] }),
    ...SENDING,
  ],
  expects: ['.bubble, .chatlist-chat, .chat-input'],
};
