import { addCells, noCells } from './cells.ts';
import {
  APOSTROPHE,
  asCyrillic,
  asLatin,
  bitsOf,
  CYRILLIC,
  DIGIT,
  IN_WORD,
  INVISIBLE,
  LATIN_LETTER,
  LETTER,
  STYLED,
  UPPER,
} from './characters.ts';
import { addDisguised } from './disguise.ts';
import type { Drafts } from './draft.ts';
import { piecesEnd } from './spaced.ts';
import { CAPITAL, DISGUISED, DOUBLED, HASHTAG, LATIN, SPACED } from './token.ts';
import { finishWord, STRETCHED_FROM } from './word.ts';

/**
 * Reads the letters from `at` on, with what is hidden or meant as a letter among them, and adds the words found.
 * A word in one plain script goes straight to the tape; everything else takes the slower way through `cells`.
 * Returns where the run ends.
 */
export function readRun(text: string, at: number, drafts: Drafts, extra: number): number {
  const { tape } = drafts;
  const from = tape.length;
  let all = 0;
  let letters = 0;
  let before = 0;
  let same = 0;
  let longest = 0;
  let end = at;
  let next = at;
  for (; next < text.length; next++) {
    const unit = text.charCodeAt(next);
    const code = unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(next) ?? unit) : unit;
    const bits = bitsOf(code);
    if (bits & LETTER) {
      if (extra & HASHTAG && bits & UPPER && next > at && beginsWord(text, next)) break;
      letters++;
      tape.reserve(1);
      const letter = bits & CYRILLIC ? asCyrillic(code) : asLatin(code);
      if (letter > 0) {
        tape.put(letter);
        same = letter === before ? same + 1 : 1;
        before = letter;
        if (same > longest) longest = same;
      }
    } else if (!(bits & (DIGIT | INVISIBLE)) && !isInside(text, next, bits, all)) break;
    all |= bits;
    if (code > 0xffff) next++;
    if (!(bits & INVISIBLE)) end = next + 1;
  }
  if (extra === 0 && letters <= 3) {
    const pieces = piecesEnd(text, at, end, drafts);
    if (pieces > end) return readPieces(text, at, pieces, drafts);
  }
  const script = all & LETTER;
  const odd = all & (DIGIT | IN_WORD | STYLED) || (all & INVISIBLE && end - at > letters);
  if (odd || (script !== CYRILLIC && script !== LATIN_LETTER)) {
    tape.length = from;
    const cells = noCells();
    addCells(cells, text, at, end);
    addDisguised(drafts, cells, extra);
    return Math.max(end, at + 1);
  }
  let flags = extra;
  if (script === LATIN_LETTER) flags |= LATIN;
  if (bitsOf(text.charCodeAt(at)) & UPPER) flags |= CAPITAL;
  // Nearly every word: no letter is stretched, and what could be a mask went the slower way.
  if (longest === 2) flags |= DOUBLED;
  if (longest >= STRETCHED_FROM) finishWord(drafts, at, end, flags, [from, tape.length]);
  else if (tape.length > from) drafts.word(at, end, flags, [from, tape.length]);
  return end;
}

function readPieces(text: string, at: number, end: number, drafts: Drafts): number {
  const cells = noCells();
  addCells(cells, text, at, end);
  cells.hidden = true;
  addDisguised(drafts, cells, DISGUISED | SPACED);
  return end;
}

/** A capital in a hashtag begins a word of its own next to two small letters ("#МыВместе"), not in "#КаЗиНо". */
function beginsWord(text: string, at: number): boolean {
  return isSmall(text, at - 1) && (isSmall(text, at - 2) || (isSmall(text, at + 1) && isSmall(text, at + 2)));
}

/** An apostrophe or a sign in the middle of a word, and the @ at the end of one. */
function isInside(text: string, at: number, bits: number, all: number): boolean {
  if (!(bits & (APOSTROPHE | IN_WORD))) return false;
  const sign = text.charAt(at);
  if (sign === '*') {
    let last = at;
    while (last < at + 8 && text.charAt(last) === '*') last++;
    return at > 0 && all !== 0 && isLetter(text, last);
  }
  if (sign === '@' || sign === '$')
    return isLetter(text, at + 1) || ((all & LETTER) !== 0 && !isSign(text, at + 1));
  if (sign === '!') return (all & LATIN_LETTER) !== 0 && isSmall(text, at + 1) && isSmall(text, at - 1);
  return all !== 0 && isLetter(text, at + 1);
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && (bitsOf(text.codePointAt(at) ?? 0) & LETTER) !== 0;
}

function isSign(text: string, at: number): boolean {
  return at < text.length && (bitsOf(text.codePointAt(at) ?? 0) & IN_WORD) !== 0;
}

function isSmall(text: string, at: number): boolean {
  return isLetter(text, at) && !(bitsOf(text.charCodeAt(at)) & UPPER);
}
