import { SHORTEST_STEM } from '../../classifier/lexicon.ts';
import { isEnding } from '../../classifier/morphology/endings.ts';
import { readTokens } from '../../classifier/text/tokens.ts';
import { type Endings, LEXICON_LANGUAGES } from '../../ruleset/compile-lexicon.ts';

/** An ending is believed when it follows so many different stems. */
const FEWEST = 10;

/**
 * The endings that people really write, out of all that grammar allows: a set to look up instead of a grammar to run.
 * Measured: DESIGN.md, "Words stand for their forms".
 */
export function endingsOf(texts: readonly string[]): Endings {
  const words = new Set<string>();
  for (const text of texts)
    for (const token of readTokens(text))
      if (token.kind === 'word') for (const reading of token.readings) words.add(reading);
  const counts = Object.fromEntries(
    LEXICON_LANGUAGES.map((language) => [language, new Map<string, number>()]),
  );
  for (const word of words)
    for (const language of LEXICON_LANGUAGES) {
      if ((language === 'en') !== word.charCodeAt(0) < 128) continue;
      for (let at = SHORTEST_STEM; at < word.length; at++) {
        const rest = word.slice(at);
        if (isEnding(rest, language, word.charAt(at - 1))) {
          const count = counts[language];
          count?.set(rest, (count.get(rest) ?? 0) + 1);
        }
      }
    }
  const common = (language: string): string[] =>
    [...(counts[language] ?? [])].flatMap(([ending, count]) => (count >= FEWEST ? [ending] : [])).sort();
  return { kk: common('kk'), ru: common('ru'), en: common('en') };
}
