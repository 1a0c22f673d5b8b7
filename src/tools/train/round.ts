import { FINEST, MOST_STEPS, stepOf } from '../../classifier/coded-row.ts';
import type { Row } from '../../ruleset/pack-rows.ts';
import type { Example } from './examples.ts';
import { ScoreErrors } from './score-errors.ts';
import type { LinearModel } from './softmax.ts';

export interface RoundingOptions {
  /** How much the coarsest step is worth. */
  readonly coarsest: number;
  /** How fine the step of each row should be, see `stepOf`. */
  readonly fineness: readonly number[];
  /** So much change of the scores is a bit of the packed rows worth: with a higher price more weights are 0. */
  readonly price: number;
  readonly passes: number;
}

/** A model with its weights in whole steps. */
export interface RoundedModel {
  readonly rows: readonly Row[];
  readonly bias: Float32Array;
}

/**
 * Rounds the weights of a model so that its scores change little. Each weight alone to the nearest step would lose what
 * many small ones say together; so all are gone through several times, and each takes the step that makes up best for
 * what the others have lost, less what its bits cost (as in K. Behdin et al., "QuantEase", arXiv:2309.01885).
 *
 * @param examples what the model has learned from
 */
export function roundModel(
  model: LinearModel,
  examples: readonly Example[],
  { coarsest, fineness, price, passes }: RoundingOptions,
): RoundedModel {
  const count = model.bias.length;
  const errors = new ScoreErrors(examples, model);
  const bias = model.bias.slice();
  const rows = fineness.map((fine, at) => {
    const weights = model.weights.subarray(at * count, (at + 1) * count);
    const row = nearest(weights, fine, coarsest);
    const step = stepOf(coarsest, row.fineness);
    for (let o = 0; o < count; o++)
      errors.move((row.weights[o] as number) * step - (weights[o] as number), o, at);
    return row;
  });
  for (let pass = 0; pass < passes; pass++) {
    for (let o = 0; o < count; o++) {
      errors.look(o);
      const by = -errors.slope / errors.curvature;
      bias[o] = (bias[o] as number) + by;
      errors.move(by, o);
    }
    rows.forEach(({ weights, fineness: fine }, at) => {
      const step = stepOf(coarsest, fine);
      for (let o = 0; o < count; o++) {
        const now = weights[o] as number;
        errors.look(o, at);
        const best = errors.curvature > 0 ? now - errors.slope / (errors.curvature * step) : now;
        const steps = cheapest(best, errors.curvature * step * step, price);
        if (steps === now) continue;
        weights[o] = steps;
        errors.move((steps - now) * step, o, at);
      }
    });
  }
  return { rows, bias };
}

/** Weights smaller than so much of a step begin as nothing. */
const NOTHING = 0.55;

/** Every weight in the steps it is nearest to, less fine than asked where the largest would not fit. */
export function nearest(weights: Float32Array, fineness: number, coarsest: number): Row {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  let fine = Math.min(FINEST, Math.max(0, fineness));
  while (fine > 0 && largest / stepOf(coarsest, fine) > MOST_STEPS + 0.5) fine--;
  const step = stepOf(coarsest, fine);
  return {
    fineness: fine,
    weights: Int8Array.from(weights, (weight) => {
      const steps = Math.abs(weight) / step;
      if (steps < NOTHING) return 0;
      return Math.sign(weight) * Math.min(MOST_STEPS, Math.max(1, Math.round(steps)));
    }),
  };
}

/** Of 0 and the two numbers of steps around the best one that which costs least, bits and change of scores together. */
function cheapest(best: number, curvature: number, price: number): number {
  const below = Math.max(-MOST_STEPS, Math.min(MOST_STEPS - 1, Math.floor(best)));
  const cost = (steps: number): number => curvature * (steps - best) ** 2 + price * bitsOf(steps);
  let found = 0;
  for (const steps of [below, below + 1]) if (cost(steps) < cost(found)) found = steps;
  return found;
}

/** About how many bits a number takes in a packed row: six in ten are 0, a quarter -1, an eighth 1. */
function bitsOf(steps: number): number {
  if (steps === 0) return 0.8;
  return Math.abs(steps) === 1 ? (steps < 0 ? 2 : 3) : 1.8 + 2 * Math.abs(steps);
}
