import { CATEGORY_IDS } from '../../classifier/category.ts';
import { readClasses } from '../../classifier/class-names.ts';
import { findHits } from '../../classifier/evidence.ts';
import { collectFeatures, hashClasses, ruleKey, shapeKeys } from '../../classifier/features.ts';
import { HitsByClass } from '../../classifier/hits-by-class.ts';
import { Lexicon } from '../../classifier/lexicon.ts';
import { readWords } from '../../classifier/mending.ts';
import { readRules } from '../../classifier/rule-lines.ts';
import { categoryOfRule, matchRules } from '../../classifier/rules.ts';
import { compileRuleset } from '../../ruleset/compile.ts';
import type { Endings } from '../../ruleset/compile-lexicon.ts';
import { noWeights } from '../../ruleset/no-weights.ts';
import type { CategoryFile, CueFile } from '../../ruleset/schema.ts';
import type { TrainingPost } from './learn.ts';
import type { LabelledText } from './sources.ts';
import { THRESHOLDS } from './thresholds.ts';

/** A text with its features and the categories whose rules fire on it. */
export interface ReadPost extends TrainingPost {
  readonly group: string;
  readonly ruled: readonly string[];
}

/** Reads every text as the classifier would, once; training then works on numbers only. */
export function readFeatures(
  categories: readonly CategoryFile[],
  cues: readonly CueFile[],
  texts: readonly LabelledText[],
  endings: Endings,
): { posts: ReadPost[]; classNames: readonly string[] } {
  const result = compileRuleset({
    categories,
    cues,
    weights: noWeights(THRESHOLDS),
    endings,
    provided: new Set(CATEGORY_IDS),
    draft: true,
  });
  if (result.kind === 'refused') throw new Error(`The ruleset has problems:\n${result.problems.join('\n')}`);
  const lexicon = new Lexicon(result.ruleset.lexicon);
  const classNames = readClasses(result.ruleset.classes);
  const rules = readRules(result.ruleset.rules);
  const classHashes = hashClasses(classNames);
  const posts = texts.map(({ text, ...label }) => {
    const tokens = readWords(text, lexicon);
    const hits = findHits(lexicon, tokens);
    const matches = matchRules(rules, new HitsByClass(hits), tokens);
    const keys = new Set<number>();
    const noteKey = (key: number): number => {
      keys.add(key);
      return -1;
    };
    collectFeatures(tokens, hits, classHashes, noteKey);
    for (const { rule } of matches) keys.add(ruleKey(rule));
    for (const key of shapeKeys(tokens, 0, tokens.length)) keys.add(key);
    return {
      ...label,
      keys: [...keys],
      tokens: tokens.length,
      ruled: matches.map((match) => categoryOfRule(match.rule)),
    };
  });
  return { posts, classNames };
}
