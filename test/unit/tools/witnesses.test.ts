import { expect, it } from 'vitest';
import { outcomesOf, type TrainingPost } from '../../../src/tools/train/examples.ts';
import { readFeatures } from '../../../src/tools/train/read-features.ts';
import { passagesToLearn } from '../../../src/tools/train/witnesses.ts';
import { categoryOf } from '../classifier/small-ruleset.ts';

const RISKY_WORD = 7;
const PLAIN_WORD = 8;

/** A post whose passages have one feature each. */
function postOf(outcome: string, weight: number, words: readonly number[]): TrainingPost {
  return {
    outcome,
    weight,
    keys: words,
    tokens: 30 * words.length,
    passages: words.map((word) => ({ keys: [word], tokens: 30 })),
  };
}

/** What is learned from passages, by a model that holds one word for risky. */
function learnedFrom(...posts: readonly TrainingPost[]): unknown[] {
  const outcomes = outcomesOf([postOf('gambling+', 1, []), postOf('ordinary-', 1, [])]);
  const first = { weights: Float32Array.of(3, -3, -1, 1), bias: Float32Array.of(0, 0) };
  return passagesToLearn(posts, outcomes, [RISKY_WORD, PLAIN_WORD], first).map(
    ({ keys: [word], outcome, weight }) => ({ word, outcome, weight }),
  );
}

it('every passage of a clear post is clear, and together they count as much as it', () => {
  expect(learnedFrom(postOf('ordinary-', 6, [PLAIN_WORD, RISKY_WORD, PLAIN_WORD]))).toEqual([
    { word: PLAIN_WORD, outcome: 'ordinary-', weight: 2 },
    { word: RISKY_WORD, outcome: 'ordinary-', weight: 2 },
    { word: PLAIN_WORD, outcome: 'ordinary-', weight: 2 },
  ]);
});

it('of a risky post only the riskiest passage is learned from, whichever place it has', () => {
  const witness = { word: RISKY_WORD, outcome: 'gambling+', weight: 2 };
  for (const words of [
    [RISKY_WORD, PLAIN_WORD],
    [PLAIN_WORD, RISKY_WORD, PLAIN_WORD],
    [PLAIN_WORD, PLAIN_WORD, RISKY_WORD],
  ])
    expect(learnedFrom(postOf('gambling+', 2, words))).toEqual([witness]);
});

it('each risky post has its own witness, and a short one none', () => {
  const words = learnedFrom(
    postOf('gambling+', 1, [PLAIN_WORD, RISKY_WORD]),
    postOf('gambling+', 1, []),
    postOf('gambling+', 3, [PLAIN_WORD]),
  );
  expect(words).toMatchObject([
    { word: RISKY_WORD, weight: 1 },
    { word: PLAIN_WORD, weight: 3 },
  ]);
});

it('a passage shows what stands in it, and not what stands elsewhere in the post', () => {
  const plain = 'Снег идёт с утра и до вечера, дети лепят бабу во дворе.';
  const text = [plain, plain, plain, 'Казино ждёт гостей сегодня.', plain, plain, plain].join(' ');
  const label = { outcome: 'gambling+', weight: 1, group: 'small' };
  const texts = [text, plain].map((one) => ({ ...label, text: one }));
  const category = categoryOf('gambling', { 'gambling.casino': { ru: ['казино'] } });
  const [long, short] = readFeatures([category], [], texts, { kk: [], ru: [], en: [] }).posts;
  const shows = long?.passages.map(({ keys }) => keys.includes(-1));
  expect(shows).toContain(true);
  expect(shows).toContain(false);
  expect(long?.passages.every(({ tokens }) => tokens < (long?.tokens ?? 0))).toBe(true);
  expect(short?.passages).toEqual([]);
});
