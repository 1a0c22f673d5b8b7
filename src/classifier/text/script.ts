import { asCyrillic, asLatin, CYRILLIC, LATIN_LETTER, STYLED } from './characters.ts';

const SURE = 3;
/** The last letter with a weight: һ ә ө are the farthest. */
const FARTHEST = 0x4ff;
const LEANING_REACH = 2000;

/** Latin letters, by how little they look like a Cyrillic one: 3 not at all, 1 somewhat; the others are the same shape. */
const LATIN_WEIGHT = weights('dfgjlqrsvwz', 3, 'nuhbtkm', 1);
/** Letters of Russian and Kazakh that no Latin letter resembles, and those that one somewhat resembles. */
const CYRILLIC_WEIGHT = weights('бджзйлфцчшщъыэюяғқңөи', 3, 'нгкмтвпьһұүә', 1);

/** Of a letter by its code; those further on have no weight. */
function weights(sure: string, sureWeight: number, weak: string, weakWeight: number): Uint8Array {
  const table = new Uint8Array(FARTHEST + 1);
  for (const letter of sure) table[letter.charCodeAt(0)] = sureWeight;
  for (const letter of weak) table[letter.charCodeAt(0)] = weakWeight;
  return table;
}

/**
 * Which script a word of mixed letters is meant in: what is unmistakable in it decides, then the count of letters,
 * then the words around it.
 */
export function isMeantCyrillic(
  codes: readonly number[],
  bits: readonly number[],
  leaning: () => number,
): boolean {
  let sure = 0;
  let count = 0;
  for (let i = 0; i < codes.length; i++) {
    const what = bits[i] ?? 0;
    if (what & CYRILLIC) {
      count++;
      sure += CYRILLIC_WEIGHT[(what & STYLED ? asCyrillic : lower)(codes[i] ?? 0)] ?? 0;
    } else if (what & LATIN_LETTER) {
      count--;
      sure -= LATIN_WEIGHT[asLatin(codes[i] ?? 0)] ?? 0;
    }
  }
  return (sure || leaning() || count) >= 0;
}

const SURE_NAME = 4;

/** Latin letters that cannot all be look-alikes: "Telegram", not "Бaк". */
export function isUnmistakablyLatin(codes: readonly number[]): boolean {
  let sure = 0;
  for (const code of codes) sure += LATIN_WEIGHT[asLatin(code)] ?? 0;
  return sure >= SURE_NAME;
}

/** Latin letters each of which looks like a Cyrillic one: "HET". */
export function looksCyrillic(codes: ArrayLike<number>): boolean {
  for (let at = 0; at < codes.length; at++) if (LATIN_WEIGHT[asLatin(codes[at] ?? 0)] === SURE) return false;
  return true;
}

/**
 * Which script a text leans to: above 0 Cyrillic, below Latin. Only unmistakable letters count, for in a disguised text
 * the others say nothing; only the first of them, so that asking costs the same for any length.
 */
export function leaningOf(text: string): number {
  let leaning = 0;
  for (let at = 0; at < text.length && at < LEANING_REACH; at++) {
    const code = lower(text.charCodeAt(at));
    if (CYRILLIC_WEIGHT[code] === SURE) leaning++;
    else if (LATIN_WEIGHT[code] === SURE) leaning--;
  }
  return leaning;
}

/** The letters of ASCII and Russian by their place, the rest by asking: this is run on every letter of a text. */
function lower(code: number): number {
  if (code < 0x80) return code > 0x40 && code < 0x5b ? code + 32 : code;
  if (code > 0x40f && code < 0x450) return code < 0x430 ? code + 32 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
