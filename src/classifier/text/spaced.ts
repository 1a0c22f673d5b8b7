import {
  APOSTROPHE,
  bitsOf,
  DIGIT,
  EMOJI,
  INVISIBLE,
  LETTER,
  NEWLINE,
  OTHER_LETTER,
  QUOTE,
  SPACE,
} from './characters.ts';
import type { Drafts } from './draft.ts';

/** Words of one letter: a few of these in a row are still an ordinary sentence, so many letters are not. */
const SURELY_A_WORD = 5;
const ONE_LETTER_WORDS = 'абвикосуяэжai';
const LONGEST_PIECE = 3;

/**
 * Where a word ends whose letters stand apart, or 0: "к а з и н о", "к.а.з", "с-т-а-в-к-и", "ка-зи-но".
 * `end` is where its first piece ends. All gaps must be of the same kind; a wider gap ends the word.
 */
export function piecesEnd(text: string, at: number, end: number, drafts: Drafts): number {
  const gap = gapKind(text, end);
  if (gap === 0) return 0;
  const longest = gap === HYPHEN_GAP ? LONGEST_PIECE : 1;
  if (visible(text, at, end) > longest) return 0;
  let pieces = 1;
  let digits = 0;
  let odd = oddness(text, at);
  let last = end;
  let to = end;
  while (gapKind(text, to) === gap) {
    const from = pastGap(text, to);
    to = pieceEnd(text, from);
    if (to === from || visible(text, from, to) > longest || !endsPiece(text, from, to)) break;
    digits = isLetter(text, from) ? 0 : digits + 1;
    if (digits > 2) break;
    odd += oddness(text, from);
    pieces++;
    // Digits count once a letter follows; only a nought may end a word.
    if (digits === 0 || (digits === 1 && text.charAt(from) === '0')) last = to;
  }
  if (pieces === 2) return followsSpaced(text, at, drafts) ? last : 0;
  if (gap <= WIDEST_SPACE_GAP && pieces < SURELY_A_WORD && odd < 2) return 0;
  return pieces > 2 ? last : 0;
}

/** Kinds of gaps: the separator's code times four and the number of spaces, which alone are a gap of up to three. */
const WIDEST_SPACE_GAP = 3;
const HYPHEN_GAP = 0x2d * 4;
const AT = 0x40;

/** One space, or one or two separators perhaps with a space on each side, or an emoji: its code; 0 for anything else. */
function gapKind(text: string, at: number): number {
  let kind = 0;
  let spaces = 0;
  for (let i = at; i < text.length && i < at + 6; i++) {
    const unit = text.charCodeAt(i);
    const code = unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(i) ?? unit) : unit;
    const bits = bitsOf(code);
    if (bits & (LETTER | DIGIT) || unit === AT)
      return spaces > (kind === 0 ? WIDEST_SPACE_GAP : 2) ? 0 : kind * 4 + spaces;
    if (bits & (NEWLINE | OTHER_LETTER | QUOTE | APOSTROPHE)) return 0;
    if (bits & SPACE) spaces++;
    else if (!(bits & INVISIBLE)) {
      if (kind !== 0 && kind !== code) return 0;
      if (kind === 0 && !(bits & EMOJI) && !SEPARATORS.includes(text.charAt(i))) return 0;
      kind = code;
    }
    if (code > 0xffff) i++;
  }
  return 0;
}

const SEPARATORS = '.-_/·•∙*|+~=:;#!>‹█–—‐‑‒,★☆♡♥\\^';

function pastGap(text: string, at: number): number {
  let i = at;
  while (
    i < text.length &&
    i < at + 6 &&
    !(bitsOf(text.codePointAt(i) ?? 0) & (LETTER | DIGIT)) &&
    text.charCodeAt(i) !== AT
  )
    i++;
  return i;
}

function pieceEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end < at + 16) {
    const code = text.codePointAt(end) ?? 0;
    if (!(bitsOf(code) & (LETTER | DIGIT | INVISIBLE)) && code !== AT) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

function visible(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (!(bitsOf(code) & INVISIBLE)) count++;
    if (code > 0xffff) i++;
  }
  return count;
}

/** A piece of one digit must be a digit that can be a letter. */
function endsPiece(text: string, from: number, to: number): boolean {
  return isLetter(text, from) || (to - from === 1 && '01346@'.includes(text.charAt(from)));
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && (bitsOf(text.codePointAt(at) ?? 0) & LETTER) !== 0;
}

function oddness(text: string, at: number): number {
  return ONE_LETTER_WORDS.includes(text.charAt(at).toLowerCase()) ? 0 : 1;
}

/** The end of a spaced-out word: two letters after a wide gap, "б е й т е  и х". */
function followsSpaced(text: string, at: number, drafts: Drafts): boolean {
  const before = drafts.list.at(-1);
  if (before?.kind !== 'word' || at - before.end > 3 || before.end - before.start < 5) return false;
  return text.charAt(before.start + 1) === ' ' && text.slice(before.end, at).trim() === '';
}
