import { compileRuleset } from '../../../src/ruleset/compile.ts';
import type { CompiledRuleset } from '../../../src/ruleset/compiled.ts';
import { noWeights } from '../../../src/ruleset/no-weights.ts';
import type { CategoryFile, CueFile, Lexicon, Rule } from '../../../src/ruleset/schema.ts';
import { learn } from '../../../src/tools/train/learn.ts';
import { packModel } from '../../../src/tools/train/pack.ts';
import { readFeatures } from '../../../src/tools/train/read-features.ts';

const THRESHOLDS = { risk: 0, category: -1, ruleFloor: -1, notice: -2 };

/** A few endings of each language. */
const ENDINGS = {
  kk: ['га', 'лар', 'ларга', 'ы'],
  ru: ['а', 'ами', 'и', 'о', 'ов', 'ой', 'у'],
  en: ['es', 's', 'ting'],
};

/** A rule with the parts that matter to a test. */
export function ruleOf(part: Partial<Rule> & Pick<Rule, 'id' | 'all'>): Rule {
  return {
    within: 'sentence',
    asOf: '2026-11-22',
    reviewBy: '2027-11-22',
    mustWarn: {},
    mustNot: {},
    ...part,
  };
}

/** A category file with the parts that matter to a test. */
export function categoryOf(
  id: CategoryFile['id'],
  lexicons: Record<string, Lexicon>,
  rules: Rule[] = [],
): CategoryFile {
  return { id, lexicons, rules };
}

/** Compiles a few lexicons and rules without weights. */
export function compileSmall(categories: CategoryFile[], cues: CueFile[] = []): CompiledRuleset {
  const result = compileRuleset({
    categories,
    cues,
    weights: noWeights(THRESHOLDS),
    endings: ENDINGS,
    provided: new Set(),
    draft: true,
  });
  if (result.kind === 'refused') throw new Error(result.problems.join('\n'));
  return result.ruleset;
}

/** A ruleset whose weights were really learned, from a handful of texts: `outcome → texts`. */
export function learnSmall(
  categories: CategoryFile[],
  texts: Record<string, readonly string[]>,
): CompiledRuleset {
  const labelled = Object.entries(texts).flatMap(([outcome, lines]) =>
    lines.map((text) => ({ text, outcome, weight: 1, group: 'small' })),
  );
  const { posts, classNames } = readFeatures(categories, [], labelled, ENDINGS);
  const model = learn(posts, classNames, THRESHOLDS, {
    features: 200,
    fewest: 1,
    averaged: 1,
    step: 0.25,
    price: 0,
    training: { rounds: 60, alpha: 1, l1: 0.01, dropout: 0.1, seed: 1 },
  });
  const result = compileRuleset({
    categories,
    cues: [],
    weights: packModel(model),
    endings: ENDINGS,
    provided: new Set(),
    draft: true,
  });
  if (result.kind === 'refused') throw new Error(result.problems.join('\n'));
  return result.ruleset;
}
