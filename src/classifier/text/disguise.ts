import type { Cells } from './cells.ts';
import {
  asCyrillic,
  asLatin,
  CYRILLIC,
  DIGIT,
  KAZAKH_LETTER,
  LATIN_LETTER,
  LETTER,
  STYLED,
  UPPER,
} from './characters.ts';
import type { Drafts } from './draft.ts';
import { isMeantCyrillic, isUnmistakablyLatin } from './script.ts';
import { CAPITAL, DISGUISED, KAZAKH, LATIN, SHOUTED } from './token.ts';
import { finishWord } from './word.ts';

const code = (letter: string) => letter.charCodeAt(0);
const ZERO = code('0');
const SHORTEST_NAME = 3;
const VOWELS = new Set([...'аеиоуыэюя01@'].map(code));
const LATIN_VOWELS = new Set([...'aeiouy01@'].map(code));

/** What digits and signs stand for: between consonants, elsewhere; a third letter is the second guess anywhere. */
const CYRILLIC_SIGNS = new Map(
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
const LATIN_SIGNS = new Map(
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

/**
 * Undoes look-alike letters, digits and signs for letters, masks and separators between letters, and adds the words
 * and numbers the cells hold. `extra` are flags every word gets.
 */
export function addDisguised(drafts: Drafts, cells: Cells, extra: number): void {
  const name = latinNameLength(cells);
  if (name > 0) {
    addWord(drafts, cells, 0, name, false, extra);
    return;
  }
  const letters = cells.bits.filter((bits) => bits & LETTER).length;
  const cyrillic = isMeantCyrillic(cells.codes, cells.bits, () => drafts.leaning());
  const stands = letterSigns(cells, cyrillic, letters);
  for (let from = 0; from < cells.codes.length; ) {
    const isWord = stands[from] === true;
    let to = from + 1;
    while (to < cells.codes.length && stands[to] === isWord) to++;
    if (isWord) addWord(drafts, cells, from, to, cyrillic, extra);
    else addNumber(drafts, cells, from, to);
    from = to;
  }
}

/** "Telegramда", "VPNді": how long the Latin name is that has a Cyrillic ending; 0 for anything else. The ending says nothing. */
function latinNameLength(cells: Cells): number {
  const end = cells.bits.findIndex((bits) => !(bits & LATIN_LETTER));
  if (end < SHORTEST_NAME || cells.hidden) return 0;
  if (!cells.bits.slice(end).every((bits) => bits & CYRILLIC)) return 0;
  return isUnmistakablyLatin(cells.codes.slice(0, end)) ? end : 0;
}

/** For each cell: does it belong to a word (a letter, or a digit or sign that stands for one)? */
function letterSigns(cells: Cells, cyrillic: boolean, letters: number): boolean[] {
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
    const written = String.fromCodePoint(...cells.codes.slice(from, to));
    const readable =
      to - from === 1
        ? signs.has(cells.codes[from] ?? 0)
        : /^(?:[034@]{2}|66|\*+)$/.test(plainDigits(written));
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

function asciiOf(cells: Cells, at: number): number {
  const letter = cells.codes[at] ?? 0;
  return (cells.bits[at] ?? 0) & DIGIT ? asLatin(letter) : letter;
}

function plainDigits(written: string): string {
  return written.normalize('NFKD');
}

function addNumber(drafts: Drafts, cells: Cells, from: number, to: number): void {
  let digits = '';
  for (let i = from; i < to; i++)
    if ((cells.bits[i] ?? 0) & DIGIT) digits += String.fromCharCode(asciiOf(cells, i));
  if (digits !== '') drafts.other('number', cells.starts[from] ?? 0, cells.ends[to - 1] ?? 0, [digits]);
}

function addWord(
  drafts: Drafts,
  cells: Cells,
  from: number,
  to: number,
  cyrillic: boolean,
  extra: number,
): void {
  const { tape } = drafts;
  const signs = cyrillic ? CYRILLIC_SIGNS : LATIN_SIGNS;
  const vowels = cyrillic ? VOWELS : LATIN_VOWELS;
  let flags = extra;
  let seen = 0;
  let capitals = 0;
  let small = 0;
  let second = false;
  let undone = false;
  for (let i = from; i < to; i++) {
    const bits = cells.bits[i] ?? 0;
    seen |= bits;
    if (bits & LETTER) bits & UPPER ? capitals++ : small++;
  }
  const read = (variant: boolean) => {
    const start = tape.length;
    tape.reserve(to - from);
    for (let i = from; i < to; i++) {
      const bits = cells.bits[i] ?? 0;
      const at = cells.codes[i] ?? 0;
      // "1xbet" and "mp3" keep their numbers, "0nly" does not.
      const edge = (i === from && asciiOf(cells, i) !== ZERO) || (i === to - 1 && capitals + small < 3);
      const number = !cyrillic && edge && bits & DIGIT;
      const sign = bits & LETTER || number ? undefined : signs.get(asciiOf(cells, i));
      if (sign !== undefined && sign.slice(1) !== sign.charAt(0)) second = true;
      let letter = bits & LETTER ? (cyrillic ? asCyrillic : asLatin)(at) : asciiOf(cells, i);
      if (sign !== undefined) {
        undone = true;
        const usual = betweenConsonants(cells, i, from, to, cyrillic, vowels) ? 0 : 1;
        letter = sign.charCodeAt(variant ? (sign.length > 2 ? 2 : 1 - usual) : usual);
      }
      if (letter > 0) tape.put(letter);
    }
    return start;
  };
  const start = read(false);
  const places = [start, tape.length];
  if (second) {
    const variant = read(true);
    places.push(variant, tape.length);
  }
  const meant = cyrillic ? CYRILLIC : LATIN_LETTER;
  const strange = (seen & (CYRILLIC | LATIN_LETTER | STYLED) & ~meant) !== 0;
  if (cells.hidden || strange || (undone && capitals + small > 1)) flags |= DISGUISED;
  if (!cyrillic) flags |= LATIN;
  if (seen & KAZAKH_LETTER) flags |= KAZAKH;
  if ((cells.bits[from] ?? 0) & UPPER) flags |= CAPITAL;
  if (capitals > 2 && small === 0) flags |= SHOUTED;
  finishWord(drafts, cells.starts[from] ?? 0, cells.ends[to - 1] ?? 0, flags, places);
}

function betweenConsonants(
  cells: Cells,
  at: number,
  from: number,
  to: number,
  cyrillic: boolean,
  vowels: ReadonlySet<number>,
): boolean {
  if (at === from || at === to - 1) return at !== from;
  for (const beside of [at - 1, at + 1]) {
    const bits = cells.bits[beside] ?? 0;
    const letter =
      bits & LETTER ? (cyrillic ? asCyrillic : asLatin)(cells.codes[beside] ?? 0) : asciiOf(cells, beside);
    if (vowels.has(letter)) return false;
  }
  return true;
}
