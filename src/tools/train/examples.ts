/** One post as the trainer sees it: feature numbers, and which outcome it has. */
export interface Example {
  readonly features: Int32Array;
  readonly outcome: number;
  /** See `scaleOf` in `src/classifier/score.ts`. */
  readonly scale: number;
  /** How much the example counts. */
  readonly weight: number;
}

/** Names of the outcomes and which of them are risks. */
export interface Outcomes {
  readonly names: readonly string[];
  readonly risky: Uint8Array;
}
