import type { Cells } from './cells.ts';
import { asCyrillic, CYRILLIC, LATIN_LETTER, LETTER, STYLED } from './characters.ts';
import { isUnmistakablyLatin } from './script.ts';
import { asciiOf, CYRILLIC_SIGNS, LATIN_SIGNS, VOWELS } from './signs.ts';

const code = (letter: string) => letter.charCodeAt(0);
const SHORTEST_NAME = 3;
/** Longer stretches of digits and signs inside a word are not letters. */
const LONGEST_SIGNS = 8;

/** "Telegramда", "VPNді": how long the Latin name is that has a Cyrillic ending; 0 for anything else. The ending says nothing. */
export function latinNameLength(cells: Cells): number {
  const end = cells.bits.findIndex((bits) => !(bits & LATIN_LETTER));
  if (end < SHORTEST_NAME || cells.hidden) return 0;
  if (!cells.bits.slice(end).every((bits) => bits & CYRILLIC)) return 0;
  return isUnmistakablyLatin(cells.codes.slice(0, end)) ? end : 0;
}

/** For each cell: does it belong to a word (a letter, or a digit or sign that stands for one)? */
export function letterSigns(cells: Cells, cyrillic: boolean, letters: number): boolean[] {
  const signs = cyrillic ? CYRILLIC_SIGNS : LATIN_SIGNS;
  const isLetter = cells.bits.map((bits) => (bits & LETTER) !== 0);
  const first = isLetter.indexOf(true);
  const last = isLetter.lastIndexOf(true);
  const stands = isLetter.slice();
  if (first < 0) return stands;
  let undone = cells.hidden || isMixed(cells);
  for (let from = first; from <= last; from++) {
    if (isLetter[from]) continue;
    let to = from;
    while (!isLetter[to]) to++;
    const readable =
      to - from === 1
        ? signs.has(asciiOf(cells, from))
        : to - from <= LONGEST_SIGNS && areLetters(cells, from, to);
    // A Latin code such as "b2b" stays one word with its digits; a Cyrillic word with a number in it is cut in three.
    if (readable || (!cyrillic && to - from <= 2)) for (let i = from; i < to; i++) stands[i] = true;
    if (readable && letters > 2) undone = true;
    from = to - 1;
  }
  if (first === 1 && leads(cells, cyrillic, letters, undone)) stands[0] = true;
  if (first > 0 && first <= 2 && !cyrillic && letters > 2) for (let i = 0; i < first; i++) stands[i] = true;
  const tail = cells.codes.length - 1 - last;
  if (tail === 1 && trails(cells, last + 1, letters, undone, signs)) stands[last + 1] = true;
  if (tail === 1 && !cyrillic && letters <= 2) stands[last + 1] = true;
  return stands;
}

function leads(cells: Cells, cyrillic: boolean, letters: number, undone: boolean): boolean {
  const sign = String.fromCodePoint(asciiOf(cells, 0));
  if (cyrillic && undone && letters > 1) return CYRILLIC_SIGNS.has(asciiOf(cells, 0));
  if (letters < 3) return false;
  if (sign === '0' || sign === '@' || sign === '$') return true;
  if (!cyrillic) return false;
  const nextIsVowel = VOWELS.has(asCyrillic(cells.codes[1] ?? 0));
  return (sign === '3' || sign === '4') && nextIsVowel && letters > 4;
}

function trails(
  cells: Cells,
  at: number,
  letters: number,
  undone: boolean,
  signs: ReadonlyMap<number, string>,
): boolean {
  const sign = asciiOf(cells, at);
  if (letters < 3) return undone && letters > 1 && signs.has(sign);
  return sign === code('0') || sign === code('@') || (undone && signs.has(sign) && sign !== code('!'));
}

function isMixed(cells: Cells): boolean {
  let all = 0;
  for (const bits of cells.bits) all |= bits & (CYRILLIC | LATIN_LETTER | STYLED);
  return all !== CYRILLIC && all !== LATIN_LETTER;
}

/** Two of the signs that mostly stand for vowels, "66", or stars that hide letters. */
function areLetters(cells: Cells, from: number, to: number): boolean {
  let written = '';
  for (let i = from; i < to; i++) written += String.fromCharCode(asciiOf(cells, i));
  return /^(?:[034@]{2}|66|\*+)$/.test(written);
}
