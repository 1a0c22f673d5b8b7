/** Between two small letters or two capitals. */
const INSIDE = /\p{Ll}[ \t]*\r?\n(?=\p{Ll})|\p{Lu}[ \t]*\r?\n(?=\p{Lu})/gu;

/** So many lines at the least end inside a word or between two words with no sign, … */
const FEWEST = 3;
/** … no fewer than this share of all line ends, … */
const SHARE = 0.5;
/** … and lines are no longer than this on average (UTF-16): poems and lists of wishes are longer. */
const SHORT_LINE = 16;

/** Keeps its place, so that offsets stay those of the text, and is read as nothing. */
const NOTHING = '\u200b';

/**
 * A text that was cut into syllables by line ends ("по\nкер\nна день\nги"), put together again: letters on both sides of
 * a line end become one word. Lines of one word each ("хлеб\nмолоко") are put together as well, so that the text as it
 * stands must be read too. Null for any other text.
 *
 * @example unchopped('де\nньги на\nкар\nту') === 'де\u200bньги на\u200bкар\u200bту'
 */
export function unchopped(text: string): string | null {
  const ends = text.split('\n').length - 1;
  if (ends < FEWEST || text.length > (ends + 1) * SHORT_LINE) return null;
  const inside = text.match(INSIDE)?.length ?? 0;
  if (inside < FEWEST || inside < ends * SHARE) return null;
  return text.replace(INSIDE, (found) => found.charAt(0) + NOTHING.repeat(found.length - 1));
}
