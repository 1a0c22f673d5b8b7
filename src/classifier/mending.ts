import { MASK, unmasked, withVowels } from './masks.ts';
import { joinedFrom } from './pieces.ts';
import { Stems, type Vocabulary } from './stems.ts';
import { DISGUISED, DOUBLED, type Token } from './text/token.ts';
import { readTokens } from './text/tokens.ts';

/** So many words are looked up for a text, and so many more for each of its characters: time stays in proportion to its length. */
const LOOKUPS = 1000;
const LOOKUPS_A_CHARACTER = 1;

/**
 * Reads a post, and mends words that were cut by a mark or an emoji ("каз.ино"), masked ("н*ркотики", "к#зино") or
 * written with doubled letters ("каззино"): only where the vocabulary knows the whole, for otherwise "да.Нет" and
 * "и/или" would become words. Measured: DESIGN.md, "Words that were cut".
 *
 * @example readWords('каз.ино', lexicon)[0] // start 0, end 7, readings ['казино'], flags DISGUISED
 */
export function readWords(text: string, vocabulary: Vocabulary): readonly Token[] {
  const tokens = readTokens(text);
  const stems = new Stems(vocabulary, LOOKUPS + LOOKUPS_A_CHARACTER * text.length);
  let words: Token[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const isOpen = token.kind === 'word' && stems.left > 0;
    const joined = isOpen ? joinedFrom(text, tokens, at, stems) : undefined;
    const word = joined ? readAs(token, [joined.reading], joined.end) : isOpen ? mended(token, stems) : token;
    if (word !== token) words ??= tokens.slice(0, at);
    words?.push(word);
    at = joined?.last ?? at;
  }
  return words ?? tokens;
}

/** A word whose masks or doubled letters are undone where that makes it a word. */
function mended(token: Token, stems: Stems): Token {
  const { flags, readings } = token;
  const isMasked = (flags & DISGUISED) !== 0 && readings.some((reading) => reading.includes(MASK));
  if (!isMasked && !(flags & DOUBLED)) return token;
  if (readings.some((reading) => stems.reach(reading) > 0)) return token;
  const spellings = readings.flatMap((reading) =>
    isMasked ? unmasked(reading) : [reading.replace(/(.)\1/gu, '$1')],
  );
  const known = stems.best(spellings);
  if (known !== undefined) return readAs(token, [known], token.end);
  // One masked letter is nearly always a vowel: the weights know beginnings of words that no lexicon has.
  const guessed = withVowels(readings[0] ?? '');
  return guessed.length === 0 ? token : readAs(token, guessed, token.end);
}

function readAs(token: Token, readings: readonly string[], end: number): Token {
  return { ...token, end, readings, flags: token.flags | DISGUISED };
}
