import type { KeyCommit, SiteAdapter } from './adapter.ts';

/**
 * Soapbox and what was made of it (Mangane, pl-fe), the face of Rebased, Ditto and other servers, on any host, after their
 * sources. `b` boosts from anywhere in a post. Where quotes are on, the boost button opens a menu: of Mangane it is a button
 * in another then; of Soapbox nothing in the page tells, so the fallback asks at the button and the menu goes on with that.
 * Whether a post is boosted only a colour says.
 */
const POST = '[data-testid="status"]';
/** A post on its own page, and the box around one that somebody answered or liked. */
const ALONE = '.focusable:has(> [data-testid="status-action-bar"]), .detailed-status__wrapper';
const NOTICE = '.notification:has([data-testid="status"])';
const REPEAT = ':has(.icon-tabler-repeat)';
const GREEN = 'button.text-success-600';
const OPENS = `button > button${REPEAT}`;
const ITEM = '[data-testid="dropdown-menu"] a, .dropdown-menu a, [role="dialog"] li > button';
const UNDO = [`:is(${ITEM}):label(undo-repost)`, `:is(${ITEM}):label(undo-boost)`];
const B: KeyCommit = { key: 'b', inside: [`${POST}, ${ALONE}, ${NOTICE}`] };

export const soapbox: SiteAdapter = {
  id: 'soapbox',
  hosts: [],
  marks: ['#soapbox, #pl-fe', `${POST} > .status`],
  post: {
    root: [`${POST}, ${ALONE}`, NOTICE],
    text: ['.status__content-wrapper'],
    skip: ['[data-testid="account"], [data-testid="status-action-bar"], .reply-mentions'],
  },
  draft: ['textarea, [contenteditable="true"]'],
  dialog: ['[data-testid="dropdown-menu"], .dropdown-menu, [role="dialog"]'],
  surfaces: [
    // Takes the boost back, or opens the menu that does.
    { name: 'repost', role: 'trigger', control: [`${GREEN}${REPEAT}`], reads: ['post'] },
    { name: 'repost', role: 'commit', control: [OPENS], shift: true, reads: ['post'] },
    { name: 'repost', role: 'trigger', control: [OPENS], reads: ['post'] },
    {
      name: 'repost',
      role: 'commit',
      control: [`:is(${ITEM})${REPEAT}`],
      except: UNDO,
      reads: ['opener'],
    },
    {
      name: 'repost',
      role: 'commit',
      control: [],
      except: [
        `:is(${POST}, ${ALONE}, ${NOTICE}):has(${GREEN} .icon-tabler-repeat)`,
        'input, textarea, select, em-emoji-picker, [contenteditable]',
      ],
      keys: [B],
      reads: ['post'],
    },
  ],
  expects: [POST],
};
