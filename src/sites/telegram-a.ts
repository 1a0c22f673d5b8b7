import type { SiteAdapter } from './adapter.ts';
import { BOX, FOOTER, POLL, SENDING } from './telegram-a-send.ts';

/**
 * Telegram Web A, as its open source has it in 2023 to 2026. Its common button acts on mousedown where the pointer is fine, on
 * click where it is coarse; menu items and chats in the picker act on click. The picker sends only to two chats or more; it
 * always holds both of its feet, and the one that is shown has a second class. With one chat, that chat opens under a
 * forward header and its composer sends. A story is sent by picking a chat. The viewers of stories have hashed classes,
 * so all of a story is read. In chats that cost Stars a question follows; the press before it is the one held.
 */
const ICON = '.icon-forward';
const STORY = '#StoryViewer';
const MEDIA = '#MediaViewer';
const SIDE = [
  '.message-action-button:has(.icon-share-filled), .message-action-button:label(forward)',
  `:is(${MEDIA}, ${STORY}) button:has(${ICON})`,
];
const ITEM = [`.MenuItem:has(${ICON})`, '[role="menuitem"]:label(forward), .MenuItem:label(forward)'];
const TOOLBAR = `.MessageSelectToolbar-actions .item:has(${ICON}), [title="Forward Messages"]`;
const PICKER_SEND = '.picker-send-button';
const PICKED_MANY = '.Modal:has(.picker-footer > [class*=" "] .picker-send-button)';
const TO_STORY = [`html:has(${STORY}) .ChatOrUserPicker`];
const ROW = '.ChatOrUserPicker-item, [class*="PickerItem"], .picker-list [role="button"]';

export const telegramA: SiteAdapter = {
  id: 'telegram-a',
  hosts: ['web.telegram.org', 'weba.telegram.org', 'webz.telegram.org'],
  paths: { 'web.telegram.org': ['/a', '/z'] },
  post: {
    root: ['.Message[data-message-id]', '.Message', STORY, MEDIA],
    text: ['.text-content, .WebPage, .media-inner, .Poll, .File, .transcription, .media-text'],
    skip: [
      '.EmbeddedMessage, .MessageMeta, .Reactions, .message-title, .message-action-buttons',
      '.translation-animation, .message-media-duration, .media-viewer-head',
    ],
    selected: ['.Message.is-selected'],
    menuOpen: ['.Message.has-menu-open', `${STORY} ${ICON}`],
  },
  draft: [BOX, '.picker-caption-input', POLL, '.Composer [contenteditable="true"]'],
  dialog: ['.MessageContextMenu, .Modal', FOOTER],
  surfaces: [
    { name: 'forward', role: 'trigger', control: ['.Message'], actsOn: 'contextmenu', reads: ['post'] },
    { name: 'forward', role: 'trigger', control: ITEM, reads: ['opener'] },
    { name: 'forward', role: 'trigger', control: SIDE, actsOn: 'mousedown', reads: ['post'] },
    { name: 'forward', role: 'trigger', control: [TOOLBAR], reads: ['selected'] },
    // With one chat it opens that chat; with none it copies the link.
    {
      name: 'forward',
      role: 'trigger',
      control: ['.picker-footer-button'],
      actsOn: 'mousedown',
      reads: ['opener'],
    },
    {
      name: 'forward',
      role: 'commit',
      control: [PICKER_SEND],
      actsOn: 'mousedown',
      keys: [{ key: 'Enter', inside: [PICKED_MANY], button: [PICKER_SEND] }],
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
    ...SENDING,
  ],
  expects: ['.Message[data-message-id]', '.MessageList', '#LeftColumn'],
};
