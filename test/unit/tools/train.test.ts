import { expect, it } from 'vitest';
import { clusterRows } from '../../../src/tools/train/cluster.ts';
import { seededRandom, shuffle } from '../../../src/tools/train/random.ts';
import { categoryOf, learnSmall } from '../classifier/small-ruleset.ts';

const CATEGORIES = [categoryOf('gambling', { 'gambling.casino': { ru: ['казино'] } })];
const TEXTS = {
  'gambling+': ['казино ждёт', 'крути слоты', 'бонус за регистрацию'],
  'ordinary-': ['кот спит', 'хлеб испекли', 'снег идёт'],
};

it('the same posts give the same weights, to the byte', () => {
  expect(JSON.stringify(learnSmall(CATEGORIES, TEXTS).weights)).toBe(
    JSON.stringify(learnSmall(CATEGORIES, TEXTS).weights),
  );
});

it('the generator is fixed by its seed', () => {
  const draw = (seed: number): number[] => Array.from({ length: 3 }, seededRandom(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

it('shuffling keeps every item once', () => {
  const items = Int32Array.from({ length: 50 }, (_, i) => i);
  shuffle(items, seededRandom(3));
  expect([...items]).not.toEqual([...items].sort((a, b) => a - b));
  expect([...items].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
});

it('rows that say the same share a class', () => {
  const rows = Float32Array.of(1, 0, 1.1, 0, 0, 5, 0, 5.1);
  const { classOf, centres } = clusterRows(rows, 2, Float32Array.of(1, 1, 1, 1), 2, 5, 3);
  expect(classOf[0]).toBe(classOf[1]);
  expect(classOf[2]).toBe(classOf[3]);
  expect(classOf[0]).not.toBe(classOf[2]);
  expect(centres[(classOf[0] ?? 0) * 2]).toBeCloseTo(1.05, 5);
});
