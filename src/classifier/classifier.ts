import type { CompiledRuleset } from '../ruleset/compiled.ts';
import type { CategoryId } from './category.ts';
import { findHits } from './evidence.ts';
import { featuresOf, hashClasses } from './features.ts';
import { findingOfRule, findingOfWeights } from './findings.ts';
import { Lexicon } from './lexicon.ts';
import { matchRules } from './rules.ts';
import { type Score, scoreOf } from './score.ts';
import { readTokens } from './text/tokens.ts';
import type { Assessment, Classifier, Finding } from './verdict.ts';
import { Weights } from './weights.ts';

/**
 * Makes a classifier from a compiled ruleset. Decoding happens here, once; `assess` is synchronous and keeps nothing.
 *
 * @example createClassifier(ruleset).assess('Казино дарит бонус, ставь сейчас').verdict === 'warn'
 */
export function createClassifier(ruleset: CompiledRuleset): Classifier {
  const lexicon = new Lexicon(ruleset.lexicon);
  const weights = new Weights(ruleset);
  const classHashes = hashClasses(ruleset.classes);
  const { thresholds } = ruleset.weights;

  function assess(text: string): Assessment {
    const list = readTokens(text);
    const hits = findHits(lexicon, list);
    const matches = matchRules(ruleset.rules, hits, list.tokens);
    const features = featuresOf(list, hits, matches, classHashes);
    const score = scoreOf(
      weights,
      features.map((feature) => feature.key),
    );
    const findings: Finding[] = [];
    const seen = new Set<CategoryId>();
    for (const match of matches) {
      if (seen.has(match.rule.category) || score.risk < thresholds.ruleFloor) continue;
      seen.add(match.rule.category);
      findings.push(findingOfRule(text, list, match));
    }
    for (const [category, odds] of score.categories) {
      const verdict = verdictOf(score, odds);
      if (verdict === 'none' || seen.has(category)) continue;
      findings.push(findingOfWeights(text, list, features, weights, category, verdict));
    }
    return sorted(findings, score);
  }

  function verdictOf(score: Score, odds: number): 'none' | 'notice' | 'warn' {
    if (score.risk >= thresholds.risk && odds >= thresholds.category) return 'warn';
    if (score.risk >= thresholds.notice && odds >= thresholds.category) return 'notice';
    return 'none';
  }

  return { assess };
}

/** Warnings before notices, and within each the category that the weights find likelier first. */
function sorted(findings: Finding[], score: Score): Assessment {
  const rank = (finding: Finding): number =>
    (finding.verdict === 'warn' ? 1000 : 0) + (score.categories.get(finding.category) ?? 0);
  findings.sort((a, b) => rank(b) - rank(a));
  return { verdict: findings[0]?.verdict ?? 'none', findings };
}
