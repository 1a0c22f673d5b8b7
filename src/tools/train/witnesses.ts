import {
  type Example,
  examplesOf,
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
  const clear = posts.filter((post) => !isRisky(post)).flatMap(asClear);
  const risky = posts.filter(isRisky);
  const candidates = risky.flatMap(({ passages, outcome, weight }) =>
    passages.map((passage) => ({ ...passage, outcome, weight })),
  );
  const risks = examplesOf(candidates, outcomes, keys).map((example) => riskOf(example, outcomes, first));
  let from = 0;
  const witnesses = risky.flatMap(({ passages }) => {
    const own = risks.slice(from, from + passages.length);
    const witness = candidates[from + own.indexOf(Math.max(...own))];
    from += passages.length;
    return own.length > 0 && witness !== undefined ? [witness] : [];
  });
  return [...clear, ...witnesses];
}

const isRisky = ({ outcome }: TrainingPost): boolean => outcome.endsWith('+');

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
