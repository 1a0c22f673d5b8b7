import type { Example, Outcomes } from './examples.ts';
import { seededRandom, shuffle } from './random.ts';

export interface TrainingOptions {
  readonly rounds: number;
  /** Step size of FTRL-proximal (McMahan et al. 2013, "Ad click prediction", algorithm 1). */
  readonly alpha: number;
  readonly l1: number;
  /** Share of features left out of each look at an example, against learning by heart. */
  readonly dropout: number;
  readonly seed: number;
  readonly onRound?: (round: number, loss: number) => void;
}

/** Weights of a multinomial logistic regression: `weights[row * outcomes + outcome]`. */
export interface LinearModel {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/**
 * Learns a row for each feature. The loss is the cross entropy over outcomes plus that of "risky or not", since the
 * second is what a person sees.
 *
 * @param features how many there are; examples name them by number
 */
export function trainSoftmax(
  examples: readonly Example[],
  outcomes: Outcomes,
  features: number,
  options: TrainingOptions,
): LinearModel {
  const count = outcomes.names.length;
  const learner = new Ftrl(features * count, options);
  const bias = new Float32Array(count);
  const biasSquares = new Float32Array(count).fill(1e-6);
  const random = seededRandom(options.seed);
  const order = Int32Array.from(examples.keys());
  const gradient = new Float64Array(count);
  for (let round = 1; round <= options.rounds; round++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const example = examples[index] as Example;
      const kept = example.features.filter(() => random() >= options.dropout);
      const scale = example.scale / (1 - options.dropout);
      const scores = scoresOf(kept, scale, { weights: learner.weights, bias }, count);
      loss += turnIntoGradient(scores, example.outcome, outcomes, gradient) * example.weight;
      for (let o = 0; o < count; o++) {
        const g = (gradient[o] as number) * example.weight;
        biasSquares[o] = (biasSquares[o] as number) + g * g;
        bias[o] = (bias[o] as number) - (0.05 * g) / Math.sqrt(biasSquares[o] as number);
        gradient[o] = g * scale;
      }
      for (const feature of kept) learner.step(feature * count, gradient);
    }
    options.onRound?.(round, loss / examples.length);
  }
  return { weights: learner.weights, bias };
}

/** FTRL-proximal: a weight stays exactly zero until its gradients have agreed for long enough. */
class Ftrl {
  readonly weights: Float32Array;
  readonly #z: Float32Array;
  readonly #n: Float32Array;
  readonly #alpha: number;
  readonly #l1: number;

  constructor(size: number, options: TrainingOptions) {
    this.weights = new Float32Array(size);
    this.#z = new Float32Array(size);
    this.#n = new Float32Array(size);
    this.#alpha = options.alpha;
    this.#l1 = options.l1;
  }

  /** Moves one row, beginning at `base`, against a gradient. */
  step(base: number, gradient: Float64Array): void {
    const { weights } = this;
    const z = this.#z;
    const n = this.#n;
    for (let o = 0; o < gradient.length; o++) {
      const at = base + o;
      const g = gradient[o] as number;
      const before = n[at] as number;
      const after = before + g * g;
      const root = Math.sqrt(after);
      const pull =
        (z[at] as number) + g - ((root - Math.sqrt(before)) / this.#alpha) * (weights[at] as number);
      z[at] = pull;
      n[at] = after;
      const over = Math.abs(pull) - this.#l1;
      weights[at] = over <= 0 ? 0 : ((pull > 0 ? -over : over) * this.#alpha) / (1 + root);
    }
  }
}

/** Scores (log probabilities up to a constant) of the outcomes. */
export function scoresOf(
  features: Int32Array,
  scale: number,
  model: LinearModel,
  count: number,
): Float64Array {
  const { weights, bias } = model;
  const scores = new Float64Array(count);
  for (const feature of features) {
    const row = feature * count;
    for (let o = 0; o < count; o++) scores[o] = (scores[o] as number) + (weights[row + o] as number);
  }
  for (let o = 0; o < count; o++) scores[o] = (scores[o] as number) * scale + (bias[o] as number);
  return scores;
}

/** Fills `gradient` with the derivative of the loss by each score; gives the loss. */
function turnIntoGradient(
  scores: Float64Array,
  outcome: number,
  outcomes: Outcomes,
  gradient: Float64Array,
): number {
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const odds = scores.map((score) => Math.exp(score - top));
  const sum = odds.reduce((a, b) => a + b, 0);
  let risk = 0;
  for (let o = 0; o < odds.length; o++) {
    odds[o] = (odds[o] as number) / sum;
    if (outcomes.risky[o]) risk += odds[o] as number;
  }
  const isRisky = outcomes.risky[outcome] === 1;
  const side = Math.max(isRisky ? risk : 1 - risk, 1e-9);
  for (let o = 0; o < odds.length; o++) {
    const probability = odds[o] as number;
    const onSide = (outcomes.risky[o] === 1) === isRisky;
    gradient[o] = probability - (o === outcome ? 1 : 0) + probability * (onSide ? 1 - 1 / side : 1);
  }
  return -Math.log(Math.max(odds[outcome] as number, 1e-9)) - Math.log(side);
}
