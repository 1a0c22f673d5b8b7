import { CATEGORY_IDS, type CategoryId } from './category.ts';
import type { Weights } from './weights.ts';

/** What the weights make of a post. */
export interface Score {
  /** Log odds that the post is one to warn of. */
  readonly risk: number;
  /** For each category, log odds of "to warn of, and of this category" against everything else. */
  readonly categories: ReadonlyMap<CategoryId, number>;
}

/** Sums the rows of all features (their keys), scaled by the root of their number so that length does not decide. */
export function scoreOf(weights: Weights, keys: readonly number[]): Score {
  const scores = new Float64Array(weights.outcomes.length);
  for (const key of keys) weights.add(key, scores);
  const scale = 1 / Math.sqrt(Math.max(1, keys.length));
  for (let o = 0; o < scores.length; o++)
    scores[o] = (scores[o] as number) * scale + (weights.bias[o] as number);
  return summarise(weights.outcomes, scores);
}

function summarise(outcomes: readonly string[], scores: Float64Array): Score {
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((a, b) => a + b, 0);
  let risky = 0;
  const categories = new Map<CategoryId, number>();
  for (const id of CATEGORY_IDS) {
    const share = odds[outcomes.indexOf(`${id}+`)] ?? 0;
    risky += share;
    categories.set(id, Math.log(share + 1e-12) - Math.log(all - share + 1e-12));
  }
  return { risk: Math.log(risky + 1e-12) - Math.log(all - risky + 1e-12), categories };
}
