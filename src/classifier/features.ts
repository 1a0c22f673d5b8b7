import type { Hit } from './evidence.ts';
import { HASH_SEED, hashText, hashUnit, mix } from './hash.ts';
import type { RuleMatch } from './rules.ts';
import { DISGUISED, HASHTAG, type Token, type TokenList } from './text/token.ts';
import { KEY_MASK } from './weights.ts';

/**
 * What the weights see of a post. Three kinds, all of which a person can read:
 * word classes (hits of the lexicons), words by their first letters and pairs of neighbours, and pairs of
 * word classes in one sentence. `key` is 28 bits of a hash for learned features, `-1 - classId` for a class.
 * `first` and `last` are the tokens that carry the feature, so that every weight can point at words.
 */
export interface Feature {
  readonly key: number;
  readonly first: number;
  readonly last: number;
}

/** Letters of a word that count; what follows is mostly grammar. Measured: DESIGN.md, "Words by their beginnings". */
const LONG = 6;
const SHORT = 4;

/** Kinds of learned features, so that the same letters in another role are another feature. */
const WORD = 1;
const BEGINNING = 2;
const PAIR = 3;
const CLASS_PAIR = 4;
const QUOTED_CLASS = 5;
const SHAPE = 6;
const RULE = 7;
const NEGATED_CLASS = 8;

/** A negation this many tokens before or after a hit turns it round: "не казино", "казино емес". */
const NEGATION_REACH = 2;

/** Folded words of negation, Russian, Kazakh and English; prefixes of negated Kazakh verbs are in the lexicons. */
const NEGATIONS = new Set(
  'не ни нет никогда никакие никакой нелзя без емес жок ешкашан ешкандай not no never nor without dont cant'.split(
    ' ',
  ),
);

/** At most this many classes of one sentence are paired: a sentence that has more says nothing new. */
const MOST_PAIRED = 12;

/**
 * Collects the features of a text, each once, in the order of their first occurrence.
 *
 * @param classHashes a hash of each class's name, see {@link hashClasses}
 */
export function featuresOf(
  list: TokenList,
  hits: readonly Hit[],
  matches: readonly RuleMatch[],
  classHashes: readonly number[],
): Feature[] {
  const found = new Map<number, Feature>();
  const add = (key: number, first: number, last: number): void => {
    if (!found.has(key)) found.set(key, { key, first, last });
  };
  addWords(list.tokens, add);
  addClasses(list.tokens, hits, classHashes, add);
  addRules(matches, add);
  addShape(list, add);
  return [...found.values()];
}

/** Classes are hashed by name, so that a new class does not change what was learned about the others. */
export function hashClasses(names: readonly string[]): number[] {
  return names.map((name) => hashText(HASH_SEED, name));
}

type Add = (key: number, first: number, last: number) => void;

function addWords(tokens: readonly Token[], add: Add): void {
  let before = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    for (const reading of token.readings) {
      add(beginning(WORD, reading, LONG), at, at);
      if (reading.length > SHORT) add(beginning(BEGINNING, reading, SHORT), at, at);
    }
    const previous = tokens[before];
    if (previous?.sentence === token.sentence) add(pairKey(previous, token), before, at);
    before = at;
  }
}

function beginning(kind: number, word: string, length: number): number {
  return mix(hashText(hashUnit(HASH_SEED, kind), word, 0, Math.min(length, word.length))) & KEY_MASK;
}

function pairKey(left: Token, right: Token): number {
  let hash = hashUnit(HASH_SEED, PAIR);
  for (const token of [left, right]) {
    const word = token.kind === 'number' ? '#' : (token.readings[0] ?? '');
    hash = hashUnit(hashText(hash, word, 0, Math.min(LONG, word.length)), 32);
  }
  return mix(hash) & KEY_MASK;
}

function addClasses(
  tokens: readonly Token[],
  hits: readonly Hit[],
  classHashes: readonly number[],
  add: Add,
): void {
  const hashOf = (hit: Hit): number => classHashes[hit.classId] ?? 0;
  const negated = negatedTokens(tokens);
  let sentence = -1;
  let inSentence: Hit[] = [];
  for (const hit of hits) {
    add(-1 - hit.classId, hit.first, hit.last);
    const token = tokens[hit.first];
    if (token?.quoted) add(classKey(QUOTED_CLASS, hashOf(hit), 0), hit.first, hit.last);
    if (negated.has(hit.first) || negated.has(hit.last))
      add(classKey(NEGATED_CLASS, hashOf(hit), 0), hit.first, hit.last);
    if (token?.sentence !== sentence) {
      sentence = token?.sentence ?? -1;
      inSentence = [];
    }
    if (inSentence.some((other) => other.classId === hit.classId)) continue;
    for (const other of inSentence) {
      const low = Math.min(hashOf(hit), hashOf(other));
      add(classKey(CLASS_PAIR, low, Math.max(hashOf(hit), hashOf(other))), other.first, hit.last);
    }
    if (inSentence.length < MOST_PAIRED) inSentence.push(hit);
  }
}

/** Tokens that stand near a negation in their own sentence. */
function negatedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const near = new Set<number>();
  tokens.forEach((token, at) => {
    if (!NEGATIONS.has(token.readings[0] ?? '')) return;
    for (let i = at - NEGATION_REACH; i <= at + NEGATION_REACH; i++)
      if (i !== at && tokens[i]?.sentence === token.sentence) near.add(i);
  });
  return near;
}

function classKey(kind: number, one: number, other: number): number {
  return mix(hashUnit(hashUnit(hashUnit(HASH_SEED, kind), one), other)) & KEY_MASK;
}

/** That a rule fired is a sign among the others; how much it says is learned. */
function addRules(matches: readonly RuleMatch[], add: Add): void {
  for (const { rule, hits } of matches) {
    const key = mix(hashText(hashUnit(HASH_SEED, RULE), rule.id)) & KEY_MASK;
    add(key, Math.min(...hits.map((hit) => hit.first)), Math.max(...hits.map((hit) => hit.last)));
  }
}

function addShape(list: TokenList, add: Add): void {
  const shape = (what: number, amount: number): void => {
    add(classKey(SHAPE, what, Math.min(5, Math.ceil(Math.log2(1 + amount)))), 0, 0);
  };
  let hashtags = 0;
  let links = 0;
  let numbers = 0;
  let emoji = 0;
  let quoted = 0;
  for (const token of list.tokens) {
    if (token.flags & HASHTAG) hashtags++;
    if (token.kind === 'link' || token.kind === 'handle') links++;
    if (token.kind === 'number') numbers++;
    if (token.kind === 'emoji') emoji++;
    if (token.quoted) quoted++;
  }
  shape(0, list.tokens.length / 8);
  shape(1, hashtags);
  shape(2, links);
  shape(3, numbers);
  shape(4, emoji);
  shape(5, quoted);
  shape(6, list.disguised);
  shape(7, list.sentences);
}

/** Whether a token was written so as not to be found; shown on the card. */
export function isDisguised(token: Token): boolean {
  return (token.flags & DISGUISED) !== 0;
}
