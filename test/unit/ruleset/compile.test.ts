import { describe, expect, it } from 'vitest';
import { BitReader } from '../../../src/classifier/bits.ts';
import { CATEGORY_IDS } from '../../../src/classifier/category.ts';
import { writeClasses } from '../../../src/classifier/class-names.ts';
import { FIRST_STEM } from '../../../src/classifier/lexicon.ts';
import { readMeanings } from '../../../src/classifier/meaning.ts';
import { abbreviated } from '../../../src/classifier/owners.ts';
import { Weights } from '../../../src/classifier/weights.ts';
import { compileRuleset, type RulesetSources } from '../../../src/ruleset/compile.ts';
import { LEXICON_LANGUAGES } from '../../../src/ruleset/compile-lexicon.ts';
import { noWeights } from '../../../src/ruleset/no-weights.ts';
import type { CategoryFile, ProofTexts, Rule } from '../../../src/ruleset/schema.ts';
import { ruleOf } from '../classifier/small-ruleset.ts';

const THREE: ProofTexts = { kk: ['а', 'ә', 'б'], ru: ['а', 'б', 'в'], en: ['a', 'b', 'c'] };
const GOOD_RULE = ruleOf({ id: 'gambling/offer', all: [['gambling.word']], mustWarn: THREE, mustNot: THREE });

/** A ruleset without fault, one word and one rule in gambling. */
function sources(gambling: Partial<CategoryFile> = {}, other: Partial<RulesetSources> = {}): RulesetSources {
  const categories = CATEGORY_IDS.map((id): CategoryFile => ({ id, lexicons: {}, rules: [] }));
  const full = {
    id: 'gambling' as const,
    lexicons: { 'gambling.word': { ru: ['казино'] } },
    rules: [GOOD_RULE],
    ...gambling,
  };
  return {
    categories: categories.map((file) => (file.id === 'gambling' ? full : file)),
    cues: [],
    weights: {
      ...noWeights({ risk: 0, category: 0, ruleFloor: 0, notice: 0 }),
      outcomes: ['gambling+', 'ordinary-'],
      bias: [0, 0],
      classRows: { 'gambling.word': [0, 3, -2] },
    },
    endings: { kk: [], ru: ['о'], en: [] },
    provided: new Set(CATEGORY_IDS),
    ...other,
  };
}

function problemsOf(given: RulesetSources): string {
  const result = compileRuleset(given);
  return result.kind === 'refused' ? result.problems.join('\n') : '';
}

const withRule = (part: Partial<Rule>): RulesetSources => sources({ rules: [{ ...GOOD_RULE, ...part }] });
const withWords = (...ru: string[]): RulesetSources => sources({ lexicons: { 'gambling.word': { ru } } });

it('a ruleset without fault compiles: classes, terms as columns, rules by class number, rows by class', () => {
  const result = compileRuleset(sources());
  if (result.kind === 'refused') throw new Error(result.problems.join('\n'));
  expect(result.ruleset).toMatchObject({
    classes: writeClasses(['gambling.word']),
    lexicon: {
      terms: { count: 1 },
      phrases: { count: 0 },
      endings: [{ count: 0 }, { count: 1 }, { count: 0 }],
    },
    rules: `${abbreviated('gambling/offer', '/')} -1 0 =`,
  });
  expect(readMeanings(new BitReader(result.ruleset.lexicon.termMeanings), 1)).toEqual({
    kinds: Uint8Array.of(FIRST_STEM + LEXICON_LANGUAGES.indexOf('ru')),
    opens: Uint8Array.of(0),
    classes: Int16Array.of(0),
  });
  const weights = new Weights(result.ruleset);
  expect([0, 1].map((outcome) => weights.says(weights.slotOf(-1), outcome))).toEqual([3, -2]);
});

it('a review date that has passed stops nobody from building an old commit', () => {
  expect(compileRuleset(withRule({ reviewBy: '1999-12-31' })).kind).toBe('compiled');
});

it('more lexicons than can be told apart are refused', () => {
  const words = Array.from({ length: 400 }, (_, i) => [`gambling.word${i}`, { ru: ['казино'] }]);
  const lexicons = { 'gambling.word': { ru: ['казино'] }, ...Object.fromEntries(words) };
  expect(problemsOf(sources({ lexicons }))).toMatch(/there are 401 lexicons; at most 352/);
});

describe('refused, with the name of the file and what to do', () => {
  it.each([
    ['a rule id twice', sources({ rules: [GOOD_RULE, GOOD_RULE] }), /rule id "gambling\/offer" exists twice/],
    ['an entry that is only a sign', withWords('№'), /"№" cannot be used: it has no letter/],
    ['an entry that is only a number', withWords('#'), /a bare # would match any number/],
    ['an entry that folds to nothing', withWords('=ь'), /folds to nothing/],
    [
      'entries out of order',
      withWords('казино', 'ставка', 'слот'),
      /^src\/ruleset\/categories\/gambling.json gambling.word, ru: "слот" belongs before "ставка": lists go by character code/,
    ],
    ['ё before я', withWords('ёлка', 'яма'), /"яма" belongs before "ёлка"/],
    ['an entry twice', withWords('казино', 'казино'), /"казино" stands twice; keep one/],
    ['an entry twice, not side by side', withWords('казино', 'слот', 'казино'), /"казино" stands twice/],
    ['a rule with nothing to match', withRule({ all: [[]] }), /empty group and would match any text/],
    [
      'a rule that names an unknown lexicon',
      withRule({ all: [['gambling.none']] }),
      /no lexicon "gambling.none"/,
    ],
    [
      'a rule without texts that must warn',
      withRule({ mustWarn: {} }),
      /mustWarn.kk has 0 texts; 3 are needed/,
    ],
    [
      'a rule without texts that must not',
      withRule({ mustNot: { ...THREE, en: ['a'] } }),
      /mustNot.en has 1 texts/,
    ],
    ['a rule under another category', withRule({ id: 'drugs/offer' }), /must begin with "gambling\/"/],
    [
      'a lexicon under another category',
      sources({ lexicons: { 'drugs.word': {} }, rules: [] }),
      /must begin with "gambling."/,
    ],
    [
      'a category without law',
      sources({}, { provided: new Set(['drugs']) }),
      /gambling: no provision in src\/law/,
    ],
    ['a category without a file', sources({}, { categories: [] }), /categories\/gambling.json is missing/],
  ])('%s', (_, given, expected) => {
    expect(problemsOf(given)).toMatch(expected);
  });
});
