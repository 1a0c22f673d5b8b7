import type { PostShape } from './adapter.ts';

/**
 * The message of a post. Where the site marks none, paragraphs carry their alignment, and so do the large letters on a
 * coloured ground, which stand in a box with `aria-hidden`.
 */
const MESSAGE = [
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]',
  'div[dir="auto"][style*="text-align"], div[style*="font-size"][style*="text-align"]',
  `[data-tracking-duration-id] .native-text, .story_body_container, [data-ft*='"*s"'], [data-gt*='"*s"'], [data-ft] p`,
];

/** A post of Facebook in a feed or in a window of its own, on the desktop, `m.` and `mbasic.` pages; a message in a chat. */
export const FACEBOOK_POST: PostShape = {
  // Comments are articles inside an article; people one may send to are numbered too. In a window of its own a post is
  // marked by nothing: it is found around the button.
  root: [
    '[aria-posinset]:not([role="listitem"], [role="option"], [role="row"]), [data-pagelet^="FeedUnit_"]',
    '[role="feed"] > div, [role="article"]:not([role="article"] [role="article"])',
    '[data-ft*="top_level_post_id"], [data-ft*="mf_story_key"], #m_story_permalink_view, [data-ft]',
    '[data-tracking-duration-id], [role="row"]:not([role="dialog"] *)',
  ],
  text: [
    ...MESSAGE,
    '[data-ad-rendering-role="title"], [data-ad-rendering-role="description"], a[href*="//l.facebook.com/l.php"]',
    'a[href*="/photo"] img[alt]',
  ],
  skip: [
    '[role="article"] [role="article"], [role="article"][aria-label^="Comment by"], [role="article"][aria-label^="Reply by"]',
    '[role="dialog"] [role="article"]:not([aria-posinset]), form',
    '[role="button"]:label(see-more)',
  ],
  truncated: ['[role="button"]:label(see-more)'],
};
