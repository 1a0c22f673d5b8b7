import type { CompiledRuleset, Thresholds } from '../ruleset/compiled.ts';
import { CATEGORY_IDS, type CategoryId } from './category.ts';
import { findHits } from './evidence.ts';
import { collectFeatures, hashClasses } from './features.ts';
import { findingOfRule, findingOfWeights, movedBy } from './findings.ts';
import { Lexicon, noTerms } from './lexicon.ts';
import { partsOf } from './long-text.ts';
import { readWords } from './mending.ts';
import { limitsForPassages, passagesOf } from './passages.ts';
import { Reader, type Reading, type Sign } from './reading.ts';
import { categoryOfRule } from './rules.ts';
import { categoryOdds } from './score.ts';
import { unchopped } from './text/chopped.ts';
import type { Token } from './text/token.ts';
import type { Assessment, Classifier, Finding, Verdict } from './verdict.ts';
import { Weights } from './weights.ts';

/**
 * Makes a classifier from a compiled ruleset. Decoding happens here, once; `assess` is synchronous and keeps nothing.
 *
 * @example createClassifier(ruleset).assess('Казино дарит бонус, ставь сейчас').verdict === 'warn'
 */
export function createClassifier(ruleset: CompiledRuleset): Classifier {
  const lexicon = new Lexicon(ruleset.lexicon);
  const weights = new Weights(ruleset);
  const classes = ruleset.classes.split(' ');
  const classHashes = hashClasses(classes);
  const { thresholds } = ruleset.weights;
  const isCommon = classes.map((name) => !CATEGORY_IDS.some((id) => name.startsWith(`${id}.`)));
  const slotOf = (key: number): number => weights.slotOf(key);

  function readerOf(tokens: readonly Token[]): Reader {
    const hits = findHits(lexicon, tokens);
    const features = collectFeatures(tokens, hits, classHashes, slotOf);
    return new Reader({ tokens, hits, features }, weights, ruleset.rules);
  }

  function findingsOf(
    text: string,
    tokens: readonly Token[],
    reader: Reader,
    reading: Reading,
    limits: Thresholds,
  ): Finding[] {
    const { matches, score } = reading;
    const findings: Finding[] = [];
    const seen = new Set<CategoryId>();
    for (const match of matches) {
      const category = categoryOfRule(match.rule);
      if (seen.has(category) || score.risk < limits.ruleFloor) continue;
      seen.add(category);
      findings.push(findingOfRule(text, tokens, match));
    }
    if (score.risk < Math.min(limits.notice, limits.risk)) return findings;
    const oddsOf = categoryOdds(weights.outcomes, score);
    let signs: Sign[] | undefined;
    for (const [category, odds] of oddsOf) {
      const verdict = verdictOf(score.risk, odds, limits);
      if (verdict === 'none' || seen.has(category)) continue;
      signs ??= reader.signsOf(reading);
      findings.push(findingOfWeights(text, tokens, signs, weights, category, verdict));
    }
    return strongestFirst(findings, oddsOf);
  }

  /** The riskiest passage, if it alone would warn. */
  function riskiestPassage(
    tokens: readonly Token[],
    reader: Reader,
    { risk }: Thresholds,
  ): Reading | undefined {
    let riskiest: Reading | undefined;
    for (const passage of passagesOf(tokens)) {
      const reading = reader.read(passage);
      if (reading.score.risk > (riskiest?.score.risk ?? risk)) riskiest = reading;
    }
    return riskiest;
  }

  /** A word of a category, not one of the cues that every text has. */
  function isCue(word: string): boolean {
    const terms = noTerms();
    lexicon.find(word, terms);
    return terms.classes.some((classId) => classId >= 0 && !isCommon[classId]);
  }

  function assess(text: string): Assessment {
    const parts = partsOf(text, isCue);
    if (parts.length > 1)
      return worstOf(parts.map(({ start, end }) => movedBy(start, assessPart(text.slice(start, end)))));
    const joined = unchopped(text);
    return joined === null ? assessPart(text) : worstOf([assessPart(text), assessPart(joined)]);
  }

  function assessPart(text: string): Assessment {
    const tokens = readWords(text, lexicon);
    const reader = readerOf(tokens);
    const whole = reader.read({ from: 0, to: tokens.length });
    const ofWhole = (): Finding[] => findingsOf(text, tokens, reader, whole, thresholds);
    const mayWarn = whole.score.risk >= Math.min(thresholds.risk, thresholds.ruleFloor);
    const findings = mayWarn ? ofWhole() : [];
    if (findings[0]?.verdict === 'warn') return assessmentOf(findings, whole.score.risk);
    const limits = limitsForPassages(thresholds, whole.score.risk);
    const passage = riskiestPassage(tokens, reader, limits);
    const inPassage = passage ? findingsOf(text, tokens, reader, passage, limits) : [];
    const ofPassage = (passage?.score.risk ?? -Infinity) + thresholds.risk - limits.risk;
    const risk = Math.max(whole.score.risk, ofPassage);
    if (inPassage[0]?.verdict === 'warn') return assessmentOf(inPassage, risk);
    return assessmentOf(mayWarn ? findings : ofWhole(), risk);
  }

  return { assess };
}

const VERDICTS: readonly Verdict[] = ['none', 'notice', 'warn'];

/** A warning before a notice, and within each what is riskier. */
function worstOf(all: readonly Assessment[]): Assessment {
  const rank = ({ verdict }: Assessment): number => VERDICTS.indexOf(verdict);
  return all.reduce((worst, one) =>
    rank(one) > rank(worst) || (rank(one) === rank(worst) && one.risk > worst.risk) ? one : worst,
  );
}

function verdictOf(risk: number, odds: number, limits: Thresholds): Verdict {
  if (odds < limits.category) return 'none';
  if (risk >= limits.risk) return 'warn';
  return risk >= limits.notice ? 'notice' : 'none';
}

/** Warnings before notices, and within each the category that the weights find likelier first. */
function strongestFirst(findings: Finding[], oddsOf: ReadonlyMap<CategoryId, number>): Finding[] {
  const rank = (finding: Finding): number =>
    (finding.verdict === 'warn' ? 1000 : 0) + (oddsOf.get(finding.category) ?? 0);
  return findings.sort((a, b) => rank(b) - rank(a));
}

const assessmentOf = (findings: readonly Finding[], risk: number): Assessment => ({
  verdict: findings[0]?.verdict ?? 'none',
  findings,
  risk,
});
