import { CATEGORY_IDS } from '../../classifier/category.ts';
import { readClasses } from '../../classifier/class-names.ts';
import { findHits } from '../../classifier/evidence.ts';
import { collectFeatures, hashClasses, ruleKey, shapeKeys } from '../../classifier/features.ts';
import { HitsByClass } from '../../classifier/hits-by-class.ts';
import { Lexicon } from '../../classifier/lexicon.ts';
import { readWords } from '../../classifier/mending.ts';
import { passagesOf, type Stretch } from '../../classifier/passages.ts';
import { readRules } from '../../classifier/rule-lines.ts';
import { categoryOfRule, matchRules } from '../../classifier/rules.ts';
import type { Token } from '../../classifier/text/token.ts';
import { compileRuleset } from '../../ruleset/compile.ts';
import type { Endings } from '../../ruleset/compile-lexicon.ts';
import type { CompiledRule } from '../../ruleset/compiled.ts';
import { noWeights } from '../../ruleset/no-weights.ts';
import type { CategoryFile, CueFile } from '../../ruleset/schema.ts';
import type { SeenFeatures, TrainingPost } from './examples.ts';
import type { LabelledText } from './sources.ts';
import { THRESHOLDS } from './thresholds.ts';

/** A text with its features and the categories whose rules fire on it. */
export interface ReadPost extends TrainingPost {
  readonly group: string;
  readonly ruled: readonly string[];
}

/** Reads every text, and its passages, as the classifier would, once; training then works on numbers only. */
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
  const classNames = readClasses(result.ruleset.classes);
  const known: Known = {
    lexicon: new Lexicon(result.ruleset.lexicon),
    classHashes: hashClasses(classNames),
    rules: readRules(result.ruleset.rules),
  };
  const posts = texts.map(({ text, ...label }) => {
    const tokens = readWords(text, known.lexicon);
    const read = stretchReader(tokens, known);
    const { ruled, ...whole } = read({ from: 0, to: tokens.length });
    return { ...label, ...whole, ruled, passages: passagesOf(tokens).map(read) };
  });
  return { posts, classNames };
}

interface Known {
  readonly lexicon: Lexicon;
  readonly classHashes: readonly number[];
  readonly rules: readonly CompiledRule[];
}

/** What a stretch of a text shows: its features, and the categories whose rules fire. */
interface Seen extends SeenFeatures {
  readonly ruled: readonly string[];
}

/** Makes a function that tells what stretches of a text show, as `Reader` in `src/classifier` does for known weights. */
function stretchReader(
  tokens: readonly Token[],
  { lexicon, classHashes, rules }: Known,
): (stretch: Stretch) => Seen {
  const hits = findHits(lexicon, tokens);
  const byClass = new HitsByClass(hits);
  const inOrder: number[] = [];
  const { starts } = collectFeatures(tokens, hits, classHashes, (key) => inOrder.push(key));
  const hitsBefore = (token: number): number => hits.filter(({ first }) => first < token).length;
  return ({ from, to }) => {
    byClass.choose(hitsBefore(from), hitsBefore(to));
    const matches = matchRules(rules, byClass, tokens);
    const ofRules = matches.map(({ rule }) => ruleKey(rule));
    const keys = new Set([
      ...inOrder.slice(starts[from], starts[to]),
      ...ofRules,
      ...shapeKeys(tokens, from, to),
    ]);
    return { keys: [...keys], tokens: to - from, ruled: matches.map(({ rule }) => categoryOfRule(rule)) };
  };
}
