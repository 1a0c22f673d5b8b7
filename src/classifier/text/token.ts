/** What a token is. `sign` is only a sign that carries meaning for rules: ? ! % $ ₸ + → */
export type TokenKind = 'word' | 'number' | 'emoji' | 'link' | 'handle' | 'sign';

/** Bits of {@link Token.flags}. */
export const HASHTAG = 1;
/** Look-alike letters, digits for letters, spaces or marks between letters, masks were undone. */
export const DISGUISED = 2;
/** Starts with a capital. */
export const CAPITAL = 4;
/** Written in Latin letters. */
export const LATIN = 8;
/** A word of the path of a link. */
export const FROM_LINK = 16;
/** A letter stands twice in a row. */
export const DOUBLED = 32;
/** Its letters stand apart, and so may the words in it: nothing tells "в к а з и н о" from one word. */
export const SPACED = 64;

/**
 * A stretch of the original text and what it may say.
 *
 * `readings` are folded (see `foldWord`) and the most likely one comes first:
 * - word: the word, e.g. `казино`; a Latin word outside English also has its Cyrillic readings;
 * - number: digits only, `50000`, `1.5`, `21:00`; a telephone number is one token;
 * - emoji: without variation selector and skin tone;
 * - link: the host, then its name without the ending, then the words in it; the words of the path are word tokens of their own;
 * - handle: the name without @, then the words in it;
 * - sign: the sign.
 */
export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets in the original text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly readings: readonly string[];
  /** Running number of the sentence, from 0. */
  readonly sentence: number;
  /** Inside «», “”, „“ or "". */
  readonly quoted: boolean;
  readonly flags: number;
}
