import { CATEGORY_IDS, type CategoryId } from './category.ts';

/** What the weights make of a post. */
export interface Score {
  /** Log odds that the post is one to warn of. */
  readonly risk: number;
  /** For each category, log odds of "to warn of, and of this category" against everything else. */
  readonly categories: ReadonlyMap<CategoryId, number>;
}

/** A word brings about so many features that say something. */
const FEATURES_A_TOKEN = 3;

/** Between a sum, which lets length decide, and a mean, which drowns one telling sentence. Measured: DESIGN.md. */
const DAMPING = 0.4;

/** The scale that keeps long posts from shouting: scores are sums over features times this. */
export function scaleOf(tokens: number): number {
  return Math.max(1, tokens * FEATURES_A_TOKEN) ** -DAMPING;
}

/** Turns the sums of the weights of one reading into log odds. */
export function scoreOf(
  outcomes: readonly string[],
  bias: readonly number[],
  sums: Float64Array,
  tokens: number,
): Score {
  const scale = scaleOf(tokens);
  const scores = sums.map((sum, o) => sum * scale + (bias[o] as number));
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
