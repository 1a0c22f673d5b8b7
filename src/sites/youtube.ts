import type { KeyCommit, SiteAdapter } from './adapter.ts';
import { serviceEntries } from './services.ts';

/**
 * YouTube: watch page, Shorts, community posts, cards with their menu, the mobile pages (`ytm-…`) and music. Custom
 * element names last longest; the share panel and all menus are portals. Of a folded description only the first lines
 * are in the page. Not sure: comment, community and chat boxes, and all of the mobile panel, which may be the phone's own.
 */
const POSTS = ['ytd', 'ytm'].flatMap((app) =>
  ['backstage-post-thread', 'backstage-post', 'post', 'shared-post'].map((name) => `${app}-${name}-renderer`),
);
const CARDS = [
  'ytd-video-renderer, ytd-compact-video-renderer, ytd-grid-video-renderer, ytd-playlist-video-renderer',
  'ytd-rich-grid-media, yt-lockup-view-model, ytm-shorts-lockup-view-model, ytm-video-with-context-renderer',
  'ytd-rich-item-renderer, ytm-rich-item-renderer, ytmusic-responsive-list-item-renderer, ytmusic-player-bar',
];
const REEL = 'ytd-reel-video-renderer, ytm-reel-player-overlay-renderer';
const WATCH = 'ytd-watch-flexy, ytd-watch-grid, ytm-watch';
const PANEL = ['ytd', 'ytm', 'ytmusic'].map((app) => `${app}-unified-share-panel-renderer`).join(', ');
const MENU =
  'tp-yt-iron-dropdown, ytd-menu-popup-renderer, yt-sheet-view-model, [role="menu"], [role="listbox"]';
const TARGET = [
  'yt-share-target-renderer button, yt-share-target-renderer',
  ...serviceEntries(`:is(${PANEL}, [role="dialog"]) [title*="NAME" i]`),
  ...serviceEntries(`:is(${PANEL}, [role="dialog"]) [aria-label*="NAME" i]`),
];
const EMBED = ['[title="Embed"], [title="Встроить"], [title="Ендіру"]'];
const COPY = ['#copy-button button, #copy-button', `:is(${PANEL}, [role="dialog"]) button:label(copy-link)`];
const SHARE = [
  '.ytp-share-button, button:has(path[d^="M10 3.158V7.51c"]), button:has(path[d^="M15 5.63 20.66"])',
  'button:label(share), a:label(share)',
];
const MORE = ['ytd-menu-renderer > yt-icon-button, ytmusic-menu-renderer button', 'button:label(menu)'];
const ITEM = [
  '[role="menuitem"]:label(share), [role="option"]:label(share)',
  `:is(${MENU}, ytm-bottom-sheet-renderer, bottom-sheet-container) button:label(share)`,
];
const SUBMIT = ['#submit-button button, #submit-button, ytm-app button:label(comment)'];
const DIALOG = ['ytd-backstage-post-dialog-renderer, ytd-post-dialog-renderer'];
const WRITES: KeyCommit[] = [
  { key: 'Enter', modifiers: ['ctrl'], inside: ['ytd-commentbox'], button: ['#submit-button button'] },
];
const CHAT = 'yt-live-chat-message-input-renderer';
const CHAT_SEND = [`${CHAT} #send-button button, ${CHAT} #send-button`];
const CHATS: KeyCommit[] = [
  { key: 'Enter', inside: [`${CHAT} #input`], button: [`${CHAT} #send-button button`] },
];

export const youtube: SiteAdapter = {
  id: 'youtube',
  hosts: ['youtube.com', '*.youtube.com'],
  post: {
    root: [...POSTS, ...CARDS, REEL, WATCH],
    text: [
      '#content-text, #home-content-text, #post-text, #poll-attachment, ytm-backstage-post-renderer [class*="text"]',
      'yt-shorts-video-title-view-model, [class*="ShortsVideoTitle"], ytd-reel-video-renderer h2',
      '#video-title, h3, .metadata-snippet-text, #description-text',
      'ytd-watch-metadata #title, #description ytd-text-inline-expander, ytd-video-primary-info-renderer h1',
      'ytd-video-secondary-info-renderer #description, ytm-slim-video-metadata-section-renderer h2',
      '.slim-video-information-title, ytm-expandable-video-description-body-renderer',
    ],
    skip: [
      '#secondary, #related, #comments, ytd-comments, ytd-live-chat-frame, #panels, #info-container, #expand',
      `#owner, #metadata-line, ytd-channel-name, :is(${WATCH}) :is(${CARDS})`,
    ],
    truncated: ['ytd-text-inline-expander:not([is-expanded]) #expand:not([hidden])'],
  },
  draft: ['[contenteditable="true"], textarea'],
  dialog: [`tp-yt-paper-dialog, [role="dialog"], ${PANEL}, ${MENU}`, ...DIALOG],
  surfaces: [
    { name: 'share-to', role: 'commit', control: TARGET, except: EMBED, reads: ['opener'] },
    { name: 'copy-link', role: 'commit', control: COPY, reads: ['opener'], iconOnly: true },
    { name: 'share-to', role: 'trigger', control: ITEM, reads: ['opener'] },
    { name: 'share-to', role: 'trigger', control: [...SHARE, ...MORE], reads: ['post'] },
    { name: 'publish', role: 'commit', control: SUBMIT, within: DIALOG, keys: WRITES, reads: ['draft'] },
    { name: 'comment', role: 'commit', control: SUBMIT, keys: WRITES, reads: ['draft'] },
    { name: 'message', role: 'commit', control: CHAT_SEND, keys: CHATS, reads: ['draft'] },
  ],
  expects: [...POSTS, ...CARDS, REEL, WATCH, CHAT],
};
