import { describe, expect, it } from 'vitest';
import { stepOf } from '../../../src/classifier/coded-row.ts';
import type { Example } from '../../../src/tools/train/examples.ts';
import { seededRandom } from '../../../src/tools/train/random.ts';
import { nearest, type RoundedModel, roundModel } from '../../../src/tools/train/round.ts';
import type { LinearModel } from '../../../src/tools/train/softmax.ts';

const COARSEST = 2;

describe('each weight alone', () => {
  it('in whole steps: little is nothing, and no more than fifteen', () => {
    const { fineness, weights } = nearest(Float32Array.of(1, -1.2, 3.1, -100, 0.56, 90), 0, COARSEST);
    expect(fineness).toBe(0);
    expect([...weights]).toEqual([0, -1, 2, -15, 0, 15]);
  });

  it('in steps less fine than asked where the largest weight needs it', () => {
    expect(nearest(Float32Array.of(1), 40, COARSEST)).toEqual({ fineness: 9, weights: Int8Array.of(11) });
    expect(nearest(Float32Array.of(29), 4, COARSEST)).toEqual({ fineness: 0, weights: Int8Array.of(15) });
  });
});

const example = (...features: number[]): Example => ({
  features: Int32Array.from(features),
  outcome: 0,
  scale: 1,
  weight: 1,
});

const round = (model: LinearModel, examples: readonly Example[], price: number, passes = 5): RoundedModel =>
  roundModel(model, examples, {
    coarsest: COARSEST,
    fineness: new Array<number>(model.weights.length / model.bias.length).fill(0),
    price,
    passes,
  });

/** Probability of the first of two outcomes. */
function likely(
  { features }: Example,
  weights: ArrayLike<number>,
  bias: ArrayLike<number>,
  step = 1,
): number {
  const own = (bias[0] ?? Number.NaN) - (bias[1] ?? Number.NaN);
  const odds = [...features].reduce(
    (sum, row) => sum + ((weights[2 * row] ?? Number.NaN) - (weights[2 * row + 1] ?? Number.NaN)) * step,
    own,
  );
  return 1 / (1 + Math.exp(-odds));
}

/** Random weights of forty features, and posts of five of them each. */
function randomCase(seed: number): { model: LinearModel; examples: Example[] } {
  const random = seededRandom(seed);
  const weights = Float32Array.from({ length: 80 }, () => (random() - 0.5) * 4 * COARSEST);
  const anyRow = (): number => Math.floor(random() * 40);
  const examples = Array.from({ length: 60 }, () =>
    example(...new Set([anyRow(), anyRow(), anyRow(), anyRow(), anyRow()])),
  );
  return { model: { weights, bias: Float32Array.of(0.1, -0.1) }, examples };
}

describe('all weights together', () => {
  it('make up for what each of them loses', () => {
    const half = { weights: Float32Array.of(1, 0, 1, 0), bias: new Float32Array(2) };
    const others = Array.from({ length: 50 }, () => example());
    const examples = [example(0, 1), example(0, 1), ...others];
    expect(round(half, examples, 0, 0).rows.map(({ weights }) => [...weights])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    const together = round(half, examples, 0);
    const said = together.rows.reduce((sum, { weights }) => sum + (weights[0] ?? 0) - (weights[1] ?? 0), 0);
    expect(said).toBe(1);
  });

  it.each([1, 2, 3])('keep the probabilities of posts nearer to what they were (case %d)', (seed) => {
    const { model, examples } = randomCase(seed);
    const loss = ({ rows, bias }: RoundedModel): number => {
      const weights = rows.flatMap((row) => [...row.weights]);
      const off = examples.map(
        (one) => likely(one, model.weights, model.bias) - likely(one, weights, bias, stepOf(COARSEST, 0)),
      );
      return off.reduce((sum, by) => sum + by * by, 0) / off.length;
    };
    expect(loss(round(model, examples, 0))).toBeLessThan(0.5 * loss(round(model, examples, 0, 0)));
  });

  it('are 0 more often the more a bit costs', () => {
    const { model, examples } = randomCase(4);
    const zeros = (price: number): number =>
      round(model, examples, price).rows.flatMap(({ weights }) => [...weights].filter((one) => one === 0))
        .length;
    expect(zeros(1)).toBeGreaterThan(zeros(0) + 10);
    expect(zeros(1000)).toBe(80);
  });

  it('are 0 where no post has them', () => {
    const alone = { weights: Float32Array.of(4, -2), bias: new Float32Array(2) };
    expect([...(round(alone, [example()], 0).rows[0]?.weights ?? [])]).toEqual([0, 0]);
  });
});
