import { MASK, unmasked } from './masks.ts';
import type { Stems } from './stems.ts';
import { bitsOf, DIGIT, LETTER, NEWLINE, SPACE } from './text/characters.ts';
import type { Token } from './text/token.ts';

const MOST_PIECES = 5;
/** Marks or emoji between two pieces are no longer than this (UTF-16). */
const LONGEST_GAP = 4;

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
 * more. One mark between two pieces may also stand for a letter.
 */
function knownTogether(text: string, pieces: readonly Token[], stems: Stems): string | undefined {
  const [first, second] = pieces as [Token, Token];
  const readings = Math.max(...pieces.map((piece) => piece.readings.length));
  const isMask = pieces.length === 2 && [...text.slice(first.end, second.start)].length === 1;
  for (let i = 0; i < readings; i++) {
    const parts = pieces.map((piece) => piece.readings[Math.min(i, piece.readings.length - 1)] ?? '');
    const whole = parts.join('');
    const beyond = whole.length - (parts.at(-1) as string).length;
    const known =
      stems.best([whole], beyond) ?? (isMask ? stems.best(unmasked(parts.join(MASK)), beyond) : undefined);
    if (known !== undefined) return known;
  }
  return undefined;
}
