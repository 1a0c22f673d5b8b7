import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createClassifier } from '../../../src/classifier/classifier.ts';
import type { Hit } from '../../../src/classifier/evidence.ts';
import { passagesOf } from '../../../src/classifier/passages.ts';
import { readTokens } from '../../../src/classifier/text/tokens.ts';
import { categoryOf, learnSmall } from './small-ruleset.ts';

const sentence = (words: number, last: string): string => `${'слово '.repeat(words - 1)}${last}. `;
const LONG = Array.from({ length: 20 }, (_, i) => sentence(6, `конец${i}`)).join('');

it('a short text has no passages', () => {
  expect(passagesOf(readTokens(sentence(60, 'конец')), [])).toEqual([]);
});

it('passages are whole sentences, overlap, and together hold the whole text', () => {
  const list = readTokens(LONG);
  const passages = passagesOf(list, []);
  const sentences = passages.map(({ list: { tokens } }) => new Set(tokens.map((token) => token.sentence)));
  expect(new Set(sentences.flatMap((set) => [...set])).size).toBe(list.sentences);
  sentences.forEach((set, i) => {
    expect(passages[i]?.list.tokens).toEqual(list.tokens.filter((token) => set.has(token.sentence)));
    if (i > 0) expect([...set].some((one) => sentences[i - 1]?.has(one))).toBe(true);
  });
});

it('hits keep their words: every hit that lies inside a passage is in it, and points at the same tokens', () => {
  const list = readTokens(LONG);
  const last = list.tokens.length - 1;
  const hit = fc
    .tuple(fc.integer({ min: 0, max: last }), fc.integer({ min: 0, max: 3 }))
    .map(([first, more]): Hit => ({ classId: first, first, last: Math.min(last, first + more) }));
  fc.assert(
    fc.property(fc.array(hit, { maxLength: 12 }), (unordered) => {
      const hits = [...unordered].sort((a, b) => a.first - b.first);
      for (const passage of passagesOf(list, hits)) {
        const from = list.tokens.findIndex((token) => token === passage.list.tokens[0]);
        const to = from + passage.list.tokens.length;
        expect(
          passage.hits.map((one) => ({ ...one, first: one.first + from, last: one.last + from })),
        ).toEqual(hits.filter((one) => one.first >= from && one.last < to));
      }
    }),
  );
});

it('one risky sentence in a long friendly post is found, and shown where it stands', () => {
  const risky = 'казино дарит бонус, ставь сейчас';
  const ruleset = learnSmall([categoryOf('gambling', { 'gambling.casino': { ru: ['казино'] } })], {
    'gambling+': [risky, 'новое казино, жми и ставь', 'бонус ждёт, казино открыто', 'ставь в казино сейчас'],
    'ordinary-': ['кот спит на окне', 'сварила борщ на обед', 'завтра обещают снег', 'купили хлеб и молоко'],
  });
  const classifier = createClassifier({
    ...ruleset,
    weights: {
      ...ruleset.weights,
      thresholds: { risk: -3, category: -9, ruleFloor: 9, notice: 9, passage: 0 },
    },
  });
  const friendly =
    'Кот спит на окне, сварила борщ на обед. Завтра обещают снег, купили хлеб и молоко. '.repeat(8);
  expect(classifier.assess(friendly).verdict).toBe('none');
  const text = `${friendly}${risky}. ${friendly}`;
  const { verdict, findings } = classifier.assess(text);
  expect(verdict).toBe('warn');
  expect(findings[0]?.start).toBeGreaterThan(friendly.length - 60);
  expect(findings[0]?.end).toBeLessThan(friendly.length + risky.length + 60);
});
