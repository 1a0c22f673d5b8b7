import type { KeyCommit, SiteAdapter } from './adapter.ts';
import { byWording } from './by-wording.ts';

/**
 * WhatsApp Web. Test ids are stripped from what is shipped and labels are translated, so controls go by `data-icon` first,
 * then by wording and role. Forwarding always ends at Send in a dialog with a list of chats; whether one message is taken
 * from its menu, by the arrow beside it, or many from the bar. Send acts on Enter and Space by keydown of its own. Less
 * sure: all Russian and Kazakh wordings, which message is ticked in the list, and the boxes of dialogs.
 */
const icons = (...names: string[]) =>
  names.map((name) => `[data-icon="${name}"], [data-testid="${name}"]`).join(', ');
const around = (list: string) => `:is(button, [role="button"], [role="menuitem"], li):has(${list})`;
const SEND_ICON = icons('wds-ic-send-filled', 'send', 'send-light', 'send-fill', 'round-send-filled');
const FORWARD_ICON = icons('ic-fast-forward', 'forward-chat', 'forward', 'ic-forward');
const MENU_ICON = icons('down-context', 'ic-chevron-down-menu', 'down');
const SEND_PLAIN = `${around(SEND_ICON)}, [aria-label="Send"], [data-testid="compose-btn-send"]`;
const SEND = [SEND_PLAIN, 'button:label(send), [role="button"]:label(send)', SEND_ICON];
const eachKind = byWording(['[role="menuitem"]', 'button', '[role="button"]']);
const word = (label: string) => eachKind(label).join(', ');
const FORWARD = [around(FORWARD_ICON), '[data-testid="mi-msg-forward"]', word('forward'), FORWARD_ICON];
const MESSAGE = ['#main [data-id], [data-id^="true_"], [data-id^="false_"]', '.message-in, .message-out'];
const ROW = '[role="row"]:has([data-pre-plain-text], .copyable-text, .selectable-text)';
const DIALOG = '[role="dialog"], [data-animate-modal-popup="true"]';
const CHATS =
  '[role="listitem"], [role="checkbox"], [role="listbox"], [role="option"], input[type="checkbox"]';
const CHOOSER = `:is(${DIALOG}):has(${CHATS})`;
const SEARCH =
  '#side *, #pane-side *, [data-tab="3"], [aria-label*="earch"], [aria-label*="оиск"], [aria-label*="здеу"]';
const TEXTBOX = `[contenteditable="true"]:not(${SEARCH})`;
const press = (key: string, ...inside: string[]): KeyCommit => ({ key, inside, button: [SEND_PLAIN] });
const SENDS = [press('Enter', SEND_PLAIN), press(' ', SEND_PLAIN)];

export const whatsapp: SiteAdapter = {
  id: 'whatsapp',
  hosts: ['web.whatsapp.com'],
  post: {
    root: [...MESSAGE, ROW],
    text: ['[data-pre-plain-text], .selectable-text, [data-testid="selectable-text"], img[src^="blob:"]'],
    // A quoted message is not forwarded with the answer to it.
    skip: [
      '[aria-label="Quoted message"], [aria-label="Цитируемое сообщение"], [data-testid="quoted-message"]',
      '[role="button"]:has(.quoted-mention), [data-testid="msg-meta"], [role="button"]:label(see-more)',
    ],
    truncated: ['.read-more-button, [data-testid="read-more"], [role="button"]:label(see-more)'],
    selected: ['#main [role="row"]:has([role="checkbox"][aria-checked="true"], input:checked)'],
  },
  draft: [`footer ${TEXTBOX}`, TEXTBOX, 'textarea'],
  dialog: [DIALOG, '[role="menu"], footer'],
  surfaces: [
    { name: 'share-to', role: 'trigger', control: [...MESSAGE, ROW], actsOn: 'contextmenu', reads: ['post'] },
    { name: 'forward', role: 'commit', control: FORWARD, within: [DIALOG], reads: ['opener', 'selected'] },
    { name: 'forward', role: 'trigger', control: FORWARD, within: [...MESSAGE, ROW], reads: ['post'] },
    {
      name: 'share-to',
      role: 'trigger',
      control: [MENU_ICON, '[data-js-context-icon], [aria-haspopup="menu"], [aria-label*="menu" i]'],
      within: [...MESSAGE, ROW],
      reads: ['post'],
    },
    { name: 'forward', role: 'trigger', control: FORWARD, reads: ['opener'] },
    { name: 'copy-link', role: 'commit', control: [word('copy-link')], reads: ['opener'], iconOnly: true },
    {
      name: 'forward',
      role: 'commit',
      control: SEND,
      within: [CHOOSER],
      keys: [...SENDS, press('Enter', `:is(${DIALOG}) ${TEXTBOX}`)],
      reads: ['opener', 'selected', 'draft'],
    },
    {
      name: 'message',
      role: 'commit',
      control: SEND,
      keys: [...SENDS, press('Enter', TEXTBOX)],
      reads: ['draft'],
    },
  ],
  expects: ['#main [data-id], .message-in, .message-out', '[data-pre-plain-text]', '#pane-side, #side'],
};
