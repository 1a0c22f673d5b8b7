import { SHORTEST_STEM } from '../classifier/lexicon.ts';
import { stemEnglish } from '../classifier/morphology/english.ts';
import { softenedKazakh, stemKazakh } from '../classifier/morphology/kazakh.ts';
import { stemRussian } from '../classifier/morphology/russian.ts';
import { foldWord } from '../classifier/text/fold.ts';
import type { Language } from '../settings/settings.ts';
import { HAS_EMOJI, NUMBER, notNotation } from './notation.ts';

/** An entry of a lexicon turned into terms of the engine, or the reason why it cannot be. */
export type TermResult =
  | { readonly kind: 'terms'; readonly terms: readonly string[] }
  | { readonly kind: 'refused'; readonly why: string };

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  kk: stemKazakh,
  ru: stemRussian,
  en: stemEnglish,
};

/**
 * Compiles one lexicon entry.
 *
 * - `казино` any form of the word; `=соль` only this form; `нарк*` any word that begins so
 * - `ставки на спорт` a phrase, every word in any form; `#` any number; `🎰` an emoji
 *
 * A Kazakh word whose stem softens has two terms: кітап, кітаб-.
 *
 * @param endings folded endings that may follow a stem; a word that goes on with another one keeps so much of it as it
 * takes to meet its own spelling. Any may where there are none given
 * @example termOf('=соль', 'ru') → { kind: 'terms', terms: ['=сол'] }
 */
export function termOf(entry: string, language: Language, endings?: ReadonlySet<string>): TermResult {
  const written = entry
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s\-–]+/u)
    .filter((word) => word !== '');
  for (const word of written) {
    const why = notNotation(word);
    if (why !== undefined) return { kind: 'refused', why };
  }
  const words = written.filter((word) => /[\p{L}\p{N}#]/u.test(word) || HAS_EMOJI.test(word));
  if (words.length === 0)
    return { kind: 'refused', why: 'it has no letter, number or emoji and would match anything' };
  const terms: string[] = [];
  for (const word of words) {
    const term = wordTerm(word, language, endings);
    if (term === '')
      return { kind: 'refused', why: `"${word}" folds to nothing, so it would match anything` };
    if (term.endsWith('*') && term.length <= SHORTEST_STEM)
      return {
        kind: 'refused',
        why: `"${word}" needs ${SHORTEST_STEM} letters before the *, or it would match too much`,
      };
    terms.push(term);
  }
  if (terms.length === 1 && terms[0] === '#')
    return { kind: 'refused', why: 'a bare # would match any number' };
  const whole = terms.join('_');
  const softened = language === 'kk' && words.length === 1 ? softenedTerm(words[0] ?? '') : undefined;
  return { kind: 'terms', terms: softened === undefined || softened === whole ? [whole] : [whole, softened] };
}

/** Kazakh stems in -к, -қ, -п soften before a vowel: кітап, кітабы. */
function softenedTerm(word: string): string | undefined {
  if (!/^\p{L}+$/u.test(word)) return undefined;
  const stem = softenedKazakh(stemKazakh(word));
  return stem === undefined || stem.length < SHORTEST_STEM ? undefined : foldWord(stem);
}

function wordTerm(word: string, language: Language, endings: ReadonlySet<string> | undefined): string {
  if (NUMBER.test(word)) return '#';
  if (HAS_EMOJI.test(word)) return `=${word.replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, '')}`;
  if (word.startsWith('=')) return marked('=', bare(word), '');
  if (word.endsWith('*')) return marked('', bare(word), '*');
  const plain = bare(word);
  const whole = foldWord(plain);
  if (!/^\p{L}+$/u.test(whole)) return whole === '' ? '' : `=${whole}`;
  const stem = foldWord(STEMMERS[language](plain));
  // With endings open so short a stem says too little: the word stands for itself alone.
  if (stem.length < SHORTEST_STEM || !whole.startsWith(stem)) return `=${whole}`;
  let length = stem.length;
  while (length < whole.length && endings?.has(whole.slice(length)) === false) length++;
  return whole.slice(0, length);
}

function marked(before: string, word: string, after: string): string {
  const folded = foldWord(word);
  return folded === '' ? '' : before + folded + after;
}

/** Without the marks of the notation and without signs that never reach a token. */
function bare(word: string): string {
  return word.replace(/[^\p{L}\p{N}%$₸+'’]/gu, '');
}
