import type { Lexicon } from './lexicon.ts';
import { NUMBER_TERM } from './lexicon.ts';
import { FROM_LINK, HASHTAG, type Token, type TokenList } from './text/token.ts';

/** A class of words found in the text. Tokens `first` to `last`, inclusive. */
export interface Hit {
  readonly classId: number;
  readonly first: number;
  readonly last: number;
}

/** How many other words a phrase tolerates between two of its own. */
const GAP = 1;

/** Looks every token up and puts phrases together. Hits come in the order of their first token. */
export function findHits(lexicon: Lexicon, list: TokenList): Hit[] {
  const terms = list.tokens.map((token) => termsOf(lexicon, token));
  const hits: Hit[] = [];
  for (let at = 0; at < terms.length; at++) {
    for (const term of terms[at] ?? []) {
      for (const classId of lexicon.classesOf(term)) addHit(hits, { classId, first: at, last: at });
      for (const phrase of lexicon.phrasesOf(term)) {
        const last = endOfPhrase(phrase.rest, terms, list.tokens, at);
        if (last !== -1) addHit(hits, { classId: phrase.classId, first: at, last });
      }
    }
  }
  return hits;
}

function addHit(hits: Hit[], hit: Hit): void {
  for (let i = hits.length - 1; i >= 0 && hits[i]?.first === hit.first; i--)
    if (hits[i]?.classId === hit.classId) return;
  hits.push(hit);
}

const NONE: readonly number[] = [];

function termsOf(lexicon: Lexicon, token: Token): readonly number[] {
  if (token.kind === 'number') return [NUMBER_TERM];
  const found: number[] = [];
  for (const reading of token.readings) {
    lexicon.find(reading, found);
    if (token.flags & (HASHTAG | FROM_LINK) && reading.length > 7) lexicon.findInside(reading, found);
  }
  return found.length === 0 ? NONE : found;
}

/** Last token of a phrase that began at `at`, or -1. Phrases stay in one sentence. */
function endOfPhrase(
  rest: readonly number[],
  terms: readonly (readonly number[])[],
  tokens: readonly Token[],
  at: number,
): number {
  let last = at;
  const sentence = tokens[at]?.sentence;
  for (const term of rest) {
    let next = -1;
    for (let i = last + 1; i <= last + 1 + GAP && i < terms.length; i++) {
      if (tokens[i]?.sentence !== sentence) break;
      if (terms[i]?.includes(term)) {
        next = i;
        break;
      }
    }
    if (next === -1) return -1;
    last = next;
  }
  return last;
}
