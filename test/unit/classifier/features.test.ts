import { describe, expect, it } from 'vitest';
import { readClasses } from '../../../src/classifier/class-names.ts';
import { findHits } from '../../../src/classifier/evidence.ts';
import { collectFeatures, hashClasses, shapeKeys } from '../../../src/classifier/features.ts';
import { Lexicon } from '../../../src/classifier/lexicon.ts';
import { readTokens } from '../../../src/classifier/text/tokens.ts';
import { categoryOf, compileSmall } from './small-ruleset.ts';

const RULESET = compileSmall([
  categoryOf('gambling', { 'gambling.bonus': { ru: ['бонус'] }, 'gambling.casino': { ru: ['казино'] } }),
]);
const lexicon = new Lexicon(RULESET.lexicon);

/** Keys of the features of a text. */
function keysOf(text: string): Set<number> {
  const tokens = readTokens(text);
  const keys = new Set<number>();
  collectFeatures(tokens, findHits(lexicon, tokens), hashClasses(readClasses(RULESET.classes)), (key) => {
    keys.add(key);
    return -1;
  });
  return keys;
}

/** Keys that two texts share and none of the others has. */
function shared(one: string, other: string, ...without: readonly string[]): number[] {
  const elsewhere = new Set(without.flatMap((text) => [...keysOf(text)]));
  return [...keysOf(one)].filter((key) => keysOf(other).has(key) && !elsewhere.has(key));
}

describe('a class of words', () => {
  it('near a negation is one feature, before or after, and none when the negation is far', () => {
    const near = shared('казино емес', 'не казино', 'казино тут');
    expect(near).toHaveLength(1);
    expect(keysOf('не один два три казино').has(near[0] ?? 0)).toBe(false);
  });

  it('in quote marks is a feature of its own', () => {
    const quoted = shared('«казино» да', '«казино» нет', 'казино да', '«кот» да');
    // One for the class, one for the word.
    expect(quoted).toHaveLength(2);
  });
});

describe('a word', () => {
  it('counts by its first letters, so that its forms share features', () => {
    expect(shared('выигрышами', 'выигрышный', 'кот').length).toBeGreaterThan(1);
  });

  it('in quote marks is another feature than the same word without', () => {
    expect(shared('«кот» да', '«кот» нет', 'кот да нет', '«дом»')).toHaveLength(1);
  });

  it('makes a pair with its neighbour, in that order and in one sentence', () => {
    expect(shared('кот спит', 'кот спит тут', 'спит кот', 'Кот. Спит.')).toHaveLength(1);
  });
});

it('features come in the order of their tokens and say which tokens carry them', () => {
  const tokens = readTokens('не казино, а бонус');
  let slot = 0;
  const hits = findHits(lexicon, tokens);
  const features = collectFeatures(tokens, hits, hashClasses(readClasses(RULESET.classes)), () => slot++);
  expect(features.starts).toHaveLength(tokens.length + 1);
  features.starts.slice(0, -1).forEach((start, token) => {
    for (let i = start; i < (features.starts[token + 1] ?? 0); i++) {
      expect([token, token - 1]).toContain(features.firsts[i]);
      expect(features.lasts[i]).toBe(token);
    }
  });
});

describe('the shape of a stretch', () => {
  const shapeOf = (text: string): number[] => {
    const tokens = readTokens(text);
    return shapeKeys(tokens, 0, tokens.length);
  };

  it('tells how much of each kind there is, in powers of two', () => {
    const changed = (one: string, other: string): number =>
      shapeOf(one).filter((key, i) => key !== shapeOf(other)[i]).length;
    expect(changed('кот', 'пёс')).toBe(0);
    expect(changed('кот дом', '#кот дом')).toBe(1);
    expect(changed('кот дом', 'кот 5')).toBe(1);
    expect(changed('кот дом', '«кот» дом')).toBe(1);
    expect(changed('кот дом', 'кот 😀')).toBe(1);
    expect(changed('кот дом', 'Кот. Дом.')).toBe(1);
  });
});
