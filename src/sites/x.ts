import type { SiteAdapter } from './adapter.ts';

/**
 * X, formerly Twitter. Test ids are stable; `retweetConfirm` and `repostConfirm` live side by side since 2023.
 * The repost menu and the composer are portals. Less sure: direct messages (by the `dm` family of test ids)
 * and the share menu, whose items carry no test id and are told apart by wording.
 */
const CONFIRM = '[data-testid="retweetConfirm"], [data-testid="repostConfirm"]';
const UNDO =
  '[data-testid="unretweetConfirm"], [data-testid="unrepostConfirm"], [role="menuitem"]:label(undo-repost)';
const QUOTE =
  '[data-testid$="retweetConfirm"] + [role="menuitem"], [data-testid$="repostConfirm"] + [role="menuitem"]';
const SHARE = '[aria-label="Share post"]';
const SEND = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const BOX = '[data-testid^="tweetTextarea_"]';
const MENU = '[data-testid="Dropdown"], [data-testid="sheetDialog"], [role="menu"]';
const DM_BOX = '[data-testid="dmComposerTextInput"]';
const DM_SEND = '[data-testid="dmComposerSendButton"]';

export const x: SiteAdapter = {
  id: 'x',
  hosts: ['x.com', '*.x.com', 'twitter.com', '*.twitter.com'],
  post: {
    root: ['article[data-testid="tweet"], article[role="article"]'],
    text: ['[data-testid="tweetText"], [data-testid="card.wrapper"], [data-testid="tweetPhoto"]'],
    // The last one: the post one answers stands as an article in the reply box, but only one's own words go out.
    skip: ['[data-testid="socialContext"], [data-testid="User-Name"], [role="dialog"] article'],
    truncated: ['[data-testid="tweet-text-show-more-link"]'],
    menuOpen: [`[data-testid="retweet"][aria-expanded="true"], ${SHARE}[aria-expanded="true"]`],
  },
  draft: [`${BOX}[contenteditable="true"], ${BOX} [contenteditable="true"]`, DM_BOX],
  dialog: ['[role="dialog"]', MENU],
  surfaces: [
    {
      name: 'repost',
      role: 'trigger',
      control: ['[data-testid="retweet"]'],
      keys: [{ key: 't', inside: ['article[data-testid="tweet"]'] }],
      reads: ['post'],
    },
    {
      name: 'share-to',
      role: 'trigger',
      control: [SHARE, 'article [aria-haspopup="menu"]:label(share)'],
      reads: ['post'],
    },
    {
      name: 'repost',
      role: 'commit',
      control: [CONFIRM, '[role="menuitem"]:label(repost)'],
      except: [UNDO],
      reads: ['opener'],
    },
    { name: 'quote', role: 'trigger', control: [QUOTE, '[role="menuitem"]:label(quote)'], reads: ['opener'] },
    { name: 'share-to', role: 'trigger', control: ['[role="menuitem"]:label(send-dm)'], reads: ['opener'] },
    {
      name: 'copy-link',
      role: 'commit',
      control: ['[role="menuitem"]:label(copy-link)'],
      reads: ['opener'],
      iconOnly: true,
    },
    {
      name: 'publish',
      role: 'commit',
      control: [SEND],
      keys: [{ key: 'Enter', modifiers: ['ctrl'], inside: [BOX], button: [SEND] }],
      reads: ['draft', 'dialog'],
    },
    {
      name: 'message',
      role: 'commit',
      control: [DM_SEND, '[role="dialog"] button:label(send)'],
      keys: [{ key: 'Enter', inside: [DM_BOX], button: [DM_SEND] }],
      reads: ['draft', 'opener'],
    },
  ],
  expects: ['article[data-testid="tweet"]'],
};
