/** What hides a letter. */
export const MASK = '*';

/** Letters a mask may stand for, the likeliest first. */
const CYRILLIC = { vowels: [...'аеиоуыэюя'], consonants: [...'бвгджзйклмнпрстфхцчшщ'] };
const LATIN = { vowels: [...'aeiouy'], consonants: [...'bcdfghjklmnpqrstvwxz'] };

/** Behind each of two masks only so many vowels are tried: with all of them a short text would use up its lookups. */
const LIKELIEST = 6;

/** What a folded word may be: nothing or any letter behind one mask, nothing or a likely vowel behind each of two; of more, or of none, nothing is guessed. */
export function unmasked(word: string): string[] {
  const { vowels, consonants } = lettersOf(word);
  const [before = '', between, after, ...more] = word.split(MASK);
  if (between === undefined || more.length > 0) return [];
  const letters = after === undefined ? [...vowels, ...consonants] : vowels.slice(0, LIKELIEST);
  const fill = (start: string, end: string): string[] =>
    ['', ...letters].map((letter) => start + letter + end);
  return after === undefined
    ? fill(before, between)
    : fill(before, between).flatMap((start) => fill(start, after));
}

/** A word of one mask with each vowel in its place; nothing for any other. */
export function withVowels(word: string): string[] {
  const parts = word.split(MASK);
  return parts.length === 2 ? lettersOf(word).vowels.map((vowel) => parts.join(vowel)) : [];
}

function lettersOf(word: string): typeof LATIN {
  return /[а-я]/.test(word) ? CYRILLIC : LATIN;
}
