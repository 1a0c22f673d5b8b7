import { expect, it } from 'vitest';
import { isWithinLimit, median, tableOf } from '../../../src/tools/bench/measure.ts';

it('the median is the middle one, and leaves the order alone', () => {
  const times = [9, 1, 5];
  expect(median(times)).toBe(5);
  expect(times).toEqual([9, 1, 5]);
  expect(median([])).toBeNaN();
});

it.each([
  [5, undefined, true],
  [5, { kind: 'at most', value: 5 }, true],
  [5.1, { kind: 'at most', value: 5 }, false],
  [50, { kind: 'at least', value: 50 }, true],
  [49, { kind: 'at least', value: 50 }, false],
  [Number.NaN, { kind: 'at most', value: 5 }, false],
] as const)('%d within %o: %s', (value, limit, within) => {
  expect(isWithinLimit({ name: 'a', value, unit: 'ms', ...(limit && { limit }) })).toBe(within);
});

it('the table marks what is beyond its limit', () => {
  const [good = '', bad = ''] = tableOf([
    { name: 'quick', value: 1, unit: 'ms', limit: { kind: 'at most', value: 2 } },
    { name: 'slow', value: 3, unit: 'ms', limit: { kind: 'at most', value: 2 } },
  ]).split('\n');
  expect(good).toMatch(/^ {2}quick +1\.00 ms +at most 2$/);
  expect(bad).toMatch(/^✗ slow/);
});
