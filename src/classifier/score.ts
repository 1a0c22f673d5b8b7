import { CATEGORY_IDS, type CategoryId } from './category.ts';

/** What the weights make of a post. */
export interface Score {
  /** Log odds that the post is one to warn of. */
  readonly risk: number;
  /** For each outcome its share, not yet divided by their sum. */
  readonly shares: readonly number[];
}

/** A word brings about so many features that say something. */
const FEATURES_A_TOKEN = 3;

/** Between a sum, which lets length decide, and a mean, which drowns one telling sentence. Measured: DESIGN.md. */
const DAMPING = 0.4;

const NEXT_TO_NOTHING = 1e-12;

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
  const shares: number[] = [];
  let top = -Infinity;
  for (let o = 0; o < outcomes.length; o++) {
    const score = (sums[o] as number) * scale + (bias[o] as number);
    shares.push(score);
    if (score > top) top = score;
  }
  let risky = 0;
  let clear = 0;
  for (let o = 0; o < shares.length; o++) {
    const share = Math.exp((shares[o] as number) - top);
    shares[o] = share;
    if (isRisk(outcomes[o] as string)) risky += share;
    else clear += share;
  }
  return { risk: logOdds(risky, clear), shares };
}

/** For each category, log odds of "to warn of, and of this category" against everything else. */
export function categoryOdds(outcomes: readonly string[], { shares }: Score): Map<CategoryId, number> {
  const all = shares.reduce((a, b) => a + b, 0);
  return new Map(
    CATEGORY_IDS.map((id) => {
      const share = shares[outcomes.indexOf(`${id}+`)] ?? 0;
      return [id, logOdds(share, all - share)];
    }),
  );
}

/** Outcomes are named `gambling+` (to warn of), `gambling-` (about it, but clear), `ordinary-`. */
function isRisk(outcome: string): boolean {
  return outcome.charCodeAt(outcome.length - 1) === 0x2b;
}

function logOdds(one: number, other: number): number {
  return Math.log(one + NEXT_TO_NOTHING) - Math.log(other + NEXT_TO_NOTHING);
}
