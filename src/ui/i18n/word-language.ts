import type { Language } from '../../settings/settings.ts';

const KAZAKH = /[әғқңөұүһі]/i;
/** Letters that Kazakh has in words from Russian only. */
const RUSSIAN = /[вёфцчщъьэ]/i;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A word of a post, with the language to read it out in where that is known. */
export interface SpokenWord {
  readonly word: string;
  readonly lang: Language | undefined;
}

/**
 * Words of one post with the language that a screen reader should read each of them in. Nothing is said of Latin
 * letters: they write English, Kazakh and Russian alike. A Kazakh letter in one word makes the others Kazakh too, but
 * for those with Russian letters; and to a reader of Kazakh a word that may be either is left in their own language.
 *
 * @param reader the language of what stands around the words
 * @example spokenWords(['ставки', 'бонус'], 'kk') // the first with `ru`, the second with nothing
 */
export function spokenWords(words: readonly string[], reader: Language): readonly SpokenWord[] {
  const isKazakh = words.some((word) => KAZAKH.test(word));
  const langOf = (word: string): SpokenWord['lang'] => {
    if (KAZAKH.test(word)) return 'kk';
    if (!CYRILLIC.test(word)) return undefined;
    if (RUSSIAN.test(word)) return 'ru';
    if (isKazakh) return 'kk';
    return reader === 'kk' ? undefined : 'ru';
  };
  return words.map((word) => ({ word, lang: langOf(word) }));
}
