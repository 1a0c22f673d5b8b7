import { expect, it } from 'vitest';
import { FEATURE_WIDTH, Weights } from '../../../src/classifier/weights.ts';
import { packClassRows } from '../../../src/ruleset/compile.ts';
import { packModel } from '../../../src/tools/train/pack.ts';

const LAST_KEY = 2 ** FEATURE_WIDTH - 1;
const OUTCOMES = ['gambling+', 'gambling-', 'ordinary-'];
const THRESHOLDS = { risk: 0, category: 0, ruleFloor: 0, notice: 0 };
const COARSEST = 2;

const row = (key: number, fineness: number, ...weights: number[]) => ({
  key,
  fineness,
  weights: Int8Array.from(weights),
});

function weightsOf(
  outcomes: readonly string[],
  classRows: Record<string, ReturnType<typeof row>>,
  features: readonly ReturnType<typeof row>[],
  classes: readonly string[],
): Weights {
  const stored = packModel({
    outcomes,
    bias: new Float32Array(outcomes.length),
    step: COARSEST,
    classRows,
    features,
    thresholds: THRESHOLDS,
  });
  return new Weights({ weights: { ...stored, classRows: packClassRows(stored, classes) } });
}

/** Two named classes, of one of which nothing was learned; three features. */
const weights = weightsOf(
  OUTCOMES,
  { 'gambling.casino': row(-1, 2, 7, -7, 0) },
  [row(LAST_KEY, 0, 1, 0, -3), row(5, 4, 15, 1, 0), row(5 | (1 << 16), 15, 0, 0, -15)],
  ['gambling.casino', 'gambling.never-seen'],
);

function summed(slots: readonly number[], count: number): number[] {
  const sums = weights.noSums();
  weights.sum(Int32Array.from(slots), count, sums);
  return OUTCOMES.map((_, o) => sums[o] ?? Number.NaN);
}

function said(key: number): { known: boolean; scores: number[] } {
  const slot = weights.slotOf(key);
  const slots = slot < 0 ? [] : [slot];
  return { known: slot >= 0, scores: summed(slots, slots.length) };
}

it('a row says its numbers times its step, which two finenesses halve', () => {
  expect(said(-1)).toEqual({ known: true, scores: [7, -7, 0] });
  expect(said(LAST_KEY)).toEqual({ known: true, scores: [2, 0, -6] });
  expect(said(5)).toEqual({ known: true, scores: [7.5, 0.5, 0] });
  const finest = said(5 | (1 << 16));
  expect(finest.scores.slice(0, 2)).toEqual([0, 0]);
  expect(finest.scores[2]).toBeCloseTo(-15 * COARSEST * 2 ** -7.5, 5);
});

it('a class of which nothing was learned says nothing', () => {
  expect(said(-2)).toEqual({ known: true, scores: [0, 0, 0] });
});

it('an unknown feature says nothing', () => {
  expect(said(6)).toEqual({ known: false, scores: [0, 0, 0] });
  expect(said(-3)).toEqual({ known: false, scores: [0, 0, 0] });
});

it('sums as many slots as it is told, and says of each outcome what it sums', () => {
  const slots = [weights.slotOf(-1), weights.slotOf(5), weights.slotOf(LAST_KEY)];
  const both = summed(slots, 2);
  OUTCOMES.forEach((_, o) => {
    expect(both[o]).toBe(weights.says(slots[0] ?? 0, o) + weights.says(slots[1] ?? 0, o));
  });
});

it('sums every outcome, however many there are', () => {
  const names = ['a+', 'a-', 'b+', 'b-', 'c+', 'c-'];
  const six = weightsOf(names, { 'a.word': row(-1, 2, 1, 2, 3, 4, 5, 7) }, [], ['a.word']);
  const sums = six.noSums();
  six.sum(Int32Array.of(six.slotOf(-1)), 1, sums);
  expect([...sums.subarray(0, names.length)]).toEqual([1, 2, 3, 4, 5, 7]);
});
