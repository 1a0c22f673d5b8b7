import { asCyrillic, bitsOf, LATIN_LETTER } from './characters.ts';
import type { Draft, Drafts } from './draft.ts';
import { englishness, STRONGEST } from './english.ts';
import { looksCyrillic } from './script.ts';
import { DISGUISED, FROM_LINK, LATIN } from './token.ts';
import { transliterate } from './translit.ts';

/** Longer Latin words are nobody's word; their Cyrillic readings would only cost time. */
const LONGEST = 40;

/**
 * Decides which Latin words are English and gives the others their Cyrillic readings. A run of Latin words in one
 * sentence is decided by its own words; where they say no more than one word may, the whole text decides, and where that
 * is no surer, and not for English, the words stand as they are first and as Cyrillic second: names of brands stand alone.
 */
export function readLatin(text: string, drafts: Drafts): void {
  if (drafts.latin === 0) return;
  const runs = latinRuns(drafts);
  // Filled anew for every word and dropped with the call.
  const room = new Uint16Array(LONGEST);
  let whole = 0;
  const scores = runs.map((run) => {
    let score = 0;
    for (const word of run) score += englishness(lettersOf(text, drafts, word, room));
    whole += score;
    return score;
  });
  runs.forEach((run, i) => {
    const own = scores[i] as number;
    const score = Math.abs(own) > STRONGEST ? own : whole;
    for (const word of run)
      if (score <= 0 || word.flags & FROM_LINK) addCyrillic(text, drafts, word, room, score < -STRONGEST);
  });
}

/** Latin words that stand together in a sentence, with no Cyrillic word between. */
function latinRuns(drafts: Drafts): Draft[][] {
  const runs: Draft[][] = [];
  let run: Draft[] = [];
  let sentence = -1;
  for (const draft of drafts.list) {
    if (draft.kind !== 'word' || draft.places.length === 0) continue;
    const isLatin = (draft.flags & LATIN) !== 0;
    if (isLatin && run.length > 0 && draft.sentence === sentence) run.push(draft);
    else {
      run = isLatin ? [draft] : [];
      if (isLatin) runs.push(run);
    }
    sentence = draft.sentence;
  }
  return runs;
}

/** The small letters of a word with their marks and apostrophes; of a disguised word what was made of it. */
function lettersOf(text: string, drafts: Drafts, word: Draft, room: Uint16Array): Uint16Array {
  const [from = 0, to = 0] = word.places;
  const isDisguised = (word.flags & DISGUISED) !== 0;
  const start = isDisguised ? from : word.start;
  const length = Math.min((isDisguised ? to : word.end) - start, LONGEST);
  for (let i = 0; i < length; i++) room[i] = isDisguised ? drafts.tape.at(start + i) : small(text, start + i);
  return room.subarray(0, length);
}

function small(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code > 0x40 && code < 0x5b) return code + 32;
  return code > 0xbf ? text.charAt(at).toLowerCase().charCodeAt(0) : code;
}

function addCyrillic(
  text: string,
  drafts: Drafts,
  word: Draft,
  room: Uint16Array,
  cyrillicFirst: boolean,
): void {
  const { tape } = drafts;
  const [from = 0, to = 0] = word.places;
  if (to - from > LONGEST) return;
  const letters = lettersOf(text, drafts, word, room);
  if (!cyrillicFirst && drafts.leaning() > 0 && looksCyrillic(letters)) {
    word.places = [...word.places.slice(0, 2), ...asSeen(text, drafts, word)];
    return;
  }
  const latin = word.places;
  const cyrillic = [...transliterate(letters, tape, 'kazakh'), ...transliterate(letters, tape, 'russian')];
  word.places = cyrillicFirst ? [...cyrillic, ...latin] : [...latin, ...cyrillic];
}

/** Digits that look like Cyrillic letters among letters: "KA3UHO". */
const SEEN_DIGITS = new Map([
  [0x30, 'о'],
  [0x33, 'з'],
  [0x34, 'ч'],
  [0x36, 'б'],
]);

/** A Latin word in Cyrillic text, every letter of which looks like a Cyrillic one: read as it looks. */
function asSeen(text: string, drafts: Drafts, word: Draft): [number, number] {
  const { tape } = drafts;
  tape.reserve(word.end - word.start);
  const from = tape.length;
  for (let at = word.start; at < word.end; at++) {
    const code = text.charCodeAt(at);
    const letter = bitsOf(code) & LATIN_LETTER ? asCyrillic(code) : SEEN_DIGITS.get(code)?.charCodeAt(0);
    if (letter) tape.put(letter);
  }
  return [from, tape.length];
}
