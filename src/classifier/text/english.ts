import { lazy } from '../lazy.ts';
import lines from './letter-pairs.json' with { type: 'json' };

/** Small letters from a to z, and before them the edge of a word and whatever else may stand in one. */
export const PAIR_LETTERS = 27;
/** A word says so much at the most for English, or against it, and so does a pair. */
export const STRONGEST = 4;
/** The digit in `letter-pairs.json` of a pair that says nothing. */
export const SAYS_NOTHING = STRONGEST;
/** A letter with a mark: "қ" and "ş" are typed so, and "café" seldom. */
const MARKED = -2;
/** English words whose pairs of letters tell too little: the fewest that halved the mistakes. None is Russian or Kazakh as it stands. */
const ENGLISH =
  "in it up not one us be him like ask take name an got just again are every get any join put or but say go talk new pay don't over she all under buy been six ten lost never kids make only did such have job may night day man said time keep old";

/** Place of a letter among those of pairs. */
export function pairLetter(code: number): number {
  return code > 0x60 && code < 0x7b ? code & 31 : 0;
}

const isDigit = (code: number): boolean => code > 0x2f && code < 0x3a;

/** Letters packed into one number, so that looking a word up builds no string. */
const packed = (before: number, letter: number): number => before * (PAIR_LETTERS + 1) + letter + 1;

const known = lazy(() => {
  const pack = (word: string): number =>
    Array.from(word, (letter) => pairLetter(letter.charCodeAt(0))).reduce(packed, 0);
  return new Set(ENGLISH.split(' ').map(pack));
});
const pairs = lazy(() => Int8Array.from(lines.join(''), (digit) => Number(digit) - SAYS_NOTHING));

/**
 * How much a Latin word speaks for English (above 0) or for Kazakh or Russian in Latin letters (below 0), by its pairs of
 * letters. A list of common words does worse: the commonest stand in all three ("i", "do", "no", "my"). A word with a
 * digit says nothing: "1xbet", "b2b".
 *
 * @param letters codes of small letters, marks and apostrophes kept
 */
export function englishness(letters: ArrayLike<number>): number {
  const table = pairs();
  let score = 0;
  let before = 0;
  let word = 0;
  for (let at = 0; at < letters.length; at++) {
    const code = letters[at] as number;
    if (isDigit(code)) return 0;
    if (code > 0xbf && code < 0x2000) score += MARKED;
    const letter = pairLetter(code);
    score += table[before * PAIR_LETTERS + letter] as number;
    word = packed(word, letter);
    before = letter;
  }
  if (known().has(word)) return STRONGEST;
  score += table[before * PAIR_LETTERS] as number;
  return Math.max(-STRONGEST, Math.min(STRONGEST, score));
}
