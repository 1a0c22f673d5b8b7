// As text, which every frame of every page compiles in a fifth of the time an object takes.
import text from '../generated/labels.json?raw';
import type wordings from './labels.json';

/** A meaning a control may have by its wording alone. */
export type LabelId = keyof typeof wordings;

const labels = JSON.parse(text) as Readonly<Record<LabelId, readonly string[]>>;

/** Longer texts are no label; reading them would only cost time. */
const LONGEST = 120;
/**
 * What may carry a label. Sites that make controls of plain boxes at least let them be focused, or name them for their own tests; the last one
 * are menus told by nothing but a class.
 */
const LABELLED =
  'button, a, [role="button"], [role="menuitem"], [role="option"], [role="link"], [tabindex], [data-e2e], [class*="menu-item"]';

const WORDINGS = new Map<LabelId, ReadonlySet<string>>();

/** All that says `id`, folded. Made when first asked for: a page that shares nothing needs none of them. */
function wordingsOf(id: LabelId): ReadonlySet<string> {
  let wordings = WORDINGS.get(id);
  if (wordings === undefined) {
    wordings = new Set(labels[id].map(fold));
    WORDINGS.set(id, wordings);
  }
  return wordings;
}

/**
 * Checks a label id that an adapter wrote in a selector.
 * @throws RangeError when `labels.json` has no such id.
 */
export function labelId(id: string): LabelId {
  if (!Object.hasOwn(labels, id)) throw new RangeError(`no label "${id}" in labels.json`);
  return id as LabelId;
}

/**
 * Tells whether a button, link or menu item says what `id` means, in any language of `labels.json`.
 * Compared are `aria-label`, the whole text and the first line of the text (menu items often have a
 * second line that explains the first), each also without a trailing count or audience.
 *
 * @example hasLabel(button, 'share-now') // true for "Share now (Friends)", "Поделиться сейчас"
 */
export function hasLabel(element: Element, id: LabelId): boolean {
  if (!element.matches(LABELLED)) return false;
  const wordings = wordingsOf(id);
  return wordsOn(element).some((name) => wordings.has(name) || wordings.has(withoutTail(name)));
}

/**
 * Which of `ids` a name of a control stands for, null for none. For names that were found elsewhere than
 * `hasLabel` looks; a count before or after the name, as in "12 reposts. Repost", is no part of it.
 */
export function labelOf(name: string, ids: readonly LabelId[]): LabelId | null {
  const whole = fold(name);
  const says = [whole, withoutTail(whole), withoutHead(whole)];
  return ids.find((id) => says.some((wording) => wordingsOf(id).has(wording))) ?? null;
}

/** What a control says where a label may stand, folded. */
function wordsOn(element: Element): string[] {
  const text = element.textContent ?? '';
  const names = [element.getAttribute('aria-label') ?? ''];
  if (text.length <= LONGEST) names.push(text, firstText(element));
  return names.map(fold).filter((name) => name !== '');
}

/** The first words a control shows, '' for none. What a drawing says is the name of an icon, which nobody sees. */
export function firstText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text nodes */);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = fold(node.nodeValue ?? '');
    if (text && !node.parentElement?.closest('svg')) return text;
  }
  return '';
}

/** What nobody reads: letters of the private use area, with which icon fonts draw, and characters without width. */
const UNSEEN = /[\uE000-\uF8FF\p{Cf}]/gu;
/**
 * Pictures, arrows and marks around a name: "Share 🔗", "↗ Бөлісу", "Поделиться…". A bracket at the end belongs to what it closes. Marks at the end are looked
 * for behind a letter alone, or a page with a long line of dashes in an attribute would hold up the press: each dash would be tried as the first one.
 */
const AROUND = /^[^\p{L}\p{N}(]+|(?<=[\p{L}\p{N})])[^\p{L}\p{N})]+$/gu;

/** A name as wordings are compared: small letters, single blanks, nothing around it. */
export function fold(text: string): string {
  return text.toLowerCase().replace(UNSEEN, '').replace(/ё/g, 'е').replace(/\s+/g, ' ').replace(AROUND, '');
}

/** "share now (friends)" and "repost 12" say the same as without the end. */
function withoutTail(name: string): string {
  return name.replace(/\s*(\([^)]*\)|[·•,.:]?\s*\d[\d\s.,]*\S{0,4})$/, '').trim();
}

function withoutHead(name: string): string {
  return name
    .replace(/^.*\d[^.]*\.\s+/, '')
    .replace(/^\d[\d\s.,]*\s/, '')
    .trim();
}
