const EMOJI = String.raw`\p{Extended_Pictographic}|\p{Regional_Indicator}`;
export const HAS_EMOJI = new RegExp(EMOJI, 'u');
/** One emoji or several, with what joins them or gives them a colour. */
const ONLY_EMOJI = new RegExp(`^(?:${EMOJI}|[\\u200D\\uFE0F\\u{1F3FB}-\\u{1F3FF}])+$`, 'u');
/** Any number, "2000+" as well. */
export const NUMBER = /^\+?#\+?$/;
/** Signs that people write as a word of their own; they never reach a token and are passed over. */
const LONE_SIGN = /^[%$₸№+]$/;
const WORD = /^[\p{L}\p{N}%$₸+'’]+$/u;

/**
 * Why a word of an entry is not written as CONTRIBUTING, "Add a word" says; undefined when it is. What is not notation
 * would be dropped without a word, and the entry would meet something else: `ставк.*` every word in `ставк`, `яс*ть` the word `яст`.
 *
 * @param word one word of an entry, in small letters
 */
export function notNotation(word: string): string | undefined {
  if (NUMBER.test(word) || LONE_SIGN.test(word) || ONLY_EMOJI.test(word)) return undefined;
  if (HAS_EMOJI.test(word)) return `"${word}" joins an emoji to something; write them apart`;
  if (word.includes('#')) return `in "${word}" the # stands for any number; a hashtag is written without it`;
  if (/\*./u.test(word)) return `in "${word}" the * is not at the end; it means "every word that begins so"`;
  if (/.=/u.test(word)) return `in "${word}" the = is not at the beginning; it means "this form only"`;
  if (word.startsWith('=') && word.endsWith('*'))
    return `"${word}" has both = and *: this form only, or every word that begins so`;
  const plain = word.replace(/^=|\*$/g, '');
  if (!WORD.test(plain))
    return `"${word}" has signs that mean nothing here${odd(plain)} – write words only${plain.includes(',') ? ', and each entry in quotes of its own' : ''}`;
  return mixed(plain) ?? numbered(plain);
}

function odd(word: string): string {
  const signs = [...new Set(word)].filter((sign) => !WORD.test(sign));
  return signs.length === 0 ? '' : `: ${signs.map(visible).join(' ')}`;
}

/** A sign that nobody sees, such as a blank without width, by its number. */
function visible(sign: string): string {
  const number = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return /[\p{C}\p{M}\p{Z}]/u.test(sign) ? `U+${number}, which cannot be seen` : sign;
}

/** The reader takes a number and the Cyrillic letters after it apart. */
function numbered(word: string): string | undefined {
  if (/^\p{N}+$/u.test(word)) return `"${word}" is a number; write #, which stands for any`;
  if (!/^\p{N}+\p{Script=Cyrillic}/u.test(word)) return undefined;
  return `"${word}" is read as a number and a word; write them apart, with # for the number: "# хбет"`;
}

/** A Latin letter among Cyrillic ones looks the same and meets nothing. */
function mixed(word: string): string | undefined {
  const latin = [...word].filter((letter) => /\p{Script=Latin}/u.test(letter));
  if (latin.length === 0 || !/\p{Script=Cyrillic}/u.test(word)) return undefined;
  return `"${word}" is written in two alphabets (Latin: ${latin.join(' ')}); type it again in one`;
}
