import { CATEGORY_IDS, type CategoryId } from '../classifier/category.ts';
import { writeClasses } from '../classifier/class-names.ts';
import type { PackedRows } from '../classifier/row-table.ts';
import { writeRules } from '../classifier/rule-lines.ts';
import { compileLexicon, type Endings, LEXICON_LANGUAGES } from './compile-lexicon.ts';
import type { CompiledRule, CompiledRuleset, StoredWeights } from './compiled.ts';
import { MOST_CLASSES } from './pack-meanings.ts';
import { packRows } from './pack-rows.ts';
import type { CategoryFile, CueFile, Lexicon, Rule } from './schema.ts';

/** Everything the compiler reads. */
export interface RulesetSources {
  readonly categories: readonly CategoryFile[];
  readonly cues: readonly CueFile[];
  readonly weights: StoredWeights;
  /** Endings that may follow a stem, by language. */
  readonly endings: Endings;
  /** Categories that have at least one provision of law. */
  readonly provided: ReadonlySet<CategoryId>;
  /** For training and trying words out: what is wrong is left out instead of refused. */
  readonly draft?: boolean;
}

export type CompileResult =
  | { readonly kind: 'compiled'; readonly ruleset: CompiledRuleset }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

const FEWEST_TEXTS = 3;

/**
 * Puts lexicons, rules and weights into the one form that the content script uses.
 * Refuses, naming file and entry: duplicate ids, entries that would match the empty string, unsorted or doubled
 * entries, rules that name unknown lexicons or lack proof texts, categories without law. A review date that has
 * passed refuses nothing: see `overdueRules`.
 */
export function compileRuleset(sources: RulesetSources): CompileResult {
  const problems: string[] = [];
  const lexicons = collectLexicons([...sources.cues, ...sources.categories], problems);
  // Classes with small numbers take fewer bits.
  const wordsIn = (name: string): number => Object.values(lexicons.get(name) ?? {}).flat().length;
  const classes = [...lexicons.keys()].sort().sort((a, b) => wordsIn(b) - wordsIn(a));
  if (classes.length > MOST_CLASSES)
    problems.push(
      `there are ${classes.length} lexicons; at most ${MOST_CLASSES} can be told apart: join some`,
    );
  const numberOf = new Map(classes.map((name, index) => [name, index]));
  const rules = sources.categories.flatMap((file) => compileRules(file, numberOf, problems));
  checkCategories(sources, problems);
  checkUnique(
    sources.categories.flatMap((file) => file.rules.map((rule) => rule.id)),
    'rule id',
    problems,
  );
  const lexicon = compileLexicon(classes, lexicons, sources.endings, problems);
  if (problems.length > 0 && !sources.draft) return { kind: 'refused', problems };
  const weights = { ...sources.weights, classRows: packClassRows(sources.weights, classes) };
  return {
    kind: 'compiled',
    ruleset: { classes: writeClasses(classes), lexicon, rules: writeRules(rules), weights },
  };
}

/** The learned rows of the classes in their order; a class of which nothing was learned says nothing. */
export function packClassRows(
  { outcomes, classRows }: StoredWeights,
  classes: readonly string[],
): PackedRows {
  const rows = classes.map((name) => {
    const [fineness = 0, ...weights] = classRows[name] ?? [];
    return { fineness, weights: Int8Array.from(outcomes, (_, o) => weights[o] ?? 0) };
  });
  return packRows(rows, outcomes.length);
}

function collectLexicons(
  files: readonly (CategoryFile | CueFile)[],
  problems: string[],
): Map<string, Lexicon> {
  const lexicons = new Map<string, Lexicon>();
  for (const file of files)
    for (const [name, lexicon] of Object.entries(file.lexicons)) {
      if (lexicons.has(name)) problems.push(`${file.id}: lexicon "${name}" exists twice; rename one`);
      if (!name.startsWith(`${file.id}.`))
        problems.push(`${file.id}: lexicon "${name}" must begin with "${file.id}."`);
      lexicons.set(name, lexicon);
    }
  return lexicons;
}

function compileRules(
  file: CategoryFile,
  numberOf: ReadonlyMap<string, number>,
  problems: string[],
): CompiledRule[] {
  return file.rules.map((rule) => {
    checkRule(file.id, rule, problems);
    const number = (name: string): number => {
      const found = numberOf.get(name);
      if (found === undefined)
        problems.push(`${rule.id}: there is no lexicon "${name}"; correct the name or add it`);
      return found ?? -1;
    };
    return {
      id: rule.id,
      all: rule.all.map((group) => group.map(number)),
      ...(rule.within !== 'post' && { within: rule.within === 'sentence' ? -1 : rule.within }),
      unless: (rule.unless ?? []).map(number),
    };
  });
}

function checkRule(category: CategoryId, rule: Rule, problems: string[]): void {
  if (!rule.id.startsWith(`${category}/`))
    problems.push(`${rule.id}: a rule of ${category} must begin with "${category}/"`);
  if (rule.all.length === 0 || rule.all.some((group) => group.length === 0))
    problems.push(`${rule.id}: "all" has an empty group and would match any text; name at least one lexicon`);
  for (const language of LEXICON_LANGUAGES)
    for (const field of ['mustWarn', 'mustNot'] as const) {
      const count = rule[field][language]?.length ?? 0;
      if (count < FEWEST_TEXTS)
        problems.push(`${rule.id}: ${field}.${language} has ${count} texts; ${FEWEST_TEXTS} are needed`);
    }
}

function checkCategories(sources: RulesetSources, problems: string[]): void {
  const present = new Set(sources.categories.map((file) => file.id));
  checkUnique(
    sources.categories.map((file) => file.id),
    'category',
    problems,
  );
  for (const id of CATEGORY_IDS) {
    if (!present.has(id)) problems.push(`${id}: src/ruleset/categories/${id}.json is missing`);
    if (!sources.provided.has(id))
      problems.push(`${id}: no provision in src/law names this category; add one first`);
  }
}

function checkUnique(ids: readonly string[], what: string, problems: string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) problems.push(`${what} "${id}" exists twice; rename one`);
    seen.add(id);
  }
}
