import { textBelow } from './text-walk.ts';

/** Where news sites and blogs keep the words of the one article a page is about, surest first. */
const BODIES = [
  '[itemprop~="articleBody"]',
  '.entry-content, .post-content, .post__content, .td-post-content, .article-body, .article__body, .article-text, .article__text, .article-content, .article__content, .news-text, .news-content, .news__text',
  'article, [role="article"]',
];
/** These hold no part of an article. */
const ASIDE = 'aside, nav, footer, form, [class*="comment" i], [class*="related" i], [class*="recommend" i]';
/** Letters by which a paragraph is told from a caption, and how many of them make an article. */
const LONG = 40;
const ENOUGH = 2;

/**
 * The part of a page that holds the article it is about: the only one that is marked as such, else the smallest part
 * around its only headline that has paragraphs. Null for a page of many articles, or of none.
 */
export function pageArticle(page: Document): Element | null {
  const headlines = page.querySelectorAll('h1');
  for (const bodies of BODIES) {
    const found = [...page.querySelectorAll(bodies)].filter((body) => body.closest(ASIDE) === null);
    const [only] = found;
    if (only !== undefined && found.every((body) => body === only || only.contains(body))) return only;
    if (found.length > 1) return null;
  }
  if (headlines.length !== 1) return null;
  let around = headlines[0]?.parentElement ?? null;
  while (around !== null && paragraphsIn(around) < ENOUGH) around = around.parentElement;
  return around === page.body || around === page.documentElement ? null : around;
}

/** What the article says, without what stands beside it. */
export function articleText(article: Element): string {
  const skips = (part: Element): boolean => part !== article && part.matches(`${ASIDE}, button`);
  return textBelow(article, { skips, own: [article.ownerDocument.location.hostname] });
}

function paragraphsIn(part: Element): number {
  return [...part.querySelectorAll('p')].filter(
    (paragraph) => (paragraph.textContent ?? '').trim().length >= LONG && paragraph.closest(ASIDE) === null,
  ).length;
}
