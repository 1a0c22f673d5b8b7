import type { KeyCommit, SiteAdapter } from './adapter.ts';

/**
 * Telegram Web A. Its common button acts on mousedown where the pointer is fine, on click where it is coarse; menu items and the
 * composer's main button act on click. A message is sent by the picker only when two or more chats are chosen; with one chat
 * the composer of that chat sends, under a header of at most 200 characters. A story is sent by picking a chat; its viewer has
 * hashed classes, so all of it is read. In chats that cost Stars a question follows; the press before it is the one held.
 */
const FOOTER = '.middle-column-footer, .Composer';
const MAIN = 'button.main-button';
/** The header serves replies and edits too; only this icon means a forward. */
const FORWARDING = '.ComposerEmbeddedMessage .icon-forward';
const BOX = '#editable-message-text, #editable-message-text-modal, #editable-story-input-text';
const SIDE = '.message-action-button:has(.icon-share-filled), .message-action-button:label(forward)';
const ITEM = '.MenuItem:has(.icon-forward), [role="menuitem"]:label(forward)';
const TOOLBAR = '.MessageSelectToolbar-actions .item:has(.icon-forward), [title="Forward Messages"]';
const PICKER_SEND = '.picker-send-button';
const STORY = '#StoryViewer';
const TO_STORY = [`html:has(${STORY}) :is(.Modal, .ChatOrUserPicker)`];
const ROW = '[class*="PickerItem"], [class*="picker-item"], .picker-list [role="button"]';
/** Enter or Ctrl+Enter: the person chooses in the settings, and the page does not tell which. */
const SENDS: readonly KeyCommit[] = [
  { key: 'Enter', inside: [BOX, MAIN], button: [MAIN] },
  { key: 'Enter', modifiers: ['ctrl'], inside: [BOX, MAIN], button: [MAIN] },
];

export const telegramA: SiteAdapter = {
  id: 'telegram-a',
  hosts: ['web.telegram.org', 'weba.telegram.org', 'webz.telegram.org'],
  paths: { 'web.telegram.org': ['/a', '/z'] },
  post: {
    root: ['.Message[data-message-id]', '.Message', STORY],
    text: ['.text-content, .WebPage, .media-inner, .Poll'],
    skip: ['.EmbeddedMessage, .MessageMeta, .Reactions, .message-title, .message-action-buttons'],
    selected: ['.Message.is-selected'],
    menuOpen: ['.Message.has-menu-open', `${STORY} .icon-forward`],
  },
  draft: [BOX, '.picker-caption-input'],
  dialog: ['.MessageContextMenu, .Modal', FOOTER],
  surfaces: [
    { name: 'forward', role: 'trigger', control: ['.Message'], actsOn: 'contextmenu', reads: ['post'] },
    { name: 'forward', role: 'trigger', control: [ITEM], within: ['.MessageContextMenu'], reads: ['opener'] },
    { name: 'forward', role: 'trigger', control: [SIDE], actsOn: 'mousedown', reads: ['post'] },
    { name: 'forward', role: 'trigger', control: [TOOLBAR], reads: ['selected'] },
    {
      name: 'forward',
      role: 'commit',
      control: [PICKER_SEND],
      actsOn: 'mousedown',
      keys: [{ key: 'Enter', inside: ['.Modal:has(.picker-send-button)'], button: [PICKER_SEND] }],
      reads: ['opener', 'draft'],
    },
    { name: 'forward', role: 'commit', control: [ROW], within: TO_STORY, reads: ['opener'] },
    {
      name: 'forward',
      role: 'commit',
      control: ['.ListItem'],
      within: TO_STORY,
      actsOn: 'mousedown',
      reads: ['opener'],
    },
    {
      name: 'forward',
      role: 'commit',
      control: [MAIN],
      within: [`.middle-column-footer:has(${FORWARDING}), .Composer:has(${FORWARDING})`],
      keys: SENDS,
      reads: ['draft', 'opener', 'dialog'],
    },
    {
      name: 'message',
      role: 'commit',
      control: [MAIN],
      except: ['button.main-button.record'],
      keys: SENDS,
      reads: ['draft'],
    },
  ],
  expects: ['.Message[data-message-id]', '.MessageList', '#LeftColumn'],
};
