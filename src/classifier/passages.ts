import type { Thresholds } from '../ruleset/compiled.ts';
import type { Token } from './text/token.ts';

/** Tokens `from` to `to`, the last one excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Texts of more tokens than this are also read passage by passage. */
const LONG = 40;

/** A passage has as many sentences as it takes to reach this many tokens. */
const PASSAGE = 22;

/** The next passage begins so many tokens later, at the start of a sentence, so that passages overlap. */
const STRIDE = 16;

/** In a text of more tokens than this, passages overlap less: there is enough of it for one to begin at the right place. */
const VERY_LONG = 200;
const LONG_STRIDE = 20;

/**
 * Cuts a long text into overlapping passages of whole sentences: one risky sentence in a long friendly post is
 * outweighed by the rest, and stands out among its neighbours. A short text has none.
 */
export function passagesOf(tokens: readonly Token[]): Stretch[] {
  if (tokens.length <= LONG) return [];
  const stride = tokens.length > VERY_LONG ? LONG_STRIDE : STRIDE;
  const passages: Stretch[] = [];
  for (let from = 0; from < tokens.length; from = sentenceAfter(tokens, from + stride)) {
    const to = sentenceAfter(tokens, from + PASSAGE);
    passages.push({ from, to });
    if (to >= tokens.length) break;
  }
  return passages;
}

/** A passage is judged in the light of the whole: so much of its log odds count, and no more than this of them. */
const LIGHT = 0.2;
const BRIGHTEST = 2;

/** One risky sentence shares its passage with friendly ones: it needs to say so much less than a whole post. */
const EASIER = 0.2;

/**
 * The limits for a passage: it is the riskiest of many, but all of it is to the point, and what surrounds it may clear
 * it. How much each of these weighs is measured (DESIGN.md, "Passages").
 */
export function limitsForPassages(limits: Thresholds, riskOfWhole: number): Thresholds {
  const light = EASIER + LIGHT * Math.min(BRIGHTEST, riskOfWhole);
  return {
    risk: limits.risk - light,
    category: limits.category - light / 2,
    ruleFloor: limits.ruleFloor - light,
    notice: limits.notice - light,
  };
}

/** First token at or after `at` that begins a sentence; in a text without full stops any will do in the end. */
function sentenceAfter(tokens: readonly Token[], at: number): number {
  const last = Math.min(at + PASSAGE, tokens.length);
  let next = at;
  while (next < last && tokens[next]?.sentence === tokens[next - 1]?.sentence) next++;
  return Math.min(next, tokens.length);
}
