import { describe, expect, it } from 'vitest';
import { findHits } from '../../../src/classifier/evidence.ts';
import { featuresOf, hashClasses } from '../../../src/classifier/features.ts';
import { Lexicon } from '../../../src/classifier/lexicon.ts';
import { readTokens } from '../../../src/classifier/text/tokens.ts';
import { categoryOf, compileSmall } from './small-ruleset.ts';

const RULESET = compileSmall([
  categoryOf('gambling', { 'gambling.bonus': { ru: ['бонус'] }, 'gambling.casino': { ru: ['казино'] } }),
]);
const lexicon = new Lexicon(RULESET.lexicon);

/** Keys of the features of a text. */
function keysOf(text: string): Set<number> {
  const list = readTokens(text);
  const features = featuresOf(list, findHits(lexicon, list), [], hashClasses(RULESET.classes));
  return new Set(features.map((feature) => feature.key));
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
    expect(shared('«казино» да', '«казино» нет', 'казино да', '«кот» да')).toHaveLength(1);
  });

  it('together with another in one sentence is one, whichever comes first', () => {
    expect(shared('казино даёт бонус', 'бонус шлёт казино', 'казино. бонус', 'кот ест хлеб')).toHaveLength(1);
  });
});
