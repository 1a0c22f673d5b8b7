import { expect, it } from 'vitest';
import { FEATURE_WIDTH, Weights } from '../../../src/classifier/weights.ts';
import { packModel } from '../../../src/tools/train/pack.ts';

const LAST_KEY = 2 ** FEATURE_WIDTH - 1;
const OUTCOMES = ['gambling+', 'gambling-', 'ordinary-'];
const THRESHOLDS = { risk: 0, category: 0, ruleFloor: 0, notice: 0, passage: 1 };

/** One named class, two sets of two learned rows, three features. */
const STORED = packModel({
  outcomes: OUTCOMES,
  bias: Float32Array.of(0.5, 0, -0.5),
  rows: Float32Array.of(7, -7, 0, 1, 0, -1, 2, 0, 0, 0, 0.5, 0, 0, 0, 0.25),
  classRows: { 'gambling.casino': 0 },
  sharedRows: 2,
  features: [
    { key: LAST_KEY, first: 0, second: 1 },
    { key: 5, first: 1, second: 0 },
    { key: 5 | (1 << 16), first: 0, second: 0 },
  ],
  thresholds: THRESHOLDS,
});
const weights = new Weights({ weights: { ...STORED, classRows: [0] } });

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

it('a named class has the row it was packed with, to the nearest seventh of its largest weight', () => {
  expect(said(-1)).toEqual({ known: true, scores: [7, -7, 0] });
});

it('a learned feature is the sum of its two rows, whichever bucket it is in', () => {
  const near = (scores: number[], expected: number[]): void =>
    scores.forEach((score, i) => {
      expect(score).toBeCloseTo(expected[i] ?? 0, 1);
    });
  near(said(LAST_KEY).scores, [1, 0, -0.75]);
  near(said(5).scores, [2, 0.5, 0]);
  near(said(5 | (1 << 16)).scores, [1, 0.5, -1]);
});

it('an unknown feature says nothing', () => {
  expect(said(6)).toEqual({ known: false, scores: [0, 0, 0] });
  expect(said(-2)).toEqual({ known: false, scores: [0, 0, 0] });
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
  const stored = packModel({
    outcomes: names,
    bias: new Float32Array(names.length),
    rows: Float32Array.of(1, 2, 3, 4, 5, 7),
    classRows: { 'a.word': 0 },
    sharedRows: 0,
    features: [],
    thresholds: THRESHOLDS,
  });
  const six = new Weights({ weights: { ...stored, classRows: [0] } });
  const sums = six.noSums();
  six.sum(Int32Array.of(six.slotOf(-1)), 1, sums);
  expect([...sums.subarray(0, names.length)]).toEqual([1, 2, 3, 4, 5, 7]);
});
