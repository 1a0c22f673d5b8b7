import { byWording } from './by-wording.ts';

/** What the parts of LinkedIn's pages look like: icons, posts, menus, entries by their wording. */
const drawn = (name: string) =>
  ['small', 'medium']
    .map((size) => `svg#${name}-${size}, [href="#${name}-${size}"], [data-test-icon="${name}-${size}"]`)
    .join(', ');
export const icon = (name: string, kind = ':is(button, a)') =>
  `${kind}:has(${drawn(name)}, li-icon[type="${name}"])`;
export const MENU = '[role="menu"], [role="menuitem"], .artdeco-dropdown__content';
export const POST = `[role="listitem"][componentkey]:not([role="listitem"][componentkey] *), .feed-shared-update-v2`;
export const OTHER_POST = [
  '[data-view-name="feed-full-update"], article[data-activity-urn], .main-feed-activity-card, [componentkey*="FeedType_"]',
  '[data-urn^="urn:li:activity"], [data-id^="urn:li:activity"], [role="listitem"]:has([data-testid="expandable-text-box"])',
  '[data-testid="mainFeed"] > div, .share-update-card',
].join(', ');
export const DIALOG = `[role="dialog"], .artdeco-modal, dialog, ${MENU}`;
export const KINDS = ['[role="menuitem"]', 'button', '[role="button"]', 'a'];
export const worded = byWording(KINDS);
export const inPost = (label: string) => worded(label, `:is(${POST}, ${OTHER_POST}) `);
