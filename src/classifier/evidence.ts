import { type FoundTerms, type Lexicon, NUMBER_TERM, phraseKey } from './lexicon.ts';
import { FROM_LINK, HASHTAG, type Token, type TokenList } from './text/token.ts';

/** A class of words found in the text. Tokens `first` to `last`, inclusive. */
export interface Hit {
  readonly classId: number;
  readonly first: number;
  readonly last: number;
}

/** How many other words a phrase tolerates between two of its own. */
const GAP = 1;

/** Longer words than this are only looked into when they are hashtags or stand in links. */
const LONG_HASHTAG = 7;

/** The terms of all tokens in a row, and where those of each token begin. */
interface TermsOfText extends FoundTerms {
  readonly starts: readonly number[];
}

/** Looks every token up and puts phrases together. Hits come in the order of their first token. */
export function findHits(lexicon: Lexicon, list: TokenList): Hit[] {
  const { tokens } = list;
  const terms = termsOf(lexicon, tokens);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (let i = terms.starts[at] as number; i < (terms.starts[at + 1] as number); i++) {
      const classId = terms.classes[i] as number;
      if (classId >= 0) addHit(hits, { classId, first: at, last: at });
      addPhrases(lexicon, tokens, terms, hits, terms.ids[i] as number, at, at);
    }
  }
  return hits;
}

function addHit(hits: Hit[], hit: Hit): void {
  for (let i = hits.length - 1; i >= 0 && hits[i]?.first === hit.first; i--)
    if (hits[i]?.classId === hit.classId) return;
  hits.push(hit);
}

function termsOf(lexicon: Lexicon, tokens: readonly Token[]): TermsOfText {
  const starts = [0];
  const terms: FoundTerms = { ids: [], classes: [] };
  for (const token of tokens) {
    if (token.kind === 'number') {
      terms.ids.push(NUMBER_TERM);
      terms.classes.push(-1);
    } else
      for (const reading of token.readings) {
        lexicon.find(reading, terms);
        if (token.flags & (HASHTAG | FROM_LINK) && reading.length > LONG_HASHTAG)
          lexicon.findInside(reading, terms);
      }
    starts.push(terms.ids.length);
  }
  return { ...terms, starts };
}

/** Phrases that go on from `start`, which ends at token `last`. Phrases stay in one sentence. */
function addPhrases(
  lexicon: Lexicon,
  tokens: readonly Token[],
  terms: TermsOfText,
  hits: Hit[],
  start: number,
  first: number,
  last: number,
): void {
  for (let at = last + 1; at <= last + 1 + GAP && at < tokens.length; at++) {
    if (tokens[at]?.sentence !== tokens[first]?.sentence) return;
    for (let i = terms.starts[at] as number; i < (terms.starts[at + 1] as number); i++) {
      const key = phraseKey(start, terms.ids[i] as number);
      const place = lexicon.phrase(key);
      if (place < 0) continue;
      const classId = lexicon.phraseClass(place);
      if (classId >= 0) addHit(hits, { classId, first, last: at });
      addPhrases(lexicon, tokens, terms, hits, key, first, at);
    }
  }
}
