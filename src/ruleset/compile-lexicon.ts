import { HASH_SEED, hashText } from '../classifier/hash.ts';
import type { PackedKeys } from '../classifier/key-table.ts';
import {
  ENDING_WIDTH,
  EXACT,
  endingKey,
  FIRST_STEM,
  NUMBER_TERM,
  PHRASE_WIDTH,
  PREFIX,
  phraseKey,
  TERM_WIDTH,
  termId,
  termKey,
} from '../classifier/lexicon.ts';
import { LANGUAGES, type Language } from '../settings/settings.ts';
import type { CompiledLexicon } from './compiled.ts';
import { fileOf, misplaced, unlikeOthers } from './entry-place.ts';
import { packKeys } from './pack-keys.ts';
import { packMeanings } from './pack-meanings.ts';
import type { Lexicon } from './schema.ts';
import { termOf } from './terms.ts';

/** The order in which a compiled lexicon keeps its languages. */
export const LEXICON_LANGUAGES: readonly Language[] = LANGUAGES;

/** `src/ruleset/endings.json`: folded endings by language, sorted. Learned by `src/tools/train/endings.ts`. */
export type Endings = Readonly<Record<Language, readonly string[]>>;

/** A line of a table: what is looked up, how it meets words, and the class it stands for (-1: none by itself). */
interface Line {
  readonly key: number;
  readonly kind: number;
  readonly classId: number;
}

/** Turns the terms of all classes into tables of hashes; adds to `problems` what cannot be used. */
export function compileLexicon(
  classes: readonly string[],
  lexicons: ReadonlyMap<string, Lexicon>,
  endings: Endings,
  problems: string[],
): CompiledLexicon {
  const terms = new Map<string, Line>();
  const phrases = new Map<string, Line>();
  const opening = new Set<number>();
  const known = LEXICON_LANGUAGES.map((language) => new Set(endings[language]));
  classes.forEach((name, classId) => {
    for (const { parts, language } of termsOf(name, lexicons.get(name) ?? {}, known, problems)) {
      const lines = parts.map((part) => lineOf(part, language));
      if (lines.length === 1) put(terms, { ...(lines[0] as Line), classId });
      else {
        for (const line of lines) if (line.key !== NUMBER_KEY) put(terms, line);
        opening.add(idOf(lines[0] as Line));
        putPhrase(phrases, lines, classId);
      }
    }
  });
  const termLines = table(terms);
  const phraseLines = table(phrases);
  const keysOf = (lines: readonly Line[]): number[] => lines.map(({ key }) => key);
  return {
    terms: packKeys(keysOf(termLines), TERM_WIDTH),
    termMeanings: packMeanings(termLines.map((line) => ({ ...line, opens: opening.has(idOf(line)) }))),
    phrases: packKeys(keysOf(phraseLines), PHRASE_WIDTH),
    phraseMeanings: packMeanings(phraseLines.map((line) => ({ ...line, opens: false }))),
    endings: LEXICON_LANGUAGES.map((language) => packEndings(endings[language])),
  };
}

function packEndings(endings: readonly string[]): PackedKeys {
  const keys = endings.map((ending) => endingKey(ending, 0));
  return packKeys(
    keys.sort((a, b) => a - b),
    ENDING_WIDTH,
  );
}

const NUMBER_KEY = -1;
const NONE = -1;

/** `=соль` only this form, `нарк*` any word that begins so, else a stem of its language; `#` any number. */
function lineOf(part: string, language: number): Line {
  if (part === '#') return { key: NUMBER_KEY, kind: EXACT, classId: NONE };
  const kind = part.startsWith('=') ? EXACT : part.endsWith('*') ? PREFIX : FIRST_STEM + language;
  return { key: termKey(hashText(HASH_SEED, part.replace(/^=|\*$/g, ''))), kind, classId: NONE };
}

const idOf = ({ key, kind }: Line): number => (key === NUMBER_KEY ? NUMBER_TERM : termId(key, kind));

/** Every beginning of a phrase is a line too, so that the reader knows when to go on. */
function putPhrase(phrases: Map<string, Line>, lines: readonly Line[], classId: number): void {
  let key = idOf(lines[0] as Line);
  lines.slice(1).forEach((line, i) => {
    key = phraseKey(key, idOf(line));
    put(phrases, { key, kind: EXACT, classId: i === lines.length - 2 ? classId : NONE });
  });
}

function put(lines: Map<string, Line>, line: Line): void {
  lines.set(`${line.key} ${line.kind} ${line.classId}`, line);
}

/** Sorted by key; a line without a class is left out where the same term has one. */
function table(lines: ReadonlyMap<string, Line>): Line[] {
  const all = [...lines.values()];
  const named = new Set(all.flatMap((line) => (line.classId === NONE ? [] : `${line.key} ${line.kind}`)));
  return all
    .filter((line) => line.classId !== NONE || !named.has(`${line.key} ${line.kind}`))
    .sort((a, b) => a.key - b.key || a.kind - b.kind || a.classId - b.classId);
}

interface FoundTerm {
  readonly parts: readonly string[];
  /** Index into {@link LEXICON_LANGUAGES}. */
  readonly language: number;
}

function termsOf(
  name: string,
  lexicon: Lexicon,
  endings: readonly ReadonlySet<string>[],
  problems: string[],
): FoundTerm[] {
  return LEXICON_LANGUAGES.flatMap((id, language) => {
    const terms = new Set<string>();
    const entries = lexicon[id] ?? [];
    entries.forEach((entry, index) => {
      const result = termOf(entry, id, endings[language]);
      const refused = result.kind === 'refused' ? `cannot be used: ${result.why}` : undefined;
      const wrong = unlikeOthers(entry) ?? refused ?? misplaced(entries, index);
      if (wrong !== undefined) problems.push(`${fileOf(name)} ${name}, ${id}: "${entry}" ${wrong}`);
      if (result.kind === 'terms') for (const term of result.terms) terms.add(term);
    });
    return [...terms].map((term) => ({ parts: term.split('_'), language }));
  });
}
