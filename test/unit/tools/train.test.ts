import { expect, it } from 'vitest';
import { finenessOf, type LearningOptions, learn } from '../../../src/tools/train/learn.ts';
import { seededRandom, shuffle } from '../../../src/tools/train/random.ts';
import { THRESHOLDS } from '../../../src/tools/train/thresholds.ts';
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

it('a rare feature is told in coarse steps, a frequent one and a named class in finer ones', () => {
  expect(finenessOf(5, 1)).toBe(0);
  expect(finenessOf(5, 1024)).toBe(4);
  expect(finenessOf(-1, 1024)).toBe(8);
});

const post = (keys: readonly number[], outcome: string, passages: readonly number[] = []) => ({
  keys,
  tokens: keys.length,
  outcome,
  weight: 1,
  passages: passages.map((key) => ({ keys: [key], tokens: 1 })),
});

const ONCE: LearningOptions = {
  features: 3,
  fewest: 1,
  averaged: 1,
  step: 8,
  price: 0,
  training: { rounds: 2, alpha: 1, l1: 0, dropout: 0, seed: 1 },
};

it('what is learned has steps by how many posts it was met in', () => {
  const posts = Array.from({ length: 128 }, (_, i) =>
    i % 2 ? post([7, -1], 'gambling+') : post([8], 'ordinary-'),
  );
  const model = learn([...posts, post([9], 'gambling+')], ['gambling.word'], THRESHOLDS, ONCE);
  const finenessIn = new Map(model.features.map(({ key, fineness }) => [key, fineness]));
  expect([7, 8, 9].map((key) => finenessIn.get(key))).toEqual([2, 2, 0]);
  expect(model.classRows['gambling.word']?.fineness).toBe(6);
});

it('passages are learned from beside the posts: what stands in all posts, but alone only in clear passages, is clear', () => {
  const ofEight = (withPassages: boolean) => {
    const posts = Array.from({ length: 128 }, (_, i) =>
      i % 2
        ? post([7, 8], 'gambling+', withPassages ? [7, 8] : [])
        : post([8, 9], 'ordinary-', withPassages ? [8, 9] : []),
    );
    const { outcomes, features } = learn(posts, [], THRESHOLDS, ONCE);
    return features.find(({ key }) => key === 8)?.weights[outcomes.indexOf('ordinary-')];
  };
  expect(ofEight(false)).toBe(0);
  expect(ofEight(true)).toBeGreaterThan(0);
});
