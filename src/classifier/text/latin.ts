import { asCyrillic, bitsOf, LATIN_LETTER } from './characters.ts';
import type { Draft, Drafts } from './draft.ts';
import { englishness } from './english.ts';
import { looksCyrillic } from './script.ts';
import { DISGUISED, FROM_LINK, LATIN } from './token.ts';
import { transliterate } from './translit.ts';

/** Longer Latin words are nobody's word; their Cyrillic readings would only cost time. */
const LONGEST = 40;

/**
 * Decides which Latin words are English and gives the others their Cyrillic readings. A run of Latin words in one
 * sentence is decided by its own words; where they say nothing, the whole text decides, and where that is silent too
 * the words stand as they are first and as Cyrillic second.
 * Returns whether most words of the text are English.
 */
export function readLatin(text: string, drafts: Drafts): boolean {
  if (drafts.latin === 0) return false;
  const runs = latinRuns(drafts);
  let whole = 0;
  const scores = runs.map((run) => {
    let score = 0;
    for (const word of run) score += englishness(lettersOf(text, drafts, word));
    whole += score;
    return score;
  });
  let english = 0;
  runs.forEach((run, i) => {
    const score = scores[i] || whole;
    if (score > 0) english += run.length;
    for (const word of run)
      if (score <= 0 || word.flags & FROM_LINK) addCyrillic(text, drafts, word, score < 0);
  });
  return whole > 0 && english * 2 > drafts.latin + drafts.cyrillic;
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

function lettersOf(text: string, drafts: Drafts, word: Draft): number[] {
  const letters: number[] = [];
  const [from = 0, to = 0] = word.places;
  if (word.flags & DISGUISED)
    for (let at = from; at < to && at < from + LONGEST; at++) letters.push(drafts.tape.at(at));
  else
    for (let at = word.start; at < word.end && at < word.start + LONGEST; at++) {
      const code = text.charCodeAt(at);
      letters.push(
        code > 0x40 && code < 0x5b
          ? code + 32
          : code > 0xbf
            ? text.charAt(at).toLowerCase().charCodeAt(0)
            : code,
      );
    }
  return letters;
}

function addCyrillic(text: string, drafts: Drafts, word: Draft, cyrillicFirst: boolean): void {
  const { tape } = drafts;
  const [from = 0, to = 0] = word.places;
  if (to - from > LONGEST) return;
  const letters = lettersOf(text, drafts, word);
  if (!cyrillicFirst && drafts.leaning() > 0 && looksCyrillic(letters)) {
    word.places = [...word.places.slice(0, 2), ...asSeen(text, drafts, word)];
    return;
  }
  const latin = word.places;
  const cyrillic = [...transliterate(letters, tape, 'kazakh'), ...transliterate(letters, tape, 'russian')];
  word.places = cyrillicFirst ? [...cyrillic, ...latin] : [...latin, ...cyrillic];
}

/** A Latin word in Cyrillic text, every letter of which looks like a Cyrillic one: read as it looks. */
function asSeen(text: string, drafts: Drafts, word: Draft): [number, number] {
  const { tape } = drafts;
  tape.reserve(word.end - word.start);
  const from = tape.length;
  for (let at = word.start; at < word.end; at++) {
    const code = text.charCodeAt(at);
    if (!(bitsOf(code) & LATIN_LETTER)) continue;
    const letter = asCyrillic(code);
    if (letter > 0) tape.put(letter);
  }
  return [from, tape.length];
}
