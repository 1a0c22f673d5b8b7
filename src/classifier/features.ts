import type { CompiledRule } from '../ruleset/compiled.ts';
import type { Hit } from './evidence.ts';
import { HASH_SEED, hashText, hashUnit, mix } from './hash.ts';
import { DISGUISED, HASHTAG, type Token } from './text/token.ts';
import { FEATURE_WIDTH } from './weights.ts';

/**
 * The number of a feature in the weights by its key, -1 where they know nothing of it. A key is a hash for a learned
 * feature, `-1 - classId` for a class.
 */
export type SlotOf = (key: number) => number;

/**
 * What the weights see of a post, all of which a person can read: word classes (hits of the lexicons), the same inside
 * quote marks or next to a negation, words by their first letters, and pairs of neighbours; rules that fired and the
 * shape of the post come with a reading. In the order of their tokens, side by side: there are thousands in a long text.
 */
export interface FeatureList {
  readonly slots: number[];
  /** Tokens that carry each feature, inclusive, so that every weight can point at words. */
  readonly firsts: number[];
  readonly lasts: number[];
  /** For each token how many features stand before its own. */
  readonly starts: number[];
}

/** Letters of a word that count; what follows is mostly grammar. Measured: DESIGN.md, "Evidence a person can read". */
const LONG = 6;
const MIDDLE = 5;
const SHORT = 4;

/**
 * Kinds of learned features, so that the same letters in another role are another feature. A kind is part of the key:
 * with another number what was learned would be lost. 4 was pairs of classes, which are left out (DESIGN.md).
 */
const WORD = 1;
const BEGINNING = 2;
const PAIR = 3;
const QUOTED_CLASS = 5;
const SHAPE = 6;
const RULE = 7;
const NEGATED_CLASS = 8;
const QUOTED_WORD = 9;

/** Classes are hashed by name, so that a new class does not change what was learned about the others. */
export function hashClasses(names: readonly string[]): number[] {
  return names.map((name) => hashText(HASH_SEED, name));
}

/** Collects the features of words and hits of a whole text. Rules and shape belong to a reading of it. */
export function collectFeatures(
  tokens: readonly Token[],
  hits: readonly Hit[],
  classHashes: readonly number[],
  slotOf: SlotOf,
): FeatureList {
  const features: FeatureList = { slots: [], firsts: [], lasts: [], starts: [] };
  const add = (key: number, first: number, last: number): void => {
    const slot = slotOf(key);
    if (slot < 0) return;
    features.slots.push(slot);
    features.firsts.push(first);
    features.lasts.push(last);
  };
  let nextHit = 0;
  let before = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    features.starts.push(features.slots.length);
    const hash = addWord(token, at, add);
    if (at > 0 && tokens[at - 1]?.sentence === token.sentence) add(keyOf(PAIR, before, hash), at - 1, at);
    before = hash;
    for (; hits[nextHit]?.first === at; nextHit++) addHit(hits[nextHit] as Hit, token, classHashes, add);
  }
  features.starts.push(features.slots.length);
  return features;
}

type Add = (key: number, first: number, last: number) => void;

/** Adds a word by its beginnings; gives the hash of its first reading for pairs. */
function addWord(token: Token, at: number, add: Add): number {
  let first = 0;
  for (let i = 0; i < token.readings.length; i++) {
    const word = token.readings[i] as string;
    const short = hashText(HASH_SEED, word, 0, Math.min(SHORT, word.length));
    const middle = hashText(short, word, SHORT, Math.min(MIDDLE, word.length));
    const long = hashText(middle, word, MIDDLE, Math.min(LONG, word.length));
    add(keyOf(WORD, long, 0), at, at);
    if (word.length > SHORT) add(keyOf(BEGINNING, short, 0), at, at);
    if (i > 0) continue;
    first = token.kind === 'number' ? NUMBER_HASH : long;
    if (token.quoted && token.kind === 'word') add(keyOf(QUOTED_WORD, middle, 0), at, at);
  }
  return first;
}

const NUMBER_HASH = hashText(HASH_SEED, '#');

function addHit(
  { classId, first, last, isNegated }: Hit,
  token: Token,
  classHashes: readonly number[],
  add: Add,
): void {
  const hash = classHashes[classId] ?? 0;
  add(-1 - classId, first, last);
  if (token.quoted) add(keyOf(QUOTED_CLASS, hash, 0), first, last);
  if (isNegated) add(keyOf(NEGATED_CLASS, hash, 0), first, last);
}

function keyOf(kind: number, one: number, other: number): number {
  return mix(hashUnit(hashUnit(hashUnit(HASH_SEED, kind), one), other)) >>> (32 - FEATURE_WIDTH);
}

/** That a rule fired is a sign among the others; how much it says is learned. */
export function ruleKey(rule: CompiledRule): number {
  return keyOf(RULE, hashText(HASH_SEED, rule.id), 0);
}

/** How many features of its shape a stretch has. */
export const SHAPES = 8;

/** How much of what a stretch of tokens has: length, hashtags, links, numbers, emoji, quotes, disguises, sentences. */
export function shapeKeys(tokens: readonly Token[], from: number, to: number): number[] {
  let hashtags = 0;
  let links = 0;
  let numbers = 0;
  let emoji = 0;
  let quoted = 0;
  let disguised = 0;
  for (let at = from; at < to; at++) {
    const { flags, kind, quoted: isQuoted } = tokens[at] as Token;
    if (flags & HASHTAG) hashtags++;
    if (flags & DISGUISED) disguised++;
    if (kind === 'link' || kind === 'handle') links++;
    else if (kind === 'number') numbers++;
    else if (kind === 'emoji') emoji++;
    if (isQuoted) quoted++;
  }
  const sentences = to > from ? (tokens[to - 1]?.sentence ?? 0) - (tokens[from]?.sentence ?? 0) + 1 : 0;
  const amounts = [(to - from) / 8, hashtags, links, numbers, emoji, quoted, disguised, sentences];
  return amounts.map((amount, what) => keyOf(SHAPE, what, Math.min(5, Math.ceil(Math.log2(1 + amount)))));
}
