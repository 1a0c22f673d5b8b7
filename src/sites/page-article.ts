import { BESIDE } from './post-around.ts';
import { textBelow } from './text-walk.ts';

/** Where news sites and blogs keep the words of an article, surest first. */
const BODIES = [
  '[itemprop~="articleBody"]',
  '.entry-content, .post-content, .post__content, .td-post-content, .article-body, .article__body, .article-text, .article__text, .article-content, .article__content, .news-text, .news-content, .news__text',
  'article, [role="article"]',
];
/** These hold no part of an article. */
const ASIDE = `${BESIDE}, nav, footer, form, [class*="comment" i]`;
/** A page that says of itself to be one article. */
const IS_ARTICLE =
  'meta[property="og:type"][content*="article" i], [itemtype$="Article"], [itemtype$="BlogPosting"]';
/** Fewer letters are the card of an article elsewhere; the same for the paragraphs of one that is not marked. */
const CARD = 100;
const LONG = 40;
const ENOUGH = 2;

/**
 * The article that a share control beside it is about: the only one in the smallest part of the page around the control
 * that holds any, for pages may show one article after another; else, on a page that calls itself an article, the smallest
 * part around its only headline that has paragraphs. Null where that is not clear.
 *
 * @param path from the control outwards
 */
export function articleNear(path: readonly Element[], page: Document): Element | null {
  for (const around of path) {
    const found = bodiesIn(around);
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return underHeadline(page);
}

/** What the article says, without what stands beside it. */
export function articleText(article: Element): string {
  const skips = (part: Element): boolean => part !== article && part.matches(`${ASIDE}, button`);
  return textBelow(article, { skips, own: [article.ownerDocument.location.hostname] });
}

/** The bodies of articles in a part of the page, or which it lies in itself; of one within another the outer. */
function bodiesIn(part: Element): Element[] {
  for (const bodies of BODIES) {
    const found = part.matches(bodies) ? [part] : [...part.querySelectorAll(bodies)];
    const articles = found.filter((body) => body.closest(ASIDE) === null && lettersOf(body) >= CARD);
    const outer = articles.filter(
      (body) => !articles.some((other) => other !== body && other.contains(body)),
    );
    if (outer.length > 0) return outer;
  }
  return [];
}

function underHeadline(page: Document): Element | null {
  if (page.querySelector(IS_ARTICLE) === null) return null;
  const headlines = page.querySelectorAll('h1');
  let around = headlines.length === 1 ? (headlines[0]?.parentElement ?? null) : null;
  while (around !== null && paragraphsIn(around) < ENOUGH) around = around.parentElement;
  return around === page.body || around === page.documentElement ? null : around;
}

function paragraphsIn(part: Element): number {
  return [...part.querySelectorAll('p')].filter(
    (paragraph) => lettersOf(paragraph) >= LONG && paragraph.closest(ASIDE) === null,
  ).length;
}

const lettersOf = (part: Element): number => (part.textContent ?? '').replace(/[^\p{L}]/gu, '').length;
