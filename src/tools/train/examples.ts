import { scaleOf } from '../../classifier/score.ts';

/** What the weights see of a post or of a passage of one: named classes as `-1 - classId`, learned features by their keys. */
export interface SeenFeatures {
  readonly keys: readonly number[];
  /** How many tokens it has. */
  readonly tokens: number;
}

/** A post or a passage to learn from. */
export interface LabelledFeatures extends SeenFeatures {
  /** What it is: `gambling+`, `gambling-`, `ordinary-`. */
  readonly outcome: string;
  /** How much it counts. */
  readonly weight: number;
}

export interface TrainingPost extends LabelledFeatures {
  /** Its passages, as the classifier would read it: none of a short post. */
  readonly passages: readonly SeenFeatures[];
}

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

/** Whether an outcome is one to warn of. */
export const isRiskyOutcome = (outcome: string): boolean => outcome.endsWith('+');

/** The outcomes that posts have, by name. */
export function outcomesOf(posts: readonly TrainingPost[]): Outcomes {
  const names = [...new Set(posts.map((post) => post.outcome))].sort();
  return { names, risky: Uint8Array.from(names, (name) => (isRiskyOutcome(name) ? 1 : 0)) };
}

/**
 * Posts, or passages, as the trainer sees them.
 *
 * @param keys the features that have a number, in the order of their numbers; others are left out
 */
export function examplesOf(
  posts: readonly LabelledFeatures[],
  outcomes: Outcomes,
  keys: readonly number[],
): Example[] {
  const numberOf = new Map(keys.map((key, index) => [key, index]));
  const outcomeOf = new Map(outcomes.names.map((name, index) => [name, index]));
  return posts.map((post) => ({
    features: Int32Array.from(post.keys.flatMap((key) => numberOf.get(key) ?? [])),
    scale: scaleOf(post.tokens),
    outcome: outcomeOf.get(post.outcome) ?? 0,
    weight: post.weight,
  }));
}
