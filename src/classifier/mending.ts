import { type Lexicon, noTerms } from './lexicon.ts';
import { bitsOf, DIGIT, LETTER, NEWLINE, SPACE } from './text/characters.ts';
import { DISGUISED, DOUBLED, type Token } from './text/token.ts';
import { readTokens } from './text/tokens.ts';

export type Vocabulary = Pick<Lexicon, 'find'>;

/** Shorter words are too easily made of something else, … */
const SHORTEST = 5;
/** … and longer ones are nobody's word. */
const LONGEST = 24;
const MOST_PIECES = 5;
/** Marks or emoji between two pieces are no longer than this (UTF-16). */
const LONGEST_GAP = 4;

/** So many words are looked up for a text, and so many more for each of its tokens: time stays in proportion to its length. */
const LOOKUPS = 1000;
const LOOKUPS_A_TOKEN = 3;

const MASK = '*';
/** Letters a mask may stand for, the likeliest first. */
const CYRILLIC = { vowels: [...'аеиоуыэюя'], consonants: [...'бвгджзйклмнпрстфхцчшщ'] };
const LATIN = { vowels: [...'aeiouy'], consonants: [...'bcdfghjklmnpqrstvwxz'] };

/**
 * Reads a post, and mends words that were cut by a mark or an emoji ("каз.ино"), masked ("н*ркотики", "к#зино") or
 * written with doubled letters ("каззино"): only where the vocabulary knows the whole, for otherwise "да.Нет" and
 * "и/или" would become words. Measured: DESIGN.md, "Words that were cut".
 *
 * @example readWords('каз.ино', lexicon)[0] // start 0, end 7, readings ['казино'], flags DISGUISED | FIRST
 */
export function readWords(text: string, vocabulary: Vocabulary): readonly Token[] {
  const tokens = readTokens(text);
  const stems = new Stems(vocabulary, LOOKUPS + LOOKUPS_A_TOKEN * tokens.length);
  let words: Token[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const isOpen = token.kind === 'word' && stems.left > 0;
    const joined = isOpen ? joinedFrom(text, tokens, at, stems) : undefined;
    const word = joined?.token ?? (isOpen ? mended(token, stems) : token);
    if (word !== token) words ??= tokens.slice(0, at);
    words?.push(word);
    at = joined?.last ?? at;
  }
  return words ?? tokens;
}

/** Tells how many letters of a word are a stem it is a form of, 0 for an unknown word, and counts the questions. */
class Stems {
  readonly #all: Vocabulary;
  readonly #found = noTerms();
  left: number;

  constructor(all: Vocabulary, left: number) {
    this.#all = all;
    this.left = left;
  }

  reach(word: string): number {
    this.left--;
    return this.#all.find(word, this.#found);
  }
}

/** The word of several pieces that begins at a place, and the place of its last piece. */
function joinedFrom(
  text: string,
  tokens: readonly Token[],
  at: number,
  stems: Stems,
): { token: Token; last: number } | undefined {
  const first = tokens[at] as Token;
  // After nearly every word comes a blank, or a mark and then a blank.
  if (isBlank(text, first.end) || isBlank(text, first.end + 1)) return undefined;
  const places = piecesFrom(text, tokens, at);
  for (let count = places.length; count > 1; count--) {
    const pieces = places.slice(0, count).map((place) => tokens[place] as Token);
    const reading = knownTogether(text, pieces, stems);
    if (reading === undefined) continue;
    const last = places[count - 1] as number;
    return { token: readAs(first, [reading], (tokens[last] as Token).end), last };
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
  if (from === to || to - from > LONGEST_GAP) return false;
  for (let i = from; i < to; i++)
    if (bitsOf(text.charCodeAt(i)) & (SPACE | NEWLINE | LETTER | DIGIT)) return false;
  return true;
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
      bestOf([whole], beyond, stems) ??
      (isMask ? bestOf(unmasked(parts.join(MASK)), beyond, stems) : undefined);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** A word whose masks or doubled letters are undone where that makes it a word. */
function mended(token: Token, stems: Stems): Token {
  if (!(token.flags & (DOUBLED | DISGUISED))) return token;
  if (!(token.flags & DOUBLED) && !token.readings.some((reading) => reading.includes(MASK))) return token;
  if (token.readings.some((reading) => stems.reach(reading) > 0)) return token;
  const spellings = token.readings.flatMap((reading) =>
    reading.includes(MASK) ? unmasked(reading) : [reading.replace(/(.)\1/gu, '$1')],
  );
  const known = bestOf(spellings, 0, stems);
  if (known !== undefined) return readAs(token, [known], token.end);
  const [word = ''] = token.readings;
  const parts = word.split(MASK);
  if (parts.length !== 2) return token;
  // One masked letter is nearly always a vowel: the weights know beginnings of words that no lexicon has.
  const readings = lettersOf(word).vowels.map((vowel) => parts.join(vowel));
  return readAs(token, readings, token.end);
}

/** The spelling with the longest stem, the first of them; none where no stem is longer than `beyond`. */
function bestOf(spellings: readonly string[], beyond: number, stems: Stems): string | undefined {
  let best: string | undefined;
  let reach = beyond;
  for (const spelling of spellings) {
    if (spelling.length < SHORTEST || spelling.length > LONGEST) continue;
    const found = stems.reach(spelling);
    if (found <= reach) continue;
    reach = found;
    best = spelling;
  }
  return best;
}

/** What a word may be: nothing or any letter behind one mask, nothing or a vowel behind each of two. */
function unmasked(word: string): string[] {
  const { vowels, consonants } = lettersOf(word);
  const [before = '', between = '', after, ...more] = word.split(MASK);
  if (more.length > 0) return [];
  const letters = after === undefined ? [...vowels, ...consonants] : vowels;
  const fill = (start: string, end: string): string[] =>
    ['', ...letters].map((letter) => start + letter + end);
  return after === undefined
    ? fill(before, between)
    : fill(before, between).flatMap((start) => fill(start, after));
}

function lettersOf(word: string): typeof LATIN {
  return /[а-я]/.test(word) ? CYRILLIC : LATIN;
}

function readAs(token: Token, readings: readonly string[], end: number): Token {
  return { ...token, end, readings, flags: token.flags | DISGUISED };
}
