/**
 * Boosting on Mastodon, a part of the adapter in `mastodon.ts`. Quick boosting boosts by one click, else a menu opens; 4
 * tells the two apart by wording only, so in a language we do not know the first press is held. The question before a boost
 * had a window of its own up to 4.2 and has a common one since; on a touch screen the menu is a window, too.
 */
export const POST = '.status__wrapper, .detailed-status__wrapper, article[data-id]';
/** Takes the focus, and with it the shortcut, from the post in it. */
export const NOTICE = ':is(.notification, .notification-ungrouped):has(.status__wrapper)';
export const ASKED = '.safety-action-modal:has(.safety-action-modal__status)';
export const BARS = '.status__action-bar, .detailed-status__action-bar, .picture-in-picture__footer';
export const MENU = '[aria-haspopup="menu"]';
const BOOST = `:is(${BARS}) button:has(.icon-retweet, .fa-retweet)`;
const QUICK = 'article[data-id] footer button:nth-child(2)[aria-pressed]:not([aria-haspopup])';
const POPUP = '.dropdown-menu, .actions-modal, [role="menu"]';

/** An entry of a menu by its wording. */
export const item = (label: string) => `:is(${POPUP}) :is(button, a):label(${label})`;

export const BOOSTING = {
  popup: POPUP,
  opens: [`${BOOST}[aria-expanded], ${BOOST}:label(boost-or-quote), article[data-id] ${MENU}[aria-pressed]`],
  commits: [
    '.reblog-menu-item > [data-index="0"], .boost-modal__action-bar > button:last-child',
    `${ASKED} .safety-action-modal__actions > button:last-child`,
    item('boost'),
    // The boost menus of a touch screen and of the redesign are the only ones with just two items.
    '.actions-modal li:first-child:nth-last-child(2) > button',
    '[role="menu"] [data-menu-item]:first-child:nth-last-child(2)',
    BOOST,
    QUICK,
  ],
  undo: [
    `:is(${POST}, ${NOTICE}, .picture-in-picture__footer):has(button.active :is(.icon-retweet, .fa-retweet))`,
    'article[data-id]:has(footer button:nth-child(2)[aria-pressed="true"])',
    `html:has(article[data-id] ${MENU}[aria-pressed="true"][aria-expanded="true"]), .dropdown-menu__item--highlighted`,
    `${item('undo-boost')}, ${BOOST}:label(undo-boost), .boost-modal button:label(undo-boost)`,
    // Whoever takes a boost back is not asked who shall see it.
    '.safety-action-modal__actions > .spacer:first-child ~ button',
  ],
};
