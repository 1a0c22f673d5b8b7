import { MASK, unmasked } from './masks.ts';
import type { Stems } from './stems.ts';
import { bitsOf, DIGIT, LETTER, NEWLINE, SPACE } from './text/characters.ts';
import type { Token } from './text/token.ts';

const MOST_PIECES = 5;
/** Marks or emoji between two pieces are no longer than this (UTF-16): a few emoji, each of up to five units. */
const LONGEST_GAP = 12;

/** One to three of one mark hide a letter; a hyphen, a dash or a slash parts words ("лс-қа", "и/или"). */
const HIDES_LETTER = /^(?![-‐-―/])(\P{L})\1{0,2}$/u;
/** So many masked letters are guessed at most. */
const MOST_MASKS = 2;

/** What pieces say together, the place of the last of them, and where it ends in the text. */
export interface Joined {
  readonly reading: string;
  readonly last: number;
  readonly end: number;
}

/** The word of several pieces that begins at a place. */
export function joinedFrom(
  text: string,
  tokens: readonly Token[],
  at: number,
  stems: Stems,
): Joined | undefined {
  const first = tokens[at] as Token;
  // After nearly every word comes a blank, or a mark and then a blank.
  if (isBlank(text, first.end) || isBlank(text, first.end + 1)) return undefined;
  const places = piecesFrom(text, tokens, at);
  for (let count = places.length; count > 1; count--) {
    const pieces = places.slice(0, count).map((place) => tokens[place] as Token);
    const reading = knownTogether(text, pieces, stems);
    if (reading !== undefined)
      return { reading, last: places[count - 1] as number, end: (pieces.at(-1) as Token).end };
  }
  return undefined;
}

/** Places of the words that only marks or emoji part from each other. */
function piecesFrom(text: string, tokens: readonly Token[], at: number): number[] {
  const places = [at];
  let { end } = tokens[at] as Token;
  for (let next = at + 1; next < tokens.length && places.length < MOST_PIECES; next++) {
    const { kind, start, end: nextEnd } = tokens[next] as Token;
    if (kind !== 'emoji' && kind !== 'sign') {
      if (kind !== 'word' || !isGap(text, end, start)) break;
      places.push(next);
      end = nextEnd;
    }
  }
  return places;
}

function isBlank(text: string, at: number): boolean {
  return (bitsOf(text.charCodeAt(at)) & (SPACE | NEWLINE)) !== 0;
}

/** Something stands between two words, and no blank. */
function isGap(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  for (let i = from; i < to; i++)
    if (bitsOf(text.charCodeAt(i)) & (SPACE | NEWLINE | LETTER | DIGIT)) return false;
  return from < to;
}

/**
 * What pieces say together, if that is a word whose stem goes on in the last piece: of "онлайн-казино" the pieces say
 * more. Marks between pieces may also stand for letters.
 */
function knownTogether(text: string, pieces: readonly Token[], stems: Stems): string | undefined {
  let readings = 1;
  for (const piece of pieces) readings = Math.max(readings, piece.readings.length);
  for (let i = 0; i < readings; i++) {
    const parts = pieces.map((piece) => piece.readings[Math.min(i, piece.readings.length - 1)] ?? '');
    const whole = parts.join('');
    const beyond = whole.length - (parts.at(-1) as string).length;
    const known = stems.best([whole], beyond);
    if (known !== undefined) return known;
    if (!areMasks(text, pieces)) continue;
    const guessed = stems.best(unmasked(parts.join(MASK)), beyond);
    if (guessed !== undefined) return guessed;
  }
  return undefined;
}

/** Whether what stands between the pieces may hide letters. */
function areMasks(text: string, pieces: readonly Token[]): boolean {
  if (pieces.length > MOST_MASKS + 1) return false;
  for (let i = 1; i < pieces.length; i++)
    if (!HIDES_LETTER.test(text.slice((pieces[i - 1] as Token).end, (pieces[i] as Token).start)))
      return false;
  return true;
}
