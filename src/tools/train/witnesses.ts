import {
  type Example,
  examplesOf,
  isRiskyOutcome,
  type LabelledFeatures,
  type Outcomes,
  type TrainingPost,
} from './examples.ts';
import { type LinearModel, scoresOf } from './softmax.ts';

/**
 * Passages of long posts to learn from, beside the posts. Every passage of a clear post is clear; together they count
 * as much as it. Which sentence of a risky one makes it so nobody has noted: the passage that a first model finds
 * riskiest, the witness, stands for it (S. Andrews et al. 2002, "Support vector machines for multiple-instance
 * learning", MI-SVM).
 *
 * @param keys the features of the first model, in the order of its rows
 */
export function passagesToLearn(
  posts: readonly TrainingPost[],
  outcomes: Outcomes,
  keys: readonly number[],
  first: LinearModel,
): LabelledFeatures[] {
  const isRisky = ({ outcome }: TrainingPost): boolean => isRiskyOutcome(outcome);
  const clear = posts.filter((post) => !isRisky(post)).flatMap(asClear);
  const candidates = posts.filter(isRisky).flatMap(asCandidates);
  const examples = examplesOf(
    candidates.map(({ passage }) => passage),
    outcomes,
    keys,
  );
  const witnesses = new Map<TrainingPost, Witness>();
  candidates.forEach(({ post, passage }, i) => {
    const risk = riskOf(examples[i] as Example, outcomes, first);
    if (risk > (witnesses.get(post)?.risk ?? -1)) witnesses.set(post, { passage, risk });
  });
  return [...clear, ...[...witnesses.values()].map(({ passage }) => passage)];
}

/** A passage of a risky post that may be what makes it so. */
interface Candidate {
  readonly post: TrainingPost;
  readonly passage: LabelledFeatures;
}

/** The riskiest passage of a post so far. */
interface Witness {
  readonly passage: LabelledFeatures;
  readonly risk: number;
}

function asCandidates(post: TrainingPost): Candidate[] {
  const { passages, outcome, weight } = post;
  return passages.map((passage) => ({ post, passage: { ...passage, outcome, weight } }));
}

function asClear({ passages, outcome, weight }: TrainingPost): LabelledFeatures[] {
  return passages.map((passage) => ({ ...passage, outcome, weight: weight / passages.length }));
}

/** Share of the risky outcomes in what a model makes of an example: 0 to 1. */
function riskOf({ features, scale }: Example, { names, risky }: Outcomes, model: LinearModel): number {
  const scores = scoresOf(features, scale, model, names.length);
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let ofRisk = 0;
  let ofAll = 0;
  scores.forEach((score, o) => {
    const share = Math.exp(score - top);
    ofAll += share;
    if (risky[o] === 1) ofRisk += share;
  });
  return ofRisk / ofAll;
}
