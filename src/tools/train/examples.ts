/** One post as the trainer sees it: feature numbers, and which outcome it has. */
export interface Example {
  readonly features: Int32Array;
  readonly outcome: number;
  /** See {@link scaleOf}; by all features of the post, also those that are not learned. */
  readonly scale: number;
  /** How much the example counts. */
  readonly weight: number;
}

/** Names of the outcomes and which of them are risks. */
export interface Outcomes {
  readonly names: readonly string[];
  readonly risky: Uint8Array;
}

/** The scale that keeps long posts from shouting: scores are sums over features times this. */
export function scaleOf(features: number): number {
  return 1 / Math.sqrt(Math.max(1, features));
}
