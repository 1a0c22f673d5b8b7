import type { Surface } from './adapter.ts';
import { byWording } from './by-wording.ts';

/**
 * Sharing on VK, a part of the adapter in `vk.ts`. The old box has ids. The new share window was seen in no source: whatever
 * dialog opens after the share button counts as one, and its buttons are told by wording or by being the main one; with no
 * share button pressed before, such a button reads only the draft. The menu that comes on hover is known by hearsay: it is
 * covered where it stands in the post, or where the share button says that it is open. Old mobile forms are guesses.
 */
const WINDOW = '#box_layer, [class*="vkuiModal"], [class*="vkuiActionSheet"], [role="dialog"]';
const HOVER = '[role="tooltip"], .tt_w, [class*="vkuiTooltip"], [class*="vkuiPopover"]';
const FORM = 'form[action*="act=publish"], form[action*="repost"]';
/** On the page that share buttons of other sites open: known by this id alone, so all of the page is read. */
const PAGE_SEND = '#post_button';
const BUTTON = [
  '[data-testid="post_footer_action_share"]',
  '[data-like-button-type="share"]',
  '.like_btn.share',
  '[data-testid$="_share_button"]',
  '.PostBottomAction.share',
  '.post_share_icon, .mv_share_button, .item_share, a:has(.i_share)',
];
const KINDS = ['button', '[role="button"]', '[role="menuitem"]', '[role="option"]', 'a'];
const word = byWording(KINDS);
const GO = ['share', 'send', 'publish', 'own-page', 'share-to-story'].flatMap((label) => word(label));
const MAIN_BUTTON =
  'button[type="submit"], [class*="vkuiButton--mode-primary"], [class*="vkuiButton__modePrimary"]';

export const SHARING = {
  /** A post whose share button says that its menu is open. */
  open: BUTTON.map((one) => `:is(${one})[aria-expanded="true"]`),
  dialog: [WINDOW, HOVER, FORM, `body:has(${PAGE_SEND})`],
};

export const SHARE_BUTTON: Surface = { name: 'share-to', role: 'trigger', control: BUTTON, reads: ['post'] };

/** Known by id or address, whatever they stand in. */
export const SHARE_BOX: readonly Surface[] = [
  {
    name: 'repost',
    role: 'commit',
    control: ['#like_share_send'],
    keys: [{ key: 'Enter', modifiers: ['ctrl'], inside: ['#like_share_text'], button: ['#like_share_send'] }],
    reads: ['opener', 'draft'],
  },
  { name: 'repost', role: 'commit', control: [FORM, PAGE_SEND], reads: ['opener', 'draft', 'dialog'] },
  { name: 'share-to', role: 'commit', control: ['[data-link^="#share-"]'], reads: ['opener'] },
];

/** After the composer and the comments: a window of the composer has a main button too. */
export const SHARE_WINDOW: readonly Surface[] = [
  { name: 'copy-link', role: 'commit', control: word('copy-link'), reads: ['opener'], iconOnly: true },
  {
    name: 'share-to',
    role: 'commit',
    control: [...GO, MAIN_BUTTON],
    except: ['[data-testid="posting_base_screen_next"]'],
    within: [WINDOW, HOVER],
    reads: ['opener', 'draft'],
  },
  // A window that was closed shares nothing more.
  {
    name: 'share-to',
    role: 'trigger',
    control: ['[data-testid="modal-close-button"]', ...word('close')],
    within: [WINDOW],
    keys: [{ key: 'Escape', inside: [WINDOW] }],
    reads: ['draft'],
  },
  { name: 'share-to', role: 'trigger', control: word('share'), reads: ['post'] },
];
