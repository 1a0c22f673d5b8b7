import { type FoundTerms, type Lexicon, NUMBER_TERM, noTerms, phraseKey } from './lexicon.ts';
import { DENIED_BY_LAST, DENIED_BY_NEXT, NEAR, negationsOf } from './negation.ts';
import { FROM_LINK, HASHTAG, SPACED, type Token } from './text/token.ts';

/** A class of words found in the text. Tokens `first` to `last`, inclusive. */
export interface Hit {
  readonly classId: number;
  readonly first: number;
  readonly last: number;
  /** A negation stands near, and may turn it round. */
  readonly isNegated: boolean;
  /** The very next word turns it round: "не казино", "казино емес". */
  readonly isDenied: boolean;
}

/** How many other words a phrase tolerates between two of its own. */
const GAP = 1;

/** Words from this length on are looked into when several may be written together in them. */
const LONG_ENOUGH = 6;

/** The terms of all tokens in a row, and where those of each token begin. */
interface TermsOfText extends FoundTerms {
  readonly starts: readonly number[];
}

/** What is known of a text while its phrases are put together. */
interface Search {
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly terms: TermsOfText;
  readonly negations: Uint8Array;
  readonly hits: Hit[];
}

/** Looks every token up and puts phrases together. Hits come in the order of their first token. */
export function findHits(lexicon: Lexicon, tokens: readonly Token[]): Hit[] {
  const terms = termsOf(lexicon, tokens);
  const search = { lexicon, tokens, terms, negations: negationsOf(tokens), hits: [] };
  const { ids, classes, opens, starts } = terms;
  for (let at = 0; at < tokens.length; at++) {
    const end = starts[at + 1] as number;
    for (let i = starts[at] as number; i < end; i++) {
      const classId = classes[i] as number;
      if (classId >= 0) addHit(search, classId, at, at);
      if (opens[i] === true) addPhrases(search, ids[i] as number, at, at);
    }
  }
  return search.hits;
}

function addHit({ hits, negations }: Search, classId: number, first: number, last: number): void {
  for (let i = hits.length - 1; i >= 0; i--) {
    const hit = hits[i] as Hit;
    if (hit.first !== first) break;
    if (hit.classId === classId) return;
  }
  const atFirst = negations[first] as number;
  const atLast = negations[last] as number;
  const isNegated = ((atFirst | atLast) & NEAR) !== 0;
  const isDenied = ((atFirst & DENIED_BY_LAST) | (atLast & DENIED_BY_NEXT)) !== 0;
  hits.push({ classId, first, last, isNegated, isDenied });
}

function termsOf(lexicon: Lexicon, tokens: readonly Token[]): TermsOfText {
  const starts = [0];
  const terms = noTerms();
  for (const token of tokens) {
    if (token.kind === 'number') {
      terms.ids.push(NUMBER_TERM);
      terms.classes.push(-1);
      terms.opens.push(true);
    } else
      for (const reading of token.readings) {
        lexicon.find(reading, terms);
        if (isWrittenTogether(token) && reading.length >= LONG_ENOUGH) lexicon.findInside(reading, terms);
      }
    starts.push(terms.ids.length);
  }
  return { ...terms, starts };
}

function isWrittenTogether({ kind, flags }: Token): boolean {
  return kind === 'link' || kind === 'handle' || (flags & (HASHTAG | FROM_LINK | SPACED)) !== 0;
}

/** Phrases that go on from `start`, which ends at token `last`. Phrases stay in one sentence. */
function addPhrases(search: Search, start: number, first: number, last: number): void {
  const { lexicon, tokens } = search;
  const { ids, starts } = search.terms;
  const { sentence } = tokens[first] as Token;
  const reach = Math.min(last + 1 + GAP, tokens.length - 1);
  for (let at = last + 1; at <= reach; at++) {
    if ((tokens[at] as Token).sentence !== sentence) return;
    const end = starts[at + 1] as number;
    for (let i = starts[at] as number; i < end; i++) {
      const key = phraseKey(start, ids[i] as number);
      let place = lexicon.phrase(key);
      if (place < 0) continue;
      for (; lexicon.isPhrase(place, key); place++) {
        const classId = lexicon.phraseClass(place);
        if (classId >= 0) addHit(search, classId, first, at);
      }
      addPhrases(search, key, first, at);
    }
  }
}
