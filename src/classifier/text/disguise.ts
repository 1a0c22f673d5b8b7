import type { Cells } from './cells.ts';
import { asCyrillic, asLatin, CYRILLIC, DIGIT, LATIN_LETTER, LETTER, STYLED, UPPER } from './characters.ts';
import type { Drafts } from './draft.ts';
import { isMeantCyrillic } from './script.ts';
import { asciiOf, betweenConsonants, CYRILLIC_SIGNS, LATIN_SIGNS } from './signs.ts';
import { latinNameLength, letterSigns } from './stands.ts';
import { CAPITAL, DISGUISED, LATIN } from './token.ts';
import { finishWord } from './word.ts';

const ZERO = 0x30;

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
        const usual = betweenConsonants(cells, i, from, to, cyrillic) ? 0 : 1;
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
  if ((cells.bits[from] ?? 0) & UPPER) flags |= CAPITAL;
  finishWord(drafts, cells.starts[from] ?? 0, cells.ends[to - 1] ?? 0, flags, places);
}
