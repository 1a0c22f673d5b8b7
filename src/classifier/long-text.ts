import { asCyrillic, asLatin, bitsOf, CYRILLIC, LETTER } from './text/characters.ts';

/** Texts up to this length (UTF-16 units) are read whole. */
export const WHOLE = 200_000;

const HEAD = 100_000;
const TAIL = 50_000;
const WINDOW = 2_000;
/** So many windows of the middle are read: those with the most cues. */
const MOST_WINDOWS = 25;

/** A part of a text, UTF-16 offsets, end exclusive. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a very long text that are read: its head, its tail, and the windows between them that hold the most cues.
 * Reading a book takes a second, and a press must not wait for it; leaving the middle out would be an invitation.
 *
 * @param isCue whether a plain folded word is one a rule looks for
 */
export function partsOf(text: string, isCue: (word: string) => boolean): Part[] {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length }];
  const tail = text.length - TAIL;
  const windows: (Part & { readonly cues: number })[] = [];
  for (let start = HEAD; start < tail; start += WINDOW) {
    const end = Math.min(start + WINDOW, tail);
    const cues = cuesIn(text, start, end, isCue);
    if (cues > 0) windows.push({ start, end, cues });
  }
  windows.sort((a, b) => b.cues - a.cues);
  const middle = windows.slice(0, MOST_WINDOWS).sort((a, b) => a.start - b.start);
  return joined([{ start: 0, end: HEAD }, ...middle, { start: tail, end: text.length }]);
}

/** Parts that touch become one, so that no sentence is cut that need not be. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const { start, end } of parts) {
    const last = result.at(-1);
    if (last?.end === start) result[result.length - 1] = { start: last.start, end };
    else result.push({ start, end });
  }
  return result;
}

/** Counts words that are cues; a word is taken as it stands, since undoing disguises is what costs time. */
function cuesIn(text: string, start: number, end: number, isCue: (word: string) => boolean): number {
  let cues = 0;
  let word = '';
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0;
    const bits = bitsOf(code);
    if (bits & LETTER) {
      const letter = bits & CYRILLIC ? asCyrillic(code) : asLatin(code);
      if (letter > 0) word += String.fromCharCode(letter);
    } else if (word !== '') {
      if (isCue(word)) cues++;
      word = '';
    }
  }
  return cues;
}
