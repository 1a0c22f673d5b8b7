import { mergeSpans } from './spans.ts';
import { asCyrillic, asLatin, bitsOf, CYRILLIC, LETTER } from './text/characters.ts';
import type { Span } from './verdict.ts';

/** Texts up to this length (UTF-16 units) are read whole. */
export const WHOLE = 300_000;

const HEAD = 150_000;
const TAIL = 75_000;
const WINDOW = 1_000;
/** So many windows of the middle are read, each with half of its neighbours. */
const MOST_WINDOWS = 35;

/** A class of words, and what it is about; nothing for classes that every text has. */
export interface Cue {
  readonly classId: number;
  readonly topic: string;
}

/**
 * The parts of a very long text that are read: its head, its tail, and the windows between them that say the most
 * different things about one topic. Reading a book takes a second, and a press must not wait for it; leaving the middle
 * out would be an invitation. Any page of a book has a dozen words of some category or other; an advert has several
 * kinds of words of one.
 *
 * @param cuesOf what a plain folded word says
 */
export function partsOf(text: string, cuesOf: (word: string) => readonly Cue[]): Span[] {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length }];
  const tail = text.length - TAIL;
  const windows: (Span & { readonly cues: number })[] = [];
  for (let at = HEAD; at < tail; at += WINDOW) {
    const cues = cuesIn(text, at, Math.min(at + WINDOW, tail), cuesOf);
    const start = Math.max(HEAD, at - WINDOW / 2);
    if (cues > 0) windows.push({ start, end: Math.min(at + WINDOW * 1.5, tail), cues });
  }
  windows.sort((a, b) => b.cues - a.cues);
  // Parts that touch become one, so that no sentence is cut that need not be.
  return mergeSpans([
    { start: 0, end: HEAD },
    ...windows.slice(0, MOST_WINDOWS),
    { start: tail, end: text.length },
  ]);
}

/** How many classes of words there are of one topic; a word is taken as it stands, since undoing disguises is what costs time. */
function cuesIn(text: string, start: number, end: number, cuesOf: (word: string) => readonly Cue[]): number {
  const met = new Set<number>();
  const counts = new Map<string, number>();
  let most = 0;
  let word = '';
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0;
    const bits = bitsOf(code);
    if (bits & LETTER) {
      const letter = bits & CYRILLIC ? asCyrillic(code) : asLatin(code);
      if (letter > 0) word += String.fromCharCode(letter);
    } else if (word !== '') {
      for (const { classId, topic } of cuesOf(word)) {
        if (met.has(classId)) continue;
        met.add(classId);
        const count = (counts.get(topic) ?? 0) + 1;
        counts.set(topic, count);
        most = Math.max(most, count);
      }
      word = '';
    }
  }
  return most;
}
