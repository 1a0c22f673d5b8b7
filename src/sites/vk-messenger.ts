import type { Surface } from './adapter.ts';

/**
 * The messenger of VK, a part of the adapter in `vk.ts`: one page holds the feed and the messenger. New: `ConvoMessage` and channel
 * posts, with buttons that appear on hover and a menu; old: `im-mess`. A message is forwarded by itself or from the bar of chosen
 * ones; then a chat is picked and its composer sends. How the picker looks was in no source: its buttons count as a share window.
 */
const MESSAGE = '.ConvoHistory__messageBlock, .ChannelPostWrapper, [data-testid="vkme_message"], .im-mess';
const FORWARD = '[data-testid="vkme_messages_actions_button_forward"], ._im_mess_forward';
const FORWARD_WORD = ['[role="menuitem"]', 'button', '[role="button"]', 'a'].map(
  (kind) => `${kind}:label(forward)`,
);
const MORE = '[data-testid="vkme_messages_actions_button_more"]';
const BOX =
  '.im_editable, .ComposerInput__input, .Composer__input, [data-testid^="vkme"] [contenteditable="true"]';
/** One button sends and records: it says which of the two by its class. */
const SEND =
  '.im-send-btn, .Composer__button--submit, [class*="ConvoComposer__sendButton"]:not([class*="--mic"]), [data-testid="vkme_composer_send"]';

export const MESSAGES = {
  root: MESSAGE,
  text: '.MessageText, .PostText, .im-mess--text, [class*="AttachWallNew"], [class*="__videoName"]',
  skip: '[class*="__reply"], [data-testid="vkme_replied_message"], [class*="InfoWithoutBubbles"], [class*="MessageHeader"], [class*="__reactions"], .Reply',
  selected:
    '.im-mess_selected, [data-testid^="vkme_message"][aria-selected="true"], .ConvoHistory__messageBlock:has(input:checked)',
  box: BOX,
} as const;

/** Before those of the feed: they are told apart by standing in a message. */
export const MESSAGE_TRIGGERS: readonly Surface[] = [
  { name: 'share-to', role: 'trigger', control: [MESSAGE], actsOn: 'contextmenu', reads: ['post'] },
  { name: 'share-to', role: 'trigger', control: [MORE], within: [MESSAGE], reads: ['post'] },
  {
    name: 'forward',
    role: 'trigger',
    control: [FORWARD, ...FORWARD_WORD],
    within: [MESSAGE],
    reads: ['post'],
  },
  { name: 'forward', role: 'trigger', control: FORWARD_WORD, within: ['[role="menu"]'], reads: ['opener'] },
  { name: 'forward', role: 'trigger', control: [FORWARD, ...FORWARD_WORD], reads: ['selected'] },
  // Who answers a message does not spread it: what the menu remembered is forgotten.
  { name: 'message', role: 'trigger', control: ['[role="menuitem"]:label(reply)'], reads: ['draft'] },
];

/** After those of the share window, which also has a button that says Send. */
export const MESSAGE_COMMITS: readonly Surface[] = [
  {
    name: 'message',
    role: 'commit',
    control: [SEND, 'button:label(send), [role="button"]:label(send)'],
    keys: [{ key: 'Enter', inside: [BOX], button: [SEND] }],
    reads: ['draft', 'opener'],
  },
];
