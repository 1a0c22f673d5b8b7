import { CLASS_BASE } from '../classifier/lexicon.ts';
import type { Language } from '../settings/settings.ts';
import type { CompiledLexicon } from './compiled.ts';
import type { Lexicon } from './schema.ts';
import { termOf } from './terms.ts';

/** The order in which a compiled lexicon keeps its languages. */
export const LEXICON_LANGUAGES: readonly Language[] = ['kk', 'ru', 'en'];

/** `src/ruleset/endings.json`: folded endings by language, sorted. Learned by `src/tools/train/endings.ts`. */
export type Endings = Readonly<Record<Language, readonly string[]>>;

/** A term is written once for each language, or once for all when it is exact or a prefix. */
const ALL = LEXICON_LANGUAGES.length;

/** Numbers the terms of all classes; adds to `problems` what cannot be used. */
export function compileLexicon(
  classes: readonly string[],
  lexicons: ReadonlyMap<string, Lexicon>,
  endings: Endings,
  problems: string[],
): CompiledLexicon {
  const found = classes.flatMap((name, classId) =>
    termsOf(name, lexicons.get(name) ?? {}, problems).map((term) => ({ ...term, classId })),
  );
  const sections = sectionsOf(found);
  const numberOf = new Map<string, number>();
  for (const [section, terms] of sections.entries())
    for (const term of terms) numberOf.set(`${section} ${term}`, numberOf.size + 1);
  const number = (part: string, language: number): number =>
    part === '#' ? 0 : (numberOf.get(`${sectionOf(part, language)} ${part}`) ?? 0);
  const classesOf: Set<number>[] = Array.from({ length: numberOf.size }, () => new Set());
  const phrases: number[][] = [];
  for (const { parts, language, classId } of found) {
    const numbers = parts.map((part) => number(part, language));
    if (numbers.length === 1) classesOf[(numbers[0] ?? 0) - 1]?.add(classId);
    else phrases.push([classId, ...numbers]);
  }
  return {
    count: numberOf.size,
    terms: `${sections.map((terms) => terms.join(' ')).join('|')} `,
    termClasses: classesOf
      .map((ids) => `${[...ids].map((id) => String.fromCharCode(CLASS_BASE + id)).join('')} `)
      .join(''),
    phrases,
    endings: LEXICON_LANGUAGES.map((language) => endings[language].join(' ')),
  };
}

interface FoundTerm {
  readonly parts: readonly string[];
  /** Index into {@link LEXICON_LANGUAGES}. */
  readonly language: number;
}

function termsOf(name: string, lexicon: Lexicon, problems: string[]): FoundTerm[] {
  return LEXICON_LANGUAGES.flatMap((id, language) => {
    const terms = new Set<string>();
    const entries = lexicon[id] ?? [];
    entries.forEach((entry, index) => {
      const before = entries[index - 1];
      if (before !== undefined && before >= entry)
        problems.push(
          `${name}, ${id}: "${entry}" must not stand after "${before}"; sort the list, each entry once`,
        );
      const result = termOf(entry, id);
      if (result.kind === 'refused')
        problems.push(`${name}, ${id}: "${entry}" cannot be used: ${result.why}`);
      else for (const term of result.terms) terms.add(term);
    });
    return [...terms].map((term) => ({ parts: term.split('_'), language }));
  });
}

function sectionOf(part: string, language: number): number {
  return part.startsWith('=') || part.endsWith('*') ? ALL : language;
}

/** Every part of every term, in the section of its language or of all, sorted. */
function sectionsOf(found: readonly FoundTerm[]): string[][] {
  const sections = Array.from({ length: ALL + 1 }, () => new Set<string>());
  for (const { parts, language } of found)
    for (const part of parts) if (part !== '#') sections[sectionOf(part, language)]?.add(part);
  return sections.map((terms) => [...terms].sort());
}
