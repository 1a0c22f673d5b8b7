import type { KeyCommit, Surface } from './adapter.ts';

/**
 * Where people write on YouTube: comments, community posts, the chat beside a stream. Seen: the submit button of all boxes
 * and the dialog of posts, in automations up to 2026. Not sure: the mobile pages.
 */
const SUBMIT = ['#submit-button button, #submit-button, ytm-app button:label(comment)'];
export const POST_DIALOG = ['ytd-backstage-post-dialog-renderer, ytd-post-dialog-renderer, #post-dialog'];
const WRITES: KeyCommit[] = [
  { key: 'Enter', modifiers: ['ctrl'], inside: ['ytd-commentbox'], button: ['#submit-button button'] },
];
export const CHAT = 'yt-live-chat-message-input-renderer';
const CHAT_SEND = [`${CHAT} #send-button button, ${CHAT} #send-button`];
const CHATS: KeyCommit[] = [
  { key: 'Enter', inside: [`${CHAT} #input`], button: [`${CHAT} #send-button button`] },
];

export const WRITING: readonly Surface[] = [
  {
    name: 'publish',
    role: 'commit',
    control: [...SUBMIT, 'button:label(publish)'],
    within: POST_DIALOG,
    keys: WRITES,
    reads: ['draft'],
  },
  { name: 'comment', role: 'commit', control: SUBMIT, keys: WRITES, reads: ['draft'] },
  { name: 'message', role: 'commit', control: CHAT_SEND, keys: CHATS, reads: ['draft'] },
];
