import type { KeyCommit, Surface } from './adapter.ts';
import { byWording } from './by-wording.ts';

/**
 * Where people write on TikTok: comments, the chat, a new video, and the list of friends, whose button is the chat's by its
 * wording. Seen: the test ids of comments and of the chat in automations up to 2026. Not sure: most of the chat.
 */
const eachKind = byWording(['button', '[role="button"]', 'a']);
export const worded = (label: string) => eachKind(label).join(', ');
const COMMENT = ['[data-e2e^="comment-post"], [data-e2e="comment-send-btn"]'];
const COMMENT_BOX = ['[data-e2e="comment-input"], [data-e2e="comment-text"]'];
const COMMENT_KEYS: KeyCommit[] = [{ key: 'Enter', inside: COMMENT_BOX, button: COMMENT }];
const CHAT = '[data-e2e^="dm-"][data-e2e*="send"], [data-e2e^="message-send"]';
export const CHAT_BOX =
  '[data-e2e="message-input-area"], [data-e2e="dm-new-input-editor"], [data-e2e="dm-editor"], [aria-label^="Send a message"]';
const CHAT_KEYS: KeyCommit[] = [{ key: 'Enter', inside: [CHAT_BOX], button: [CHAT] }];
const SEND = [CHAT, worded('send')];
const PUBLISH = ['[data-e2e="post_video_button"], [data-e2e="post-button"]', worded('publish')];

export const WRITING: readonly Surface[] = [
  { name: 'comment', role: 'commit', control: COMMENT, keys: COMMENT_KEYS, reads: ['draft'] },
  { name: 'message', role: 'commit', control: SEND, keys: CHAT_KEYS, reads: ['opener', 'draft'] },
  { name: 'publish', role: 'commit', control: PUBLISH, reads: ['draft'] },
];
