import { asLatin, CYRILLIC, LATIN_LETTER } from './characters.ts';

/** Latin letters, by how little they look like a Cyrillic one: 3 not at all, 1 somewhat; the others are the same shape. */
const LATIN_WEIGHT = weights('dfgjlqrsvwz', 3, 'nuhbtkm', 1);
/** Letters of Russian and Kazakh that no Latin letter resembles, and those that one somewhat resembles. */
const CYRILLIC_WEIGHT = weights('бджзйлфцчшщъыэюяғқңө', 3, 'нгкмтвпиьһұүә', 1);

function weights(sure: string, sureWeight: number, weak: string, weakWeight: number): Map<number, number> {
  const map = new Map<number, number>();
  for (const letter of sure) map.set(letter.charCodeAt(0), sureWeight);
  for (const letter of weak) map.set(letter.charCodeAt(0), weakWeight);
  return map;
}

/**
 * Which script a word of mixed letters is meant in: what is unmistakable in it decides, then the count of letters,
 * then the words around it.
 */
export function isMeantCyrillic(codes: readonly number[], bits: readonly number[], leaning: number): boolean {
  let sure = 0;
  let count = 0;
  for (let i = 0; i < codes.length; i++) {
    const what = bits[i] ?? 0;
    if (what & CYRILLIC) {
      count++;
      sure += CYRILLIC_WEIGHT.get(lower(codes[i] ?? 0)) ?? 0;
    } else if (what & LATIN_LETTER) {
      count--;
      sure -= LATIN_WEIGHT.get(asLatin(codes[i] ?? 0)) ?? 0;
    }
  }
  return (sure || count || leaning) >= 0;
}

function lower(code: number): number {
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
