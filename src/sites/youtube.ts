import type { SiteAdapter } from './adapter.ts';
import { serviceEntries } from './services.ts';
import { CHAT, POST_DIALOG, WRITING } from './youtube-write.ts';

/**
 * YouTube: watch page, Shorts, community posts, cards with their menu, the mobile pages (`ytm-…`) and music. Custom
 * element names last longest; the share panel and all menus are portals, only the player's own panel stands in the watch
 * page. Of a folded description only the first lines are in the page. Seen in code up to 2026: all of the element names,
 * both panels' entries, menus of both kinds. Not sure: all of the mobile panel, which may be the phone's own.
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
/** Where the row of icons of Shorts stands beside the videos, only the one that plays is meant. */
const RESTING = 'ytd-shorts:has([is-active]) ytd-reel-video-renderer:not([is-active])';
const WATCH = 'ytd-watch-flexy, ytd-watch-grid, ytm-watch, ytd-shorts';
const PANEL = ['ytd', 'ytm', 'ytmusic', 'yt'].map((app) => `${app}-unified-share-panel-renderer`).join(', ');
const MENU =
  'tp-yt-iron-dropdown, ytd-menu-popup-renderer, yt-sheet-view-model, [role="menu"], [role="listbox"]';
const SHEET = 'ytm-bottom-sheet-renderer, bottom-sheet-container';
const TARGET = [
  'yt-share-target-renderer button, yt-share-target-renderer, .ytp-share-panel-service-button',
  ...serviceEntries(`:is(${PANEL}, [role="dialog"]) [title*="NAME" i]`),
  ...serviceEntries(`:is(${PANEL}, [role="dialog"]) [aria-label*="NAME" i]`),
];
const EMBED = ['[title="Embed"], [title="Встроить"], [title="Ендіру"]', 'button:label(embed)'];
const COPY = [
  '#copy-button button, #copy-button, .ytp-share-panel-link',
  `:is(${PANEL}, [role="dialog"]) button:label(copy-link)`,
];
const SHARE = [
  '.ytp-share-button, button:has(path[d^="M10 3.158V7.51c"]), button:has(path[d^="M15 5.63 20.66"])',
  'button:label(share), a:label(share)',
];
const MORE = [
  'ytd-menu-renderer > yt-icon-button, ytmusic-menu-renderer button',
  '[class*="ockupMetadataViewModelMenuButton"] button, .yt-lockup-metadata-view-model__menu-button button',
  'button:label(menu)',
];
const ITEM = [
  '[role="menuitem"]:label(share), [role="option"]:label(share)',
  ...['button', 'a'].map((kind) => `:is(${MENU}, ${SHEET}) ${kind}:label(share)`),
];
export const youtube: SiteAdapter = {
  id: 'youtube',
  hosts: ['youtube.com', '*.youtube.com'],
  post: {
    root: [...POSTS, ...CARDS, REEL, WATCH],
    text: [
      '#content-text, #home-content-text, #post-text, #poll-attachment, ytm-backstage-post-renderer [class*="text"]',
      '[class*="PostRenderer"][class*="ContentText"]',
      'yt-shorts-video-title-view-model, [class*="ShortsVideoTitle"], ytd-reel-video-renderer h2',
      '#video-title, h3, .metadata-snippet-text, #description-text',
      'ytd-watch-metadata #title, #description ytd-text-inline-expander, #description-inline-expander, ytd-video-primary-info-renderer h1',
      'ytd-video-secondary-info-renderer #description, ytm-slim-video-metadata-section-renderer h2',
      '.slim-video-information-title, ytm-expandable-video-description-body-renderer',
    ],
    skip: [
      '#secondary, #related, #comments, ytd-comments, ytd-live-chat-frame, #panels, #info-container, #expand',
      `#owner, #metadata-line, ytd-channel-name, :is(${WATCH}) :is(${CARDS}), ${RESTING}`,
    ],
    truncated: ['ytd-text-inline-expander:not([is-expanded]) #expand:not([hidden])'],
  },
  draft: ['[contenteditable="true"], textarea'],
  dialog: [`tp-yt-paper-dialog, [role="dialog"], .ytp-share-panel, ${PANEL}, ${MENU}`, ...POST_DIALOG],
  surfaces: [
    { name: 'share-to', role: 'commit', control: TARGET, except: EMBED, reads: ['opener'] },
    { name: 'copy-link', role: 'commit', control: COPY, reads: ['opener'], iconOnly: true },
    { name: 'share-to', role: 'trigger', control: ITEM, reads: ['opener'] },
    { name: 'share-to', role: 'trigger', control: [...SHARE, ...MORE], reads: ['post'] },
    ...WRITING,
  ],
  expects: [...POSTS, ...CARDS, REEL, WATCH, CHAT],
};
