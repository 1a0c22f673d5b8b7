import type { SiteAdapter } from './adapter.ts';

/**
 * Telegram Web A. Its common button acts on mousedown where the pointer is fine, on click where it is coarse; menu
 * items and the composer's main button act on click. A message is sent by the picker only when two or more chats are
 * chosen; with one chat the composer of that chat sends, under a header that shows at most 200 characters.
 */
const COMPOSER = '.middle-column-footer, .Composer';
const MAIN = [
  '.Composer button.main-button',
  '.middle-column-footer button.main-button',
  'button.main-button',
];
const BOX = ['#editable-message-text', '#editable-message-text-modal'];
/** The header above the composer serves replies and edits too; only this icon means a forward. */
const FORWARDING = [
  '.middle-column-footer:has(.ComposerEmbeddedMessage .icon-forward)',
  '.Composer:has(.ComposerEmbeddedMessage .icon-forward)',
];

export const telegramA: SiteAdapter = {
  id: 'telegram-a',
  hosts: ['web.telegram.org', 'weba.telegram.org', 'webz.telegram.org'],
  paths: ['/a', '/z'],
  post: {
    root: ['.Message[data-message-id]', '.Message'],
    text: ['.text-content', '.WebPage', '.media-inner', '.Poll'],
    skip: ['.EmbeddedMessage', '.MessageMeta', '.Reactions', '.message-title', '.message-action-buttons'],
    selected: ['.Message.is-selected'],
    menuOpen: ['.Message.has-menu-open'],
  },
  draft: [...BOX, '.picker-caption-input', '#editable-story-input-text'],
  dialog: ['.RecipientPicker', '.Modal', '.MessageContextMenu', '.picker-footer', COMPOSER],
  surfaces: [
    {
      name: 'forward',
      role: 'trigger',
      control: ['.Message[data-message-id]'],
      actsOn: 'contextmenu',
      reads: ['post'],
    },
    {
      name: 'forward',
      role: 'trigger',
      control: [
        '.MessageContextMenu .MenuItem:has(.icon-forward)',
        '.MessageContextMenu [role="menuitem"]:label(forward)',
      ],
      reads: ['opener'],
    },
    {
      name: 'forward',
      role: 'trigger',
      control: ['.message-action-button:has(.icon-share-filled)', '.message-action-button:label(forward)'],
      actsOn: 'mousedown',
      reads: ['post'],
    },
    {
      name: 'forward',
      role: 'trigger',
      control: [
        '.MessageSelectToolbar-actions .item:has(.icon-forward)',
        '.MessageSelectToolbar [title="Forward Messages"]',
      ],
      reads: ['selected'],
    },
    {
      name: 'forward',
      role: 'commit',
      control: ['.picker-send-button'],
      actsOn: 'mousedown',
      keys: [{ key: 'Enter', inside: ['.picker-caption-input'], button: ['.picker-send-button'] }],
      reads: ['opener', 'draft'],
    },
    {
      name: 'forward',
      role: 'commit',
      control: MAIN,
      within: FORWARDING,
      keys: ['ctrl' as const, null].map((key) => ({
        key: 'Enter',
        modifiers: key ? [key] : [],
        inside: BOX,
        button: MAIN,
      })),
      reads: ['draft', 'opener', 'dialog'],
    },
    {
      name: 'message',
      role: 'commit',
      control: MAIN,
      except: ['button.main-button.record'],
      keys: ['ctrl' as const, null].map((key) => ({
        key: 'Enter',
        modifiers: key ? [key] : [],
        inside: BOX,
        button: MAIN,
      })),
      reads: ['draft'],
    },
  ],
  expects: ['.Message[data-message-id]', '.MessageList', '#LeftColumn'],
};
