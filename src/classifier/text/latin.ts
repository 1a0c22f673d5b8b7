import type { Draft, Drafts } from './draft.ts';
import { isEnglishWord } from './english.ts';
import { DISGUISED, FROM_LINK, LATIN } from './token.ts';
import { transliterate } from './translit.ts';

/** Longer Latin words are nobody's word; their Cyrillic readings would only cost time. */
const LONGEST = 40;

/**
 * Decides which Latin words are English and gives the others their Cyrillic readings.
 * Returns whether most words of the text are English.
 */
export function readLatin(text: string, drafts: Drafts): boolean {
  if (drafts.latin === 0) return false;
  const words = drafts.list.filter((draft) => draft.kind === 'word' && draft.flags & LATIN);
  let english = 0;
  let others = 0;
  for (const word of words) {
    if (word.flags & FROM_LINK) continue;
    if (isEnglishWord(drafts.tape, word.places[0] ?? 0, word.places[1] ?? 0)) english++;
    else others++;
  }
  const isEnglish = english * 5 > others;
  for (const word of words) if (!isEnglish || word.flags & FROM_LINK) addCyrillic(text, drafts, word);
  return isEnglish && drafts.latin > drafts.cyrillic;
}

function addCyrillic(text: string, drafts: Drafts, word: Draft): void {
  const { tape } = drafts;
  const [from = 0, to = 0] = word.places;
  if (to - from > LONGEST) return;
  const letters: number[] = [];
  if (word.flags & DISGUISED) for (let at = from; at < to; at++) letters.push(tape.at(at));
  else for (let at = word.start; at < word.end; at++) letters.push(text.charCodeAt(at));
  const latin = word.places.slice(0, 2);
  word.places = [
    ...transliterate(letters, tape, 'kazakh'),
    ...transliterate(letters, tape, 'russian'),
    ...latin,
  ];
}
