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

function said(key: number): { known: boolean; scores: number[] } {
  const scores = new Float64Array(OUTCOMES.length);
  const slot = weights.slotOf(key);
  if (slot >= 0) weights.add(slot, scores);
  return { known: slot >= 0, scores: [...scores] };
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
