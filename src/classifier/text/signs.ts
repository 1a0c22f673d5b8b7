import type { Cells } from './cells.ts';
import { asCyrillic, asLatin, DIGIT, LETTER } from './characters.ts';

const code = (letter: string) => letter.charCodeAt(0);
export const VOWELS: ReadonlySet<number> = new Set([...'аеиоуыэюя01@'].map(code));
const LATIN_VOWELS = new Set([...'aeiouy01@'].map(code));

/** What digits and signs stand for: between consonants, elsewhere; a third letter is the second guess anywhere. */
export const CYRILLIC_SIGNS: ReadonlyMap<number, string> = new Map(
  [
    ['0', 'оо'],
    ['1', 'ии'],
    ['3', 'ез'],
    ['4', 'ач'],
    ['6', 'бб'],
    ['@', 'аа'],
    ['$', 'сс'],
    ['!', 'ии'],
    ['|', 'ии'],
    ['*', '**'],
  ].map(([sign = '', letters = '']) => [code(sign), letters] as const),
);
export const LATIN_SIGNS: ReadonlyMap<number, string> = new Map(
  [
    ['0', 'oo'],
    ['1', 'iil'],
    ['3', 'ee'],
    ['4', 'aa'],
    ['5', 'ss'],
    ['7', 'tt'],
    ['@', 'aa'],
    ['$', 'ss'],
    ['!', 'ii'],
    ['|', 'iil'],
    ['*', '**'],
  ].map(([sign = '', letters = '']) => [code(sign), letters] as const),
);

/** The code of a cell, that of the plain digit where it is a digit of another style. */
export function asciiOf(cells: Cells, at: number): number {
  const letter = cells.codes[at] ?? 0;
  return (cells.bits[at] ?? 0) & DIGIT ? asLatin(letter) : letter;
}

/**
 * Does a sign stand between consonants, where a vowel is likelier? At the start of a word it does not, at the end it does.
 */
export function betweenConsonants(
  cells: Cells,
  at: number,
  from: number,
  to: number,
  cyrillic: boolean,
): boolean {
  const vowels = cyrillic ? VOWELS : LATIN_VOWELS;
  if (at === from || at === to - 1) return at !== from;
  for (const beside of [at - 1, at + 1]) {
    const bits = cells.bits[beside] ?? 0;
    const letter =
      bits & LETTER ? (cyrillic ? asCyrillic : asLatin)(cells.codes[beside] ?? 0) : asciiOf(cells, beside);
    if (vowels.has(letter)) return false;
  }
  return true;
}
