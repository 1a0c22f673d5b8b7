import type { CategoryId } from './category.ts';
import type { Hit } from './evidence.ts';
import type { Sign } from './reading.ts';
import { categoryOfRule, type RuleMatch } from './rules.ts';
import { mergeSpans } from './spans.ts';
import type { Token } from './text/token.ts';
import type { Assessment, Finding, Span, Verdict } from './verdict.ts';
import type { Weights } from './weights.ts';

/** At most so many stretches are shown for one finding. */
const MOST_SPANS = 6;

/** A finding of a rule: the words of its hits. */
export function findingOfRule(text: string, tokens: readonly Token[], match: RuleMatch): Finding {
  const spans = match.hits.map((hit) => spanOf(tokens, hit));
  return finding(text, categoryOfRule(match.rule), match.rule.id, 'warn', spans);
}

/**
 * A finding of the weights: the words that spoke most for the category, strongest first until they carry
 * most of what spoke for it.
 */
export function findingOfWeights(
  text: string,
  tokens: readonly Token[],
  signs: readonly Sign[],
  weights: Weights,
  category: CategoryId,
  verdict: Exclude<Verdict, 'none'>,
): Finding {
  const worthOf = worths(weights, signs, category);
  const spoken = signs
    .flatMap((sign, i) => ((worthOf[i] ?? 0) > 0 ? { sign, worth: worthOf[i] as number } : []))
    .sort((a, b) => b.worth - a.worth);
  const total = spoken.reduce((sum, { worth }) => sum + worth, 0);
  const spans: Span[] = [];
  let carried = 0;
  for (const { sign, worth } of spoken) {
    if (carried > total * 0.6 && spans.length > 0) break;
    if (mergeSpans(spans).length >= MOST_SPANS) break;
    carried += worth;
    spans.push(spanOf(tokens, sign));
  }
  return finding(text, category, `${category}/weights`, verdict, spans);
}

/** How much more a sign says "warn of this category" than "clear". */
function worths(weights: Weights, signs: readonly Sign[], category: CategoryId): number[] {
  const warn = weights.outcomes.indexOf(`${category}+`);
  const clear = weights.outcomes.indexOf(`${category}-`);
  return signs.map(
    ({ slot }) => weights.says(slot, warn) - (clear < 0 ? 0 : Math.max(0, weights.says(slot, clear))),
  );
}

function spanOf(tokens: readonly Token[], part: Pick<Hit, 'first' | 'last'>): Span {
  return { start: tokens[part.first]?.start ?? 0, end: tokens[part.last]?.end ?? 0 };
}

function finding(
  text: string,
  category: CategoryId,
  rule: string,
  verdict: Exclude<Verdict, 'none'>,
  parts: readonly Span[],
): Finding {
  const merged = mergeSpans(parts);
  const spans = merged.length > 0 ? merged : [{ start: 0, end: text.length }];
  return {
    category,
    verdict,
    rule,
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
    spans,
    words: wordsIn(text, spans),
  };
}

/** An assessment of a part that begins at `offset` (UTF-16), told in places of the whole text. */
export function movedBy(offset: number, { findings, ...rest }: Assessment): Assessment {
  const move = <Placed extends Span>(part: Placed): Placed => ({
    ...part,
    start: part.start + offset,
    end: part.end + offset,
  });
  return { ...rest, findings: findings.map((one) => ({ ...move(one), spans: one.spans.map(move) })) };
}

/** An assessment with the words as they stand in `text`, which has the same length as the one that was read. */
export function wordsFrom(text: string, { findings, ...rest }: Assessment): Assessment {
  return { ...rest, findings: findings.map((one) => ({ ...one, words: wordsIn(text, one.spans) })) };
}

function wordsIn(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
