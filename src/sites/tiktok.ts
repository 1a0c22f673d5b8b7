import type { SiteAdapter } from './adapter.ts';
import { serviceEntries } from './services.ts';
import { CHAT_BOX, WRITING, worded } from './tiktok-write.ts';

/**
 * TikTok. Classes are hashed, `data-e2e` lasts; the feed and the detail page (`browse-…`) name the same things
 * differently. The share panel is a menu within the post on hover, or a modal in a portal; a right click on the video
 * opens a menu that leads there too. A poster's alt text often holds the whole caption. Seen: feeds of 2022 to 2026, the
 * panel's repost and copy, the site's Russian strings of 2025. Not sure: Kazakh wording, the list of friends, the names of
 * the panel's targets: these go by role, wording and the service's name.
 */
const DIALOG = ':is([role="dialog"], .TUXModal, [data-e2e="share-group"])';
const OPENED = `${DIALOG}, [role="menu"], [class*="DivShare"], [class*="TUXPopover"], [class*="TUXMenu"], [data-floating-ui-portal]`;
const ICON =
  '[data-e2e$="share-icon"], [data-e2e="browse-share"], [data-e2e="share-button"], [data-e2e="share-btn"]';
const SHARE = [
  `button:has(${ICON})`,
  ICON,
  'button[aria-label*="Share video"], button[aria-label*="оделиться"], button[aria-label*="өлісу"]',
  worded('share'),
];
const REPOST = [
  '[data-e2e="share-repost"], [data-e2e="video-share-repost"], [data-e2e="browse-repost"]',
  'button:has([data-e2e$="repost"], [data-e2e$="repost-icon"])',
  worded('repost'),
];
const UNDO = [
  '[aria-pressed="true"], [data-e2e="remove-repost"], :is(button, [data-e2e$="repost"]):label(undo-repost)',
];
const COPY = ['[data-e2e*="copy"], a[data-e2e="share-link"][href="#"]', worded('copy-link')];
const TARGET = [
  'a[data-e2e="share-link"], a[data-e2e^="video-share-"]',
  ...serviceEntries('[data-e2e*="share"][data-e2e*="NAME"]'),
  ...serviceEntries(`${DIALOG} [aria-label*="NAME" i]`),
  `${DIALOG} button:label(service), ${DIALOG} [role="button"]:label(service), ${DIALOG} a:label(service)`,
];
/** Not the whole post: what an adapter names as a control, the wording of other buttons is not asked about. */
const VIDEO = ['video, [data-e2e="feed-video"], [data-e2e="browse-video"], [class*="DivVideoPlayer"]'];
const ITEM = '[data-e2e="recommend-list-item-container"], [data-e2e="feed-item"], article';
const CAPTION = '[data-e2e$="video-desc"], [data-e2e="new-desc-span"], [data-e2e^="v2t-"]';

export const tiktok: SiteAdapter = {
  id: 'tiktok',
  hosts: ['tiktok.com', '*.tiktok.com'],
  post: {
    root: [
      `${ITEM}, [class*="-DivItemContainer"]:has([data-e2e$="video-desc"])`,
      `[role="dialog"]:has([data-e2e="browse-video-desc"]), [class*="DivBrowserModeContainer"]`,
      '#main-content-video_detail, [class*="DivVideoDetailContainer"], [data-e2e="detail-video"]',
      'main:has([data-e2e$="video-desc"])',
    ],
    text: [CAPTION, 'picture img[alt]:not(a img), [data-e2e$="-video"] img[alt]:not(a img)'],
    skip: [
      '[data-e2e^="comment"], [class*="DivComment"], [data-e2e="recommend-card"], [data-e2e*="music"], form',
      '[class*="DivActionBar"], [class*="DivRecommend"], [class*="DivShare"]',
    ],
    truncated: ['[class*="ButtonExpand"], [class*="Desc"] button:label(see-more)'],
    menuOpen: [`[aria-expanded="true"]:is(${ICON}, :has(${ICON}))`],
  },
  draft: ['[contenteditable="true"], textarea', `${DIALOG} input[type="text"]:not([role="combobox"])`],
  dialog: [OPENED],
  surfaces: [
    { name: 'repost', role: 'commit', control: REPOST, except: UNDO, reads: ['opener'] },
    { name: 'copy-link', role: 'commit', control: COPY, reads: ['opener'], iconOnly: true },
    {
      name: 'share-to',
      role: 'commit',
      control: TARGET,
      except: [`[data-e2e*="embed"], ${ICON}`, worded('embed')],
      reads: ['opener'],
    },
    { name: 'share-to', role: 'trigger', control: SHARE, within: [OPENED], reads: ['opener'] },
    { name: 'share-to', role: 'trigger', control: SHARE, reads: ['post'] },
    { name: 'share-to', role: 'trigger', control: VIDEO, actsOn: 'contextmenu', reads: ['post'] },
    ...WRITING,
  ],
  expects: [ITEM, CAPTION, ICON, CHAT_BOX, '[data-e2e="post_video_button"], [data-e2e="upload-card"]'],
};
