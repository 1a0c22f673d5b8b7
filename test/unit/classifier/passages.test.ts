import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readClasses } from '../../../src/classifier/class-names.ts';
import { createClassifier } from '../../../src/classifier/classifier.ts';
import { findHits } from '../../../src/classifier/evidence.ts';
import { collectFeatures, hashClasses } from '../../../src/classifier/features.ts';
import { Lexicon } from '../../../src/classifier/lexicon.ts';
import { passagesOf } from '../../../src/classifier/passages.ts';
import { Reader } from '../../../src/classifier/reading.ts';
import { readRules } from '../../../src/classifier/rule-lines.ts';
import { readTokens } from '../../../src/classifier/text/tokens.ts';
import { Weights } from '../../../src/classifier/weights.ts';
import { categoryOf, learnSmall } from './small-ruleset.ts';

const sentence = (words: number, last: string): string => `${'слово '.repeat(words - 1)}${last}. `;
const LONG = Array.from({ length: 20 }, (_, i) => sentence(6, `конец${i}`)).join('');

it('a short text has no passages', () => {
  expect(passagesOf(readTokens(sentence(40, 'конец')))).toEqual([]);
});

it('passages are whole sentences, overlap, and together hold the whole text', () => {
  const tokens = readTokens(LONG);
  const passages = passagesOf(tokens);
  expect(passages.length).toBeGreaterThan(2);
  expect(passages[0]?.from).toBe(0);
  expect(passages.at(-1)?.to).toBe(tokens.length);
  passages.forEach(({ from, to }, i) => {
    expect(tokens[from - 1]?.sentence).not.toBe(tokens[from]?.sentence);
    expect(tokens[to - 1]?.sentence).not.toBe(tokens[to]?.sentence);
    const before = passages[i - 1];
    if (before) expect(from).toBeLessThan(before.to);
  });
});

it('in a very long text no sentence falls between two passages', () => {
  const tokens = readTokens(LONG.repeat(4));
  const passages = passagesOf(tokens);
  expect(passages.length).toBeLessThan(4 * passagesOf(readTokens(LONG)).length);
  expect(passages.at(-1)?.to).toBe(tokens.length);
  passages.slice(1).forEach(({ from }, i) => {
    expect(from).toBeLessThanOrEqual(passages[i]?.to ?? 0);
  });
});

it('a long text without a full stop is cut all the same', () => {
  const passages = passagesOf(readTokens(sentence(300, 'конец')));
  expect(passages.length).toBeGreaterThan(6);
  for (const { from, to } of passages) expect(to - from).toBeLessThan(60);
  expect(passages.at(-1)?.to).toBe(300);
});

it('a passage is read as if it stood alone', () => {
  const ruleset = learnSmall([categoryOf('gambling', { 'gambling.casino': { ru: ['казино'] } })], {
    'gambling+': ['новое казино, жми и ставь', 'бонус ждёт, казино открыто'],
    'ordinary-': ['кот спит на окне', 'сварила борщ на обед'],
  });
  const lexicon = new Lexicon(ruleset.lexicon);
  const weights = new Weights(ruleset);
  const readerOf = (text: string) => {
    const tokens = readTokens(text);
    const hits = findHits(lexicon, tokens);
    const features = collectFeatures(tokens, hits, hashClasses(readClasses(ruleset.classes)), (key) =>
      weights.slotOf(key),
    );
    return { tokens, reader: new Reader({ tokens, hits, features }, weights, readRules(ruleset.rules)) };
  };
  const words = fc.constantFrom(
    'казино',
    'кот',
    'бонус',
    '«спит',
    'борщ»',
    'не',
    'открыто',
    'жми',
    '5',
    '#ставь',
  );
  const sentences = fc
    .array(fc.array(words, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
    .map((all) => all.map((some) => `${some.join(' ')}.`).join('\n'));
  fc.assert(
    fc.property(sentences, sentences, sentences, (one, two, three) => {
      const whole = readerOf(`${one}\n${two}\n${three}`);
      const from = readTokens(one).length;
      const alone = readerOf(two);
      const to = from + alone.tokens.length;
      const risk = alone.reader.read({ from: 0, to: to - from }).score.risk;
      expect(whole.reader.read({ from, to }).score.risk).toBeCloseTo(risk, 9);
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
      thresholds: { risk: -3, category: -9, ruleFloor: 9, notice: 9 },
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

it('a passage is judged in the light of the whole', () => {
  const risky = 'казино дарит бонус, ставь сейчас';
  const ruleset = learnSmall([categoryOf('gambling', { 'gambling.casino': { ru: ['казино'] } })], {
    'gambling+': [risky, 'новое казино, жми и ставь', 'бонус ждёт, казино открыто', 'ставь в казино сейчас'],
    'ordinary-': ['кот спит на окне', 'сварила борщ на обед', 'завтра обещают снег', 'купили хлеб и молоко'],
  });
  const thresholds = { risk: 2.5, category: -9, ruleFloor: 9, notice: 9 };
  const classifier = createClassifier({ ...ruleset, weights: { ...ruleset.weights, thresholds } });
  // The stretch around the risky sentence is the same; what stands far from it is harmless, or says nothing.
  const near = 'Туда сюда, вот так вот тут и там сям. '.repeat(3);
  const under = (far: string) => classifier.assess(`${far}${near}${risky}. ${near}`);
  const harmless = under('Кот спит на окне сварила борщ на обед. '.repeat(6));
  const silent = under('Эне бене рас квинтер финтер жаба тара бара. '.repeat(6));
  expect([harmless.verdict, silent.verdict]).toEqual(['warn', 'warn']);
  expect(harmless.findings[0]?.words).toEqual(silent.findings[0]?.words);
  expect(harmless.risk).toBeLessThan(silent.risk - 0.2);
});
