import { PAIR_LETTERS, pairLetter, SAYS_NOTHING, STRONGEST } from '../../classifier/text/english.ts';
import type { Post } from '../corpus/posts.ts';
import { romanised } from './romanised.ts';

/** Each pair is taken to have been seen so often at the least: rare ones say little. */
const SEEN = 5;
const WORD = /[a-zà-ɏ'’]+/g;

/**
 * What each pair of Latin letters says for English against Russian and Kazakh in Latin letters: the logarithm of how much
 * more often it stands in English posts than in the others as people would type them, rounded, from `-STRONGEST` to
 * `STRONGEST`. One line for each first letter, one digit for each second; the first of both is the edge of a word.
 */
export function letterPairs(posts: readonly Post[]): string[] {
  const english = counted(posts.flatMap(englishIn));
  const others = counted(posts.flatMap(othersIn));
  return english.counts.map((row, first) =>
    row
      .map((count, second) => {
        const other = others.counts[first]?.[second] ?? SEEN;
        const odds = Math.log(count / english.all / (other / others.all));
        return SAYS_NOTHING + Math.max(-STRONGEST, Math.min(STRONGEST, Math.round(odds)));
      })
      .join(''),
  );
}

/** Letters put for others would count as letters of a language. */
const isPlain = ({ style }: Post): boolean => style !== 'obfuscated';
const hasCyrillic = ({ text }: Post): boolean => /\p{Script=Cyrillic}/u.test(text);
const hasLatin = ({ text }: Post): boolean => /\p{Script=Latin}{3}/u.test(text);

function englishIn(post: Post): string[] {
  return post.lang === 'en' && isPlain(post) && !hasCyrillic(post) ? [post.text] : [];
}

function othersIn(post: Post): string[] {
  const { lang, style, text } = post;
  if ((style === 'kk-latin' || style === 'ru-translit') && !hasCyrillic(post)) return [text];
  if ((lang !== 'ru' && lang !== 'kk') || !isPlain(post) || hasLatin(post)) return [];
  return romanised(text, lang);
}

function counted(texts: readonly string[]): { readonly counts: number[][]; readonly all: number } {
  const counts = Array.from({ length: PAIR_LETTERS }, () => Array<number>(PAIR_LETTERS).fill(SEEN));
  for (const text of texts)
    for (const word of text.toLowerCase().match(WORD) ?? []) {
      let before = 0;
      for (let at = 0; at <= word.length; at++) {
        const letter = at < word.length ? pairLetter(word.charCodeAt(at)) : 0;
        const row = counts[before] as number[];
        row[letter] = (row[letter] as number) + 1;
        before = letter;
      }
    }
  return { counts, all: counts.flat().reduce((sum, count) => sum + count, 0) };
}
