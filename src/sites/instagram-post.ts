import type { PostShape } from './adapter.ts';

/** Icons of Instagram and Threads by their drawing, which no language changes: two planes, an older and a newer one. */
export const PLANE = 'path[d^="M13.973 20.046 21.77 6.928"], polygon[points^="11.698 20.334 22 3.001"]';
export const ARROWS = 'path[d^="M19.998 9.497a1 1"]';
/** The same arrows with a tick: reposted already. */
export const TICKED = 'path[d^="M16.00"]';

/** Comments are rows of a list; so are the pictures of a carousel (with a tabindex) and on the post's own page its caption. */
const COMMENT = 'li:not(:has(h1), [tabindex="-1"])';
const ANSWER = 'a[href*="/c/"]';
const CHAT = '[data-pagelet="IGDMessagesList"]';
const NAMED = '[aria-label^="See more options for message"]';

/** The button beside a message that opens its menu, forward among it. */
export const MESSAGE_MENU = [
  `button${NAMED}, [role="button"]${NAMED}, [role="button"]:has(${NAMED})`,
  `:is(${CHAT}, [role="row"]) [aria-haspopup="menu"]`,
];

/** A post of Instagram in a feed, on its own page or in a window over a profile; a message with one in it. */
export const INSTAGRAM_POST: PostShape = {
  // Messages were rows once; of late a group holds the message and another group its buttons.
  root: [
    'article',
    '[role="row"]:not([role="dialog"] *)',
    `${CHAT} [role="group"]:has(> [role="group"]), ${CHAT} [role="none"]:has([role="presentation"])`,
  ],
  text: ['h1[dir="auto"], article div > span[dir="auto"], article img[alt]'],
  skip: [
    `header, section, form, time, ${COMMENT}`,
    // Where a post on its own page is no article: comments, told by their links, and the grid of other posts below.
    `div:has(${ANSWER}):is(:has(~ div ${ANSWER}), :has(${ANSWER}) ~ div)`,
    'a:is([href*="/p/"], [href*="/reel/"]):has(img):not([role="row"] *)',
    '[role="button"]:label(see-more)',
  ],
  truncated: ['[role="button"]:label(see-more)'],
};
