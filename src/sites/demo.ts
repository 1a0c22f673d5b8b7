import type { SiteAdapter } from './adapter.ts';

/** The feed the project serves itself for `npm start`: `src/demo`. */
const PUBLISH = ['[data-role="composer"] button[data-action="publish"]'];

export const demo: SiteAdapter = {
  id: 'demo',
  hosts: ['demo.abaila.example'],
  post: {
    root: ['article[data-post-id]'],
    text: ['.post-text', '.post-quote', '.post-card'],
    truncated: ['.post-more'],
    menuOpen: ['button[data-action="repost"][aria-expanded="true"]'],
  },
  draft: ['[data-role="draft"]'],
  dialog: ['[data-role="composer"]', '[role="menu"]'],
  surfaces: [
    { name: 'repost', role: 'trigger', control: ['button[data-action="repost"]'], reads: ['post'] },
    {
      name: 'repost',
      role: 'commit',
      control: ['[role="menuitem"][data-action="repost-now"]'],
      reads: ['opener'],
    },
    {
      name: 'quote',
      role: 'trigger',
      control: ['[role="menuitem"][data-action="quote"]'],
      reads: ['opener'],
    },
    {
      name: 'publish',
      role: 'commit',
      control: PUBLISH,
      keys: [{ key: 'Enter', modifiers: ['ctrl'], inside: ['[data-role="draft"]'], button: PUBLISH }],
      reads: ['draft', 'dialog'],
    },
  ],
  expects: ['article[data-post-id]'],
};
