import { CATEGORY_IDS } from '../classifier/category.ts';

/** The file of a lexicon, for messages: `gambling.bet` stands in `src/ruleset/categories/gambling.json`. */
export function fileOf(lexicon: string): string {
  const id = lexicon.split('.')[0] ?? '';
  return `src/ruleset/${CATEGORY_IDS.some((known) => known === id) ? 'categories' : 'cues'}/${id}.json`;
}

/**
 * What is wrong with the letters and blanks of an entry; undefined when nothing is. It would mean the same, but stand
 * elsewhere in the list than the same word of somebody else, so that nobody sees the word twice.
 */
export function unlikeOthers(entry: string): string | undefined {
  const composed = entry.normalize('NFC');
  const spaced = composed.trim().replace(/\s+/gu, ' ');
  const plain = spaced.split(' ').map(small).join(' ');
  if (plain === entry) return undefined;
  return `${slip(entry, composed, spaced)}; write "${plain}"`;
}

function slip(entry: string, composed: string, spaced: string): string {
  if (composed !== entry) return 'has a letter of two signs, such as й made of и and a mark';
  if (composed !== composed.trim()) return 'has a blank before or after it';
  if (composed !== spaced) return 'has two blanks in a row, or one that is not the ordinary blank';
  return 'has capitals, which only an abbreviation such as МРП may have';
}

/** A word without capitals, but for an abbreviation. */
function small(word: string): string {
  return /^=?\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase();
}

/** What is wrong with the place of an entry; undefined when nothing is. Lists are sorted so that two people's words meet. */
export function misplaced(entries: readonly string[], index: number): string | undefined {
  const entry = entries[index] as string;
  if (entries.indexOf(entry) < index) return 'stands twice; keep one';
  const before = entries[index - 1];
  const tooLate = before !== undefined && before > entry && !isTooEarly(entries, index - 1);
  if (!tooLate && !isTooEarly(entries, index)) return undefined;
  const after = entries.find((other) => other > entry);
  const place = after === undefined ? 'belongs at the end' : `belongs before "${after}"`;
  return `${place}: lists go by character code, which is blank, #, digits, =, a–z, а–я, ё, Kazakh letters, emoji`;
}

/** Two neighbours are out of order: it is the first that was put too early when the two after it were both before it. */
function isTooEarly(entries: readonly string[], index: number): boolean {
  const [before, entry, next, afterNext] = [-1, 0, 1, 2].map((step) => entries[index + step]);
  if (entry === undefined || next === undefined || afterNext === undefined) return false;
  return next < entry && afterNext < entry && next < afterNext && (before === undefined || before < next);
}
