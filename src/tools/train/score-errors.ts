import type { Example } from './examples.ts';
import type { LinearModel } from './softmax.ts';

/** Of errors that change no probability so much counts all the same: other posts may be more in doubt. */
const PLAIN = 0.02;

/**
 * How far off the scores of the examples are once weights have been moved, and what that costs: half the curvature of
 * the cross entropy (the Gauss-Newton matrix: probabilities of the model as it was) and a little of plain squares. The
 * same error in all scores of an example costs nothing, for it changes nothing.
 */
export class ScoreErrors {
  /** What {@link look} has found: how the cost changes with a weight, and how that does. */
  slope = 0;
  curvature = 0;
  readonly #outcomes: number;
  /** The row that every example has, for the bias. */
  readonly #biasRow: number;
  readonly #members: Members;
  readonly #scales: Float64Array;
  readonly #ones: Float64Array;
  readonly #weights: Float64Array;
  /** An outcome a place, example after example. */
  readonly #likely: Float32Array;
  readonly #errors: Float32Array;
  /** Of each example the mean error, and the mean with probabilities for weights. */
  readonly #means: Float64Array;
  readonly #likelyMeans: Float64Array;

  constructor(examples: readonly Example[], model: LinearModel) {
    const count = model.bias.length;
    this.#outcomes = count;
    this.#biasRow = model.weights.length / count;
    this.#members = membersOf(examples, this.#biasRow);
    this.#scales = Float64Array.from(examples, ({ scale }) => scale);
    this.#ones = new Float64Array(examples.length).fill(1);
    this.#weights = Float64Array.from(examples, ({ weight }) => weight);
    this.#likely = new Float32Array(examples.length * count);
    examples.forEach((example, at) => {
      this.#likely.set(probabilities(example, model), at * count);
    });
    this.#errors = new Float32Array(examples.length * count);
    this.#means = new Float64Array(examples.length);
    this.#likelyMeans = new Float64Array(examples.length);
  }

  /** Finds out how the cost depends on the weight of a row (none: the bias) for an outcome. */
  look(outcome: number, row = this.#biasRow): void {
    const factors = row === this.#biasRow ? this.#ones : this.#scales;
    let slope = 0;
    let curvature = 0;
    const { starts, examples } = this.#members;
    const end = starts[row + 1] as number;
    for (let i = starts[row] as number; i < end; i++) {
      const at = examples[i] as number;
      const place = at * this.#outcomes + outcome;
      const likely = this.#likely[place] as number;
      const error = this.#errors[place] as number;
      const factor = factors[at] as number;
      const pull =
        likely * (error - (this.#likelyMeans[at] as number)) + PLAIN * (error - (this.#means[at] as number));
      slope += (this.#weights[at] as number) * factor * pull;
      curvature += (this.#weights[at] as number) * factor * factor * (likely * (1 - likely) + PLAIN);
    }
    this.slope = slope;
    this.curvature = curvature;
  }

  /** Moves the weight of a row (none: the bias) for an outcome. */
  move(by: number, outcome: number, row = this.#biasRow): void {
    const factors = row === this.#biasRow ? this.#ones : this.#scales;
    const { starts, examples } = this.#members;
    const end = starts[row + 1] as number;
    for (let i = starts[row] as number; i < end; i++) {
      const at = examples[i] as number;
      const place = at * this.#outcomes + outcome;
      const change = (factors[at] as number) * by;
      this.#errors[place] = (this.#errors[place] as number) + change;
      this.#likelyMeans[at] = (this.#likelyMeans[at] as number) + (this.#likely[place] as number) * change;
      this.#means[at] = (this.#means[at] as number) + change / this.#outcomes;
    }
  }
}

/** The examples that have each row, row after row, and where those of each row begin. */
interface Members {
  readonly starts: Int32Array;
  readonly examples: Int32Array;
}

/** @param biasRow a row that every example has */
function membersOf(examples: readonly Example[], biasRow: number): Members {
  const rowsOf = ({ features }: Example): number[] => [...features, biasRow];
  const starts = new Int32Array(biasRow + 2);
  for (const example of examples)
    for (const row of rowsOf(example)) starts[row + 1] = (starts[row + 1] as number) + 1;
  for (let row = 0; row <= biasRow; row++)
    starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const next = starts.slice();
  const members = new Int32Array(starts[biasRow + 1] as number);
  examples.forEach((example, at) => {
    for (const row of rowsOf(example)) {
      members[next[row] as number] = at;
      next[row] = (next[row] as number) + 1;
    }
  });
  return { starts, examples: members };
}

/** What a model makes of an example: the probability of each outcome. */
function probabilities({ features, scale }: Example, { weights, bias }: LinearModel): Float64Array {
  const scores = Float64Array.from(bias, (own, outcome) => {
    let sum = 0;
    for (const row of features) sum += weights[row * bias.length + outcome] as number;
    return own + sum * scale;
  });
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((a, b) => a + b, 0);
  return odds.map((one) => one / all);
}
