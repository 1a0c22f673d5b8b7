import { CATEGORY_IDS } from '../classifier/category.ts';
import { day, type Entry, entryOf, fail, list, oneOf, onlyKnown, text, texts } from '../data/field.ts';
import { LEXICON_LANGUAGES } from './compile-lexicon.ts';
import type { CategoryFile, CueFile, Lexicon, Rule, Within } from './schema.ts';

const RULE_FIELDS = [
  'id',
  'all',
  'within',
  'unless',
  'asOf',
  'reviewBy',
  'mustWarn',
  'mustNot',
] as const satisfies readonly (keyof Rule)[];

/**
 * Reads one file of `src/ruleset/categories`. A misspelt field would be overlooked and change what is held without a
 * word, so every field that nobody reads is refused.
 *
 * @param value parsed JSON
 * @param file its path, for messages; its name is the id of the category
 * @throws DataError that names file, entry and field, and says what to do
 */
export function readCategory(value: unknown, file: string): CategoryFile {
  const entry = entryOf(value, file);
  onlyKnown(entry, ['id', 'lexicons', 'rules']);
  const id = oneOf(entry, 'id', CATEGORY_IDS);
  refuseOtherName(entry, id, file);
  const rules = list(entry, 'rules').map((one, index) => rule(one, `${file} rules[${index}]`, file));
  return { id, lexicons: lexicons(entry), rules };
}

/** Reads one file of `src/ruleset/cues`; see {@link readCategory}. */
export function readCue(value: unknown, file: string): CueFile {
  const entry = entryOf(value, file);
  onlyKnown(entry, ['id', 'lexicons']);
  const id = text(entry, 'id');
  refuseOtherName(entry, id, file);
  return { id, lexicons: lexicons(entry) };
}

function refuseOtherName(entry: Entry, id: string, file: string): void {
  if (!file.endsWith(`/${id}.json`)) fail(entry, 'id', `is "${id}"; it must be the name of the file`);
}

function lexicons({ fields, where }: Entry): Readonly<Record<string, Lexicon>> {
  const all = Object.entries(entryOf(fields.lexicons, `${where} lexicons`).fields);
  return Object.fromEntries(all.map(([name, value]) => [name, byLanguage(value, `${where} ${name}`)]));
}

/** Lists of texts by language, in the order of the file. */
function byLanguage(value: unknown, where: string): Lexicon {
  const entry = entryOf(value, where);
  onlyKnown(entry, LEXICON_LANGUAGES);
  return Object.fromEntries(Object.keys(entry.fields).map((language) => [language, texts(entry, language)]));
}

function rule(value: unknown, place: string, file: string): Rule {
  const id = text(entryOf(value, place), 'id');
  const where = `${file} ${id}`;
  const entry = entryOf(value, where);
  onlyKnown(entry, RULE_FIELDS);
  const asOf = day(entry, 'asOf');
  const reviewBy = day(entry, 'reviewBy');
  if (reviewBy <= asOf) fail(entry, 'reviewBy', 'must be later than "asOf"; 12 months is usual');
  return {
    id,
    all: groups(entry),
    within: within(entry),
    ...(entry.fields.unless !== undefined && { unless: texts(entry, 'unless') }),
    asOf,
    reviewBy,
    mustWarn: byLanguage(entry.fields.mustWarn, `${where} mustWarn`),
    mustNot: byLanguage(entry.fields.mustNot, `${where} mustNot`),
  };
}

function groups(entry: Entry): Rule['all'] {
  return list(entry, 'all').map((group, index) =>
    Array.isArray(group)
      ? texts({ ...entry, fields: { [`all[${index}]`]: group } }, `all[${index}]`)
      : fail(entry, 'all', 'must be a list of lists: [["gambling.place"], ["cue.join", "cue.offer"]]'),
  );
}

function within(entry: Entry): Within {
  const value = entry.fields.within;
  if (value === 'sentence' || value === 'post') return value;
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  return fail(entry, 'within', 'must be "sentence", "post" or a whole number of words above zero');
}
