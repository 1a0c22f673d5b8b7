import type { SiteAdapter } from './adapter.ts';
import { X_POST, X_SHARE } from './x-post.ts';

/**
 * X, formerly Twitter. Test ids are stable; `retweetConfirm` and `repostConfirm` live side by side since 2023, as do
 * the two families of direct messages, `dmComposer…` and `dm-composer-…`. Menus and composers are portals.
 * The items of the share menu carry no test id and are told apart by wording. Not sure: the sheet of `/intent/retweet`.
 */
const CONFIRM = '[data-testid="retweetConfirm"], [data-testid="repostConfirm"]';
const SHEET = '[data-testid="confirmationSheetConfirm"]:label(repost)';
const REPOST = '[data-testid="retweet"], [data-testid="unretweet"]';
const UNDO =
  '[data-testid="unretweetConfirm"], [data-testid="unrepostConfirm"], [role="menuitem"]:label(undo-repost)';
const QUOTE =
  '[data-testid$="retweetConfirm"] + [role="menuitem"], [data-testid$="repostConfirm"] + [role="menuitem"]';
const COPY = '[role="menuitem"]:label(copy-link)';
const SEND = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const BOX = '[data-testid^="tweetTextarea_"]';
const MENU = '[data-testid="Dropdown"], [data-testid$="heetDialog"], [role="menu"]';
const DM_BOX = '[data-testid="dmComposerTextInput"], [data-testid="dm-composer-textarea"]';
/** The editor of long texts. Its button has no mark but the wording. */
const EDITOR = '[data-testid="composer"][contenteditable="true"]';
const DM_SEND = '[data-testid="dmComposerSendButton"], [data-testid="dm-composer-send-button"]';
const ARTICLE = 'article[data-testid="tweet"]';
/** Hotkeys work on the post that has the focus. */
const on = (key: string) => [{ key, inside: [ARTICLE] }];

export const x: SiteAdapter = {
  id: 'x',
  hosts: ['x.com', '*.x.com', 'twitter.com', '*.twitter.com'],
  post: X_POST,
  draft: [
    `${BOX}[contenteditable="true"], ${BOX} [contenteditable="true"], textarea${BOX}`,
    `${DM_BOX}, ${EDITOR}, textarea[name="Article Title"]`,
  ],
  // Beside a photo over the page one answers in place; what stands around is not quoted.
  dialog: ['[role="dialog"]:not(:has([data-testid="tweetButtonInline"]))', MENU],
  surfaces: [
    { name: 'repost', role: 'trigger', control: [REPOST], keys: on('t'), reads: ['post'] },
    { name: 'share-to', role: 'trigger', control: X_SHARE, keys: on('s'), reads: ['post'] },
    {
      name: 'repost',
      role: 'commit',
      control: [CONFIRM, '[role="menuitem"]:label(repost)'],
      except: [UNDO],
      reads: ['opener'],
    },
    { name: 'repost', role: 'commit', control: [SHEET], reads: ['opener', 'dialog'] },
    { name: 'quote', role: 'trigger', control: [QUOTE, '[role="menuitem"]:label(quote)'], reads: ['opener'] },
    { name: 'share-to', role: 'trigger', control: ['[role="menuitem"]:label(send-dm)'], reads: ['opener'] },
    { name: 'copy-link', role: 'commit', control: [COPY], reads: ['opener'], iconOnly: true },
    {
      name: 'publish',
      role: 'commit',
      control: [SEND],
      keys: [{ key: 'Enter', modifiers: ['ctrl'], inside: [BOX], button: [SEND] }],
      reads: ['draft', 'dialog'],
    },
    {
      name: 'publish',
      role: 'commit',
      control: ['button:label(publish)'],
      within: [`html:has(${EDITOR})`],
      reads: ['draft'],
    },
    {
      name: 'message',
      role: 'commit',
      control: [DM_SEND, '[role="dialog"] button:label(send)', '[role="dialog"] [role="button"]:label(send)'],
      keys: [{ key: 'Enter', inside: [DM_BOX], button: [DM_SEND] }],
      reads: ['draft', 'opener'],
    },
  ],
  expects: [ARTICLE, `${BOX}, ${DM_BOX}, ${EDITOR}`],
};
