import { isEnding } from '../../classifier/morphology/endings.ts';
import type { Token } from '../../classifier/text/token.ts';
import { type Endings, LEXICON_LANGUAGES } from '../../ruleset/compile-lexicon.ts';
import type { CategoryFile, CueFile } from '../../ruleset/schema.ts';
import { termOf } from '../../ruleset/terms.ts';
import { readEndings } from '../ruleset-files.ts';

/** A term of one word as the lexicon files have it, with the class it stands for. */
export interface PlainTerm {
  readonly stem: string;
  readonly kind: 'exact' | 'prefix' | 'stem';
  /** Index into the languages, for the endings of a stem. */
  readonly language: number;
  readonly className: string;
}

interface Term {
  /** As `termOf` writes it. */
  readonly term: string;
  readonly language: number;
  readonly className: string;
}

function termsOf(files: readonly (CategoryFile | CueFile)[]): Term[] {
  const endings = readEndings();
  return files.flatMap((file) =>
    Object.entries(file.lexicons).flatMap(([className, lexicon]) =>
      LEXICON_LANGUAGES.flatMap((id, language) =>
        (lexicon[id] ?? []).flatMap((entry) => {
          const result = termOf(entry, id, new Set(endings[id]));
          return result.kind === 'terms' ? result.terms.map((term) => ({ term, language, className })) : [];
        }),
      ),
    ),
  );
}

/** Every term of one word. */
export function plainTerms(files: readonly (CategoryFile | CueFile)[]): PlainTerm[] {
  return termsOf(files).flatMap(({ term, language, className }): PlainTerm[] => {
    if (term.includes('_')) return [];
    const kind = term.startsWith('=') ? 'exact' : term.endsWith('*') ? 'prefix' : 'stem';
    return [{ stem: term.replace(/^=|\*$/g, ''), kind, language, className }];
  });
}

/** Every term as plain text, a phrase with its words in a row, each once: what a library for word lists can be given. */
export function wordings(files: readonly (CategoryFile | CueFile)[]): string[] {
  const plain = termsOf(files).map(({ term }) => term.replaceAll('_', ' ').replace(/[=*]/g, ''));
  return [...new Set(plain)].filter((word) => /^[а-яa-z ]{3,}$/.test(word));
}

/**
 * The oracle: compares every word with every term, letter by letter, with no hash and no table. Gives
 * `token:class` for each hit of one word.
 */
export function naiveHits(
  tokens: readonly Token[],
  terms: readonly PlainTerm[],
  endings: Endings,
): Set<string> {
  const sets = LEXICON_LANGUAGES.map((language) => new Set(endings[language]));
  const hits = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.kind === 'number') return;
    for (const reading of token.readings)
      for (const term of terms) if (fits(reading, term, sets)) hits.add(`${at}:${term.className}`);
  });
  return hits;
}

function fits(word: string, { stem, kind, language }: PlainTerm, endings: readonly Set<string>[]): boolean {
  if (word === stem) return true;
  if (kind === 'exact' || !word.startsWith(stem)) return false;
  if (kind === 'prefix') return true;
  const rest = word.slice(stem.length);
  const id = LEXICON_LANGUAGES[language] ?? 'kk';
  return endings[language]?.has(rest) === true && isEnding(rest, id, stem.slice(-1));
}
