import type { KeyCommit, Surface } from './adapter.ts';
import { byWording } from './by-wording.ts';

/**
 * The messenger of OK.ru, a part of the adapter in `ok.ts`: custom elements (`msg-`) with `data-tsid`, beside the feed. The boxes,
 * the messages and the send button are known; how a message is forwarded is a guess: from its menu or from a bar of chosen
 * ones, by wording or by a name that says so, then a chat is picked and its send button sends.
 */
const MESSAGE = 'msg-message, [data-tsid="message_root"]';
const ITEM = 'msg-menu-item, [data-tsid*="menu-item"]';
const BOX = '[data-tsid^="write_msg_input"]';
const SEND = '[data-tsid="button_send"], [data-l="t,sendButton"]';
export const named = byWording(['a', 'button', '[role="button"]', '[role="menuitem"]']);
const FORWARD = ['[data-l*="orward"], [data-tsid*="orward"]', ...named('forward')];
const enter: readonly KeyCommit[] = [
  { key: 'Enter', inside: [BOX], button: [SEND] },
  { key: 'Enter', modifiers: ['ctrl'], inside: [BOX], button: [SEND] },
];

export const MESSAGES = {
  root: MESSAGE,
  text: '[data-tsid="message_text"], msg-parsed-text',
  selected: ':is(msg-message, [data-tsid="message_root"]):is([selected], :has(input:checked))',
  box: BOX,
  send: SEND,
} as const;

export const MESSAGING: readonly Surface[] = [
  { name: 'share-to', role: 'trigger', control: [MESSAGE], actsOn: 'contextmenu', reads: ['post'] },
  { name: 'forward', role: 'trigger', control: FORWARD, within: [MESSAGE], reads: ['post'] },
  {
    name: 'forward',
    role: 'trigger',
    control: FORWARD,
    within: [ITEM, 'msg-menu, [role="menu"]'],
    reads: ['opener'],
  },
  { name: 'forward', role: 'trigger', control: FORWARD, reads: ['selected'] },
  // Another item, or closing the list of chats, forgets what was to be forwarded.
  { name: 'message', role: 'trigger', control: [ITEM, ...named('close')], reads: ['draft'] },
  { name: 'message', role: 'commit', control: [SEND], keys: enter, reads: ['draft', 'opener'] },
];
