import type { CompiledRuleset, Thresholds } from '../ruleset/compiled.ts';
import type { CategoryId } from './category.ts';
import { findHits } from './evidence.ts';
import { type Feature, featuresOf, hashClasses } from './features.ts';
import { findingOfRule, findingOfWeights } from './findings.ts';
import { Lexicon } from './lexicon.ts';
import { type Passage, passagesOf } from './passages.ts';
import { matchRules, type RuleMatch } from './rules.ts';
import { type Score, scoreOf } from './score.ts';
import { readTokens } from './text/tokens.ts';
import type { Assessment, Classifier, Finding, Verdict } from './verdict.ts';
import { Weights } from './weights.ts';

/** A post or a passage of it with all that speaks for and against. */
interface Reading extends Passage {
  readonly matches: readonly RuleMatch[];
  readonly features: readonly Feature[];
  readonly score: Score;
}

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
  const ofPassages = raised(thresholds);

  function read({ list, hits }: Passage): Reading {
    const matches = matchRules(ruleset.rules, hits, list.tokens);
    const features = featuresOf(list, hits, matches, classHashes);
    const keys = features.map((feature) => feature.key);
    return { list, hits, matches, features, score: scoreOf(weights, keys) };
  }

  function findingsOf(text: string, reading: Reading, limits: Thresholds): Finding[] {
    const { list, matches, features, score } = reading;
    const findings: Finding[] = [];
    const seen = new Set<CategoryId>();
    for (const match of matches) {
      if (seen.has(match.rule.category) || score.risk < limits.ruleFloor) continue;
      seen.add(match.rule.category);
      findings.push(findingOfRule(text, list, match));
    }
    for (const [category, odds] of score.categories) {
      const verdict = verdictOf(score.risk, odds, limits);
      if (verdict === 'none' || seen.has(category)) continue;
      findings.push(findingOfWeights(text, list, features, weights, category, verdict));
    }
    return strongestFirst(findings, score);
  }

  /** The riskiest passage, if it alone would warn. */
  function ofRiskiestPassage(text: string, whole: Passage): Finding[] {
    let riskiest: Reading | undefined;
    for (const passage of passagesOf(whole.list, whole.hits)) {
      const reading = read(passage);
      if (reading.score.risk > (riskiest?.score.risk ?? ofPassages.risk)) riskiest = reading;
    }
    return riskiest === undefined ? [] : findingsOf(text, riskiest, ofPassages);
  }

  function assess(text: string): Assessment {
    const list = readTokens(text);
    const whole = { list, hits: findHits(lexicon, list) };
    const findings = findingsOf(text, read(whole), thresholds);
    if (findings[0]?.verdict === 'warn') return assessmentOf(findings);
    const inPassage = ofRiskiestPassage(text, whole);
    return assessmentOf(inPassage[0]?.verdict === 'warn' ? inPassage : findings);
  }

  return { assess };
}

/** A passage is one of many, and the riskiest of them: it has to be surer than a post. */
function raised({ risk, category, ruleFloor, notice, passage }: Thresholds): Thresholds {
  return {
    risk: risk + passage,
    category: category + passage / 2,
    ruleFloor: ruleFloor + passage,
    notice: notice + passage,
    passage,
  };
}

function verdictOf(risk: number, odds: number, limits: Thresholds): Verdict {
  if (odds < limits.category) return 'none';
  if (risk >= limits.risk) return 'warn';
  return risk >= limits.notice ? 'notice' : 'none';
}

/** Warnings before notices, and within each the category that the weights find likelier first. */
function strongestFirst(findings: Finding[], score: Score): Finding[] {
  const rank = (finding: Finding): number =>
    (finding.verdict === 'warn' ? 1000 : 0) + (score.categories.get(finding.category) ?? 0);
  return findings.sort((a, b) => rank(b) - rank(a));
}

const assessmentOf = (findings: readonly Finding[]): Assessment => ({
  verdict: findings[0]?.verdict ?? 'none',
  findings,
});
