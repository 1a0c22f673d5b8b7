import { expect, it } from 'vitest';
import { scaleOf, scoreOf } from '../../../src/classifier/score.ts';

const OUTCOMES = ['gambling+', 'gambling-', 'ordinary-'];
const NO_BIAS = [0, 0, 0];

/** The risk of a text of so many tokens whose features say, all in all, the same. */
function riskOf(tokens: number): number {
  const sums = Float64Array.of(2, 1, 0).map((sum) => sum / scaleOf(tokens));
  return scoreOf(OUTCOMES, NO_BIAS, sums, tokens).risk;
}

it('a risk is the log odds of the outcomes to warn of against all others', () => {
  expect(riskOf(20)).toBeCloseTo(Math.log(Math.exp(2) / (Math.exp(1) + 1)), 9);
});

it('the same sums weigh less in a longer text', () => {
  const sums = Float64Array.of(6, 0, 0);
  expect(scoreOf(OUTCOMES, NO_BIAS, sums, 100).risk).toBeLessThan(scoreOf(OUTCOMES, NO_BIAS, sums, 20).risk);
});
