import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../src/classifier/classifier.ts';
import { type Cue, partsOf, WHOLE } from '../../../src/classifier/long-text.ts';
import { categoryOf, learnSmall } from './small-ruleset.ts';

const filled = (length: number): string =>
  'кот спит на окне, завтра снег. '.repeat(length / 30 + 1).slice(0, length);

describe('the parts of a long text that are read', () => {
  const CLASSES = ['казино', 'бонус', 'снегопад'];
  const cuesOf = (word: string): readonly Cue[] =>
    CLASSES.flatMap((known, classId) =>
      known === word ? { classId, topic: known === 'снегопад' ? 'weather' : 'gambling' } : [],
    );

  it('up to the limit it is one part, the whole', () => {
    expect(partsOf(filled(WHOLE), cuesOf)).toEqual([{ start: 0, end: WHOLE }]);
  });

  it('beyond it: the head, the tail, and where cues stand between, however they are written', () => {
    for (const cue of ['казино', 'КАЗИНО', 'Казино,']) {
      const text = `${filled(400_000)} ${cue} ${filled(400_000)}`;
      const at = text.indexOf(cue);
      const parts = partsOf(text, cuesOf);
      expect(parts[0]?.start).toBe(0);
      expect(parts.at(-1)?.end).toBe(text.length);
      expect(parts.filter(({ start, end }) => start <= at && at < end)).toHaveLength(1);
      expect(parts.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThan(WHOLE);
    }
  });

  it('where cues stand everywhere, the windows that say most about one thing, with their surroundings', () => {
    const sparse = `казино снегопад казино ${filled(990)} `.repeat(400);
    const advert = 'бонус казино бонус казино бонус';
    const text = `${sparse}${advert}${sparse}`;
    const at = text.indexOf(advert);
    const parts = partsOf(text, cuesOf);
    expect(parts.some(({ start, end }) => start <= at - 400 && at + 400 < end)).toBe(true);
    expect(parts.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(WHOLE);
  });

  it('is not much, however many cues there are', () => {
    const parts = partsOf('казино '.repeat(200_000), cuesOf);
    expect(parts.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(WHOLE);
  });
});

it('a risky sentence in the middle of a book is found, and shown where it stands in the book', () => {
  const risky = 'казино дарит бонус, ставь сейчас';
  const classifier = createClassifier(
    learnSmall([categoryOf('gambling', { 'gambling.casino': { ru: ['казино'] } })], {
      'gambling+': [
        risky,
        'новое казино, жми и ставь',
        'бонус ждёт, казино открыто',
        'ставь в казино сейчас',
        'казино дарит бонус',
        'бонус сейчас, ставь',
      ],
      'ordinary-': ['кот спит на окне', 'завтра снег', 'кот спит, завтра снег на окне', 'спит кот'],
    }),
  );
  const text = `${filled(500_000)}\n${risky}.\n${filled(500_000)}`;
  const { verdict, findings } = classifier.assess(text);
  expect(verdict).toBe('warn');
  const [finding] = findings;
  expect(finding?.start).toBeGreaterThanOrEqual(500_000);
  expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(finding?.words);
});

it('of parts that all warn the riskiest speaks', () => {
  const ruleset = learnSmall([categoryOf('gambling', { 'gambling.casino': { ru: ['казино'] } })], {
    'gambling+': [
      'казино дарит бонус, ставь сейчас',
      'новое казино, жми и ставь',
      'бонус ждёт, казино открыто',
    ],
    'ordinary-': ['кот спит на окне', 'завтра снег', 'кот спит, завтра снег на окне', 'спит кот'],
  });
  const thresholds = { risk: -99, category: -99, ruleFloor: -99, notice: -99 };
  const { assess } = createClassifier({ ...ruleset, weights: { ...ruleset.weights, thresholds } });
  const [weak, strong] = ['новое казино', 'казино дарит бонус, жми и ставь сейчас'];
  for (const [first, second] of [
    [weak, strong],
    [strong, weak],
  ]) {
    const text = `${first}. ${filled(500_000)} ${second}.`;
    const risks = partsOf(text, () => []).map(({ start, end }) => assess(text.slice(start, end)).risk);
    expect(new Set(risks).size).toBe(2);
    expect(assess(text)).toMatchObject({ verdict: 'warn', risk: Math.max(...risks) });
  }
});
