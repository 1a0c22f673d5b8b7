import type { CompiledRuleset, Thresholds } from '../ruleset/compiled.ts';
import { CATEGORY_IDS, type CategoryId } from './category.ts';
import { readClasses } from './class-names.ts';
import { findHits } from './evidence.ts';
import { collectFeatures, hashClasses } from './features.ts';
import { findingOfRule, findingOfWeights, movedBy, wordsFrom } from './findings.ts';
import { Lexicon, noTerms } from './lexicon.ts';
import { type Cue, partsOf } from './long-text.ts';
import { readWords } from './mending.ts';
import { limitsForPassages, passagesOf } from './passages.ts';
import { Reader, type Reading, type Sign } from './reading.ts';
import { readRules } from './rule-lines.ts';
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
  const classes = readClasses(ruleset.classes);
  const classHashes = hashClasses(classes);
  const rules = readRules(ruleset.rules);
  const { thresholds } = ruleset.weights;
  const cues = classes.map((name, classId): Cue | undefined => {
    const topic = CATEGORY_IDS.find((id) => name.startsWith(`${id}.`));
    return topic && !name.endsWith('.safe') ? { classId, topic } : undefined;
  });
  const slotOf = (key: number): number => weights.slotOf(key);

  function readerOf(tokens: readonly Token[]): Reader {
    const hits = findHits(lexicon, tokens);
    const features = collectFeatures(tokens, hits, classHashes, slotOf);
    return new Reader({ tokens, hits, features }, weights, rules);
  }

  function findingsOf(
    text: string,
    tokens: readonly Token[],
    reader: Reader,
    reading: Reading,
    limits: Thresholds,
  ): readonly Finding[] {
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

  /** The passages that would warn by themselves, the riskiest first. */
  function riskyPassages(tokens: readonly Token[], reader: Reader, { risk }: Thresholds): Reading[] {
    return passagesOf(tokens)
      .map((passage) => reader.read(passage))
      .filter(({ score }) => score.risk > risk)
      .sort((a, b) => b.score.risk - a.score.risk);
  }

  /** The classes of a word that belong to a category, not those of cues that every text has. */
  function cuesOf(word: string): readonly Cue[] {
    const terms = noTerms();
    lexicon.find(word, terms);
    return terms.classes.flatMap((classId) => cues[classId] ?? []);
  }

  function assess(text: string): Assessment {
    const parts = partsOf(text, cuesOf);
    if (parts.length > 1)
      return worstOf(parts.map(({ start, end }) => movedBy(start, assessPart(text.slice(start, end)))));
    const joined = unchopped(text);
    if (joined === null) return assessPart(text);
    return worstOf([assessPart(text), wordsFrom(text, assessPart(joined))]);
  }

  function assessPart(text: string): Assessment {
    const tokens = readWords(text, lexicon);
    const reader = readerOf(tokens);
    const whole = reader.read({ from: 0, to: tokens.length });
    const ofWhole = (): readonly Finding[] => findingsOf(text, tokens, reader, whole, thresholds);
    const mayWarn = whole.score.risk >= Math.min(thresholds.risk, thresholds.ruleFloor);
    let findings = mayWarn ? ofWhole() : [];
    const warned = findings[0]?.verdict === 'warn';
    const limits = warned ? thresholds : limitsForPassages(thresholds, whole.score.risk);
    const passages = riskyPassages(tokens, reader, limits);
    for (const passage of passages.slice(0, MOST_PASSAGES_TOLD))
      findings = withWarnings(findings, findingsOf(text, tokens, reader, passage, limits));
    const ofPassage = (passages[0]?.score.risk ?? -Infinity) + thresholds.risk - limits.risk;
    const risk = Math.max(whole.score.risk, ofPassage);
    return assessmentOf(mayWarn || findings.length > 0 ? findings : ofWhole(), risk);
  }

  return { assess };
}

/** Of so many passages the findings are told: the others would hardly name a further category. */
const MOST_PASSAGES_TOLD = 3;

const VERDICTS: readonly Verdict[] = ['none', 'notice', 'warn'];

/** A warning before a notice, and within each what is riskier; with it what else is to be warned of. */
function worstOf(all: readonly Assessment[]): Assessment {
  const rank = ({ verdict }: Assessment): number => VERDICTS.indexOf(verdict);
  const [worst, ...others] = [...all].sort((a, b) => rank(b) - rank(a) || b.risk - a.risk) as [
    Assessment,
    ...Assessment[],
  ];
  const findings = others.reduce((found, one) => withWarnings(found, one.findings), worst.findings);
  return { ...worst, findings };
}

/**
 * Findings of one reading with those warnings of another that are about other categories. What a person only wants the
 * icon for must not hide what they want to be stopped for.
 */
function withWarnings(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const isWarning = ({ verdict }: Finding): boolean => verdict === 'warn';
  const warned = new Set(findings.filter(isWarning).map(({ category }) => category));
  const more = others.filter((one) => isWarning(one) && !warned.has(one.category));
  if (more.length === 0) return findings;
  const added = new Set(more.map(({ category }) => category));
  const kept = findings.filter(({ category }) => !added.has(category));
  return [...kept.filter(isWarning), ...more, ...kept.filter((one) => !isWarning(one))];
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
