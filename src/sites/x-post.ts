import type { PostShape } from './adapter.ts';

const SHARE_ICON = '[aria-haspopup="menu"]:has(path[d^="M12 2.59l5.7 5.7"])';
const NAMED = '[aria-label="Share post"]';
const OPEN = '[aria-expanded="true"]';
const CELL = '[data-testid="cellInnerDiv"]';
const FOCAL = 'article[tabindex="-1"]';
/** Long texts of their own page, and their card in a feed: its words stand beside the picture. */
const LONG =
  '[data-testid="twitterArticleReadView"], [data-testid="twitter-article-title"], [data-testid="twitterArticleRichTextView"], [data-testid="longformRichTextComponent"], :has(> [data-testid="article-cover-image"])';

/** The share button has no test id: its icon tells it in every language, else its name, else its place, the last one. */
export const X_SHARE = [
  `${SHARE_ICON}, ${NAMED}, article [aria-haspopup="menu"]:label(share)`,
  'article [role="group"] > :last-child [aria-haspopup="menu"]:not([data-testid])',
];

/** A post of X, in a feed, on its own page or beside a photo that is shown over the page. */
export const X_POST: PostShape = {
  // The last one: the buttons under such a photo stand outside of the post, which is at the side with its answers.
  root: ['article[data-testid="tweet"], article[role="article"]', '[role="dialog"]:has(article)'],
  text: [`[data-testid="tweetText"], [data-testid="card.wrapper"], [data-testid="tweetPhoto"], ${LONG}`],
  skip: [
    '[data-testid="socialContext"], [data-testid="User-Name"]',
    // The post one answers stands as an article in the reply box, but only one's own words go out.
    '[role="dialog"]:has([data-testid="tweetButton"]) article',
    `[role="dialog"]:has(${FOCAL}) ${CELL}:not(:has(${FOCAL}))`,
    `[role="dialog"]:not(:has(${FOCAL})) ${CELL}:has(article) ~ ${CELL}`,
  ],
  truncated: ['[data-testid="tweet-text-show-more-link"]'],
  menuOpen: [`[data-testid$="retweet"]${OPEN}, ${SHARE_ICON}${OPEN}, ${NAMED}${OPEN}`],
};
