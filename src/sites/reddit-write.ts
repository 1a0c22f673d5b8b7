import type { Surface } from './adapter.ts';

/**
 * Where people write on Reddit's web components: the submit form, comments, the chat. Seen: the form and both editors, in
 * automations up to 2026. Not sure: the chat.
 */
export const FORM = 'r-post-composer-form, shreddit-post-composer, form[action*="submit"]';
const PUBLISH = '#inner-post-submit-button, r-post-form-submit-button';
const EDITOR = '[contenteditable="true"]';
const COMPOSER = 'shreddit-composer, comment-composer-host, [data-testid="comment-composer"]';
const CHAT = 'rs-message-composer, rs-room-composer';

/** The Markdown editor and the title keep their field in shadow roots within shadow roots. */
export const DRAFTS = [
  'faceplate-textarea-input, faceplate-text-input, post-composer-title, shreddit-composer',
  EDITOR,
];

export const WRITING: readonly Surface[] = [
  {
    name: 'publish',
    role: 'commit',
    control: [PUBLISH, `:is(${FORM}) button:label(publish)`],
    except: ['[post-action-type="draft"], #save-draft-button'],
    reads: ['draft', 'dialog', 'opener'],
  },
  {
    name: 'comment',
    role: 'commit',
    control: [
      'button[slot="submit-button"]',
      `:is(${COMPOSER}) button[type="submit"]`,
      `:is(${COMPOSER}) button:label(comment)`,
    ],
    keys: [{ key: 'Enter', modifiers: ['ctrl'], inside: [`:is(${COMPOSER}) ${EDITOR}`] }],
    reads: ['draft'],
  },
  {
    name: 'message',
    role: 'commit',
    control: ['button[aria-label="Send message"]', 'button:label(send)'],
    within: [CHAT, '[role="dialog"], faceplate-dialog'],
    keys: [{ key: 'Enter', inside: ['textarea'] }],
    reads: ['draft', 'opener'],
  },
];
