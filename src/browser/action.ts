import browser from 'webextension-polyfill';

/** Everything the toolbar button shows. */
export interface Look {
  /** Name of the drawing: `public/icons/<drawing>-16.png` and `-32.png`. */
  readonly drawing: string;
  /** Tooltip, and what a screen reader says. */
  readonly title: string;
  /** At most four characters; empty for no badge. */
  readonly badge: string;
  /** CSS colour behind the badge. */
  readonly badgeColour: string;
}

/**
 * Shows a look on the toolbar button, on one tab or, without one, wherever no tab has its own. The browser drops
 * a tab's own look when it navigates. A tab that is gone is no error.
 */
export async function showLook(look: Look, tab?: number): Promise<void> {
  const where = tab === undefined ? {} : { tabId: tab };
  const path = { 16: `/icons/${look.drawing}-16.png`, 32: `/icons/${look.drawing}-32.png` };
  await Promise.allSettled([
    browser.action.setIcon({ ...where, path }),
    browser.action.setTitle({ ...where, title: look.title }),
    browser.action.setBadgeText({ ...where, text: look.badge }),
    browser.action.setBadgeBackgroundColor({ ...where, color: look.badgeColour }),
  ]);
}
