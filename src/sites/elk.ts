import type { SiteAdapter } from './adapter.ts';

/**
 * Elk, a client of Mastodon's servers, on any host. Cards carry `aria-roledescription`; one click on the boost icon boosts,
 * with no menu and no question; icons are classes and do not depend on the language. Its shortcuts and its command palette
 * press the same buttons. Text behind a warning is not on the page until it is shown.
 */
const CARD = '[aria-roledescription="status-card"], [aria-roledescription="status-details"]';
const BOOST = 'button:has([class*="i-ri:repeat-line"], [class*="i-ri-repeat-line"])';
const BOOSTED = 'button:has([class*="i-ri:repeat-fill"], [class*="i-ri-repeat-fill"])';
const QUOTE = 'button:has([class*="double-quotes"])';
const MORE = 'button:has([class*="i-ri:more"], [class*="i-ri-more"])';
const POPPER = '.v-popper__popper, .v-popper--theme-dropdown, [role="menu"]';
const inMenu = (icon: string) => `:is(${POPPER}) :is(button, a):has([class*="${icon}"])`;
const word = (label: string) => `:is(${POPPER}) :is(button, a):label(${label})`;
const WIDGET = '[aria-roledescription="publish-widget"]';
const SEND = `${WIDGET} .publish-button, .publish-button`;
const BOX = '.ProseMirror, [contenteditable="true"]';

export const elk: SiteAdapter = {
  id: 'elk',
  hosts: [],
  marks: [CARD, WIDGET],
  post: {
    root: [CARD],
    text: [
      '.status-body, .content-rich, [class*="preview-card"], a[target="_blank"]:has(p), img[alt]:not(a[href*="/@"] img)',
    ],
    skip: ['.status-actions, time, .status-boosted'],
    truncated: [`:is(${CARD}):has([class*="eye-line"]):not(:has(.status-body))`],
  },
  draft: [BOX, `${WIDGET} input`],
  dialog: [WIDGET, '[role="dialog"]', POPPER],
  surfaces: [
    {
      name: 'repost',
      role: 'commit',
      control: [
        `:is(${CARD}) .status-actions ${BOOST}, :is(${CARD}) ${BOOST}`,
        `:is(${CARD}) button:label(boost)`,
      ],
      except: [BOOSTED, 'button:label(undo-boost)'],
      reads: ['post'],
    },
    {
      name: 'repost',
      role: 'commit',
      control: [word('boost'), inMenu('repeat')],
      except: [word('undo-boost'), `${BOOSTED}.text-green`],
      reads: ['opener'],
    },
    { name: 'quote', role: 'trigger', control: [`:is(${CARD}) ${QUOTE}`], reads: ['post'] },
    { name: 'share-to', role: 'trigger', control: [`:is(${CARD}) ${MORE}`], reads: ['post'] },
    {
      name: 'copy-link',
      role: 'commit',
      control: [inMenu('i-ri:link'), inMenu('i-ri-link'), word('copy-link')],
      reads: ['opener'],
      iconOnly: true,
    },
    {
      name: 'share-to',
      role: 'commit',
      control: [inMenu('ri:share'), inMenu('ri-share'), word('share')],
      reads: ['opener'],
    },
    {
      name: 'publish',
      role: 'commit',
      control: [SEND],
      keys: [{ key: 'Enter', modifiers: ['ctrl'], inside: [`${WIDGET} :is(${BOX})`], button: [SEND] }],
      reads: ['draft', 'dialog'],
    },
  ],
  expects: [CARD, WIDGET],
};
