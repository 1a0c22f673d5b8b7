import { pathFrom } from './selectors.ts';
import { meansTheSame } from './share-control.ts';
import { CONTROLS, isControl } from './share-names.ts';
import { textBelow } from './text-walk.ts';

/** What sites mark a post by, whoever made them. */
const ARTICLE = 'article, [role="article"], [role="feed"] > *';
const POST_TAG = /-(post|comment|status|note|tweet)$/;
/** These may be a post, or a part of one. */
const PERHAPS =
  'li, [role="listitem"], [data-testid*="post" i], [data-test-id*="post" i], [itemtype*="Posting"], [itemtype$="Article"]';
/** Nothing that holds one of these, or is one, is a post. */
const LANDMARK = 'main, [role="main"], [role="feed"], [role="dialog"], dialog, nav, header, body, html';
/** What stands in a post and is not of it: other posts it points to, and what is paid for. */
export const BESIDE =
  'aside, ins, [class*="advert" i], [class*="adfox" i], [class*="related" i], [class*="recommend" i]';
/** Fewer letters are the labels of a row of buttons, or a name and a date. */
const LETTERS = 25;
/** What stands over such a row: a short line that asks the reader to share. */
const CALL =
  /поделит|поделис|расскаж|соцсет|социальн\S* сет|бөліс|әлеуметтік желі|\bshar(e|ing)\b|tell your friends/i;
const SHORT = 100;

/**
 * Finds the post around a share control by structure alone: the closest element marked as a post that says
 * something; else the highest one that holds no second control of the same meaning.
 *
 * @param path from the control outwards, through open shadow roots
 * @param meaning null where the control, or words in the post itself, opened a menu: others are known by their looks
 */
export function postAround(
  path: readonly Element[],
  control: Element,
  meaning: string | null,
): Element | null {
  const around = path.slice(path.indexOf(control) + (meaning === null ? 0 : 1));
  const marked = around.find((element) =>
    says(element, isArticle(element) ? 2 : element.matches(PERHAPS) ? LETTERS : Infinity),
  );
  return marked ?? unmarkedPost(around, control, meaning);
}

/**
 * What a post found by structure says, without its controls.
 *
 * @param control the share control in it, if it is known: what comes after are comments
 */
export function textAround(post: Element, control: Element | null): string {
  const skips = (element: Element): boolean =>
    (isControl(element) && !element.matches('a')) ||
    (control !== null && isArticle(element) && comesAfter(control, element)) ||
    element.matches(`[contenteditable="true"], nav, [role="toolbar"], ${BESIDE}`);
  return textBelow(post, { skips, own: [post.ownerDocument.location.hostname] });
}

function unmarkedPost(around: readonly Element[], control: Element, meaning: string | null): Element | null {
  const end = around.findIndex((element) => element.matches(LANDMARK) || hasTwin(element, control, meaning));
  const near = end < 0 ? around : around.slice(0, end);
  const besides = near.filter((element) => says(element, LETTERS));
  const lone =
    besides.length > 0 ? besides : near.filter((element) => lettersIn(wordsOf(element)) >= LETTERS);
  // Where no second control shows how far the post reaches, the smallest part that says something is enough.
  const isOne = end < 0 || !hasTwin(control.ownerDocument.body, control, meaning);
  return (isOne ? lone[0] : lone.at(-1)) ?? null;
}

/** Whether a second control of the same meaning stands in an element. */
function hasTwin(scope: Element, control: Element, meaning: string | null): boolean {
  const host = hostOf(control);
  // What stands in a shadow root cannot be looked up from outside; its host can.
  if (host !== null) return [...scope.querySelectorAll(host.localName)].some((other) => other !== host);
  for (const other of likeOf(scope, control)) {
    const isAlike = meaning === null ? looksLike(other, control) : meansTheSame(other, meaning);
    if (isAlike && other !== control && !other.contains(control)) return true;
  }
  return false;
}

/** Whether two have the same name, and the same icon or words if they are controls; of anything else the same class. */
function looksLike(other: Element, control: Element): boolean {
  const same = (name: string): boolean => other.getAttribute(name) === control.getAttribute(name);
  if (!isControl(control)) return same('class');
  const icon = control.firstElementChild;
  const isAlike = icon?.isEqualNode(other.firstElementChild) ?? other.textContent === control.textContent;
  return isAlike && same('aria-label');
}

/** What may be a second control like one: of plain boxes only those with the same class, for a page has thousands. */
function likeOf(scope: Element, control: Element): Iterable<Element> {
  const [name] = control.classList;
  if (isControl(control)) return scope.querySelectorAll(CONTROLS);
  return name === undefined
    ? scope.getElementsByTagName(control.localName)
    : scope.getElementsByClassName(name);
}

/** The element of the page itself in whose open shadow roots a control stands; null when it stands in none. */
function hostOf(control: Element): Element | null {
  const outer = pathFrom(control).find((element) => element.getRootNode() === control.ownerDocument);
  return outer === undefined || outer.contains(control) ? null : outer;
}

/** Whether an element is marked as a post for sure. */
export function isArticle(element: Element): boolean {
  return element.matches(ARTICLE) || POST_TAG.test(element.localName);
}

/** Whether an element is marked as a post, or may be one by its mark. */
export function isMarked(element: Element): boolean {
  return isArticle(element) || element.matches(PERHAPS);
}

/** Whether an element holds at least so many letters, besides the wording of its buttons and the call to press them. */
function says(element: Element, letters: number): boolean {
  if (letters === Infinity) return false;
  const lines = wordsOf(element).split('\n');
  return lettersIn(lines.filter((line) => line.length > SHORT || !CALL.test(line)).join('')) >= letters;
}

/** What an element says besides its buttons. */
function wordsOf(element: Element): string {
  return textBelow(element, { skips: isControl, own: [] });
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

function comesAfter(control: Element, element: Element): boolean {
  return (control.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
