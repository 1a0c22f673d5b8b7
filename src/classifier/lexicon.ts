import type { CompiledLexicon } from '../ruleset/compiled.ts';
import { BitReader } from './bits.ts';
import { HASH_SEED, hashText, hashUnit, mix } from './hash.ts';
import { KeyTable } from './key-table.ts';
import { type Meanings, readMeanings } from './meaning.ts';

/** How a term meets a word: nothing may follow it, anything may, or endings of one language. */
export const EXACT = 0;
export const PREFIX = 1;
export const FIRST_STEM = 2;

/** The term for any number, written `#` in a phrase. */
export const NUMBER_TERM = 1;

/** Widths of keys, in bits: as wide as it takes to mistake no more than one unknown word in some thousands. */
export const TERM_WIDTH = 25;
export const PHRASE_WIDTH = 24;
export const ENDING_WIDTH = 20;

/** A term that is not the whole word has so many letters at the least: shorter beginnings of a word need no look. */
export const SHORTEST_STEM = 3;

/** Terms this long are looked for inside hashtags that were written together. */
const SHORTEST_INSIDE = 5;

/** Of longer words only so much is looked into: each place is looked up with all that follows it. */
const LONGEST_INSIDE = 48;

/** Key of a folded stem, from the rolling hash of its letters. */
export function termKey(hash: number): number {
  return mix(hash) >>> (32 - TERM_WIDTH);
}

/** Key of the ending that a folded word has from a place on: looked up where it stands, for cutting it out would cost more. */
export function endingKey(word: string, from: number): number {
  return mix(hashText(HASH_SEED, word, from)) >>> (32 - ENDING_WIDTH);
}

/** A term as phrases know it: its key and how it meets words. */
export function termId(key: number, kind: number): number {
  return Math.imul(key, 8) + kind + 8;
}

/** Key of the phrase that goes on from `start` (a term's id, or the key of a shorter phrase) with another term. */
export function phraseKey(start: number, term: number): number {
  return mix(hashUnit(hashUnit(HASH_SEED, start), term)) >>> (32 - PHRASE_WIDTH);
}

/** Terms that words of a text are forms of, side by side. */
export interface FoundTerms {
  readonly ids: number[];
  /** -1 for a term that only stands in phrases. */
  readonly classes: number[];
  /** Whether a phrase begins with the term. */
  readonly opens: boolean[];
}

export const noTerms = (): FoundTerms => ({ ids: [], classes: [], opens: [] });

/**
 * All words of the lexicons as hashes of folded stems. A word is looked up once for each of its prefixes with a rolling
 * hash, so that stemming costs nothing at run time: what follows a stem must be an ending of its language.
 */
export class Lexicon {
  readonly #terms: KeyTable;
  readonly #phrases: KeyTable;
  readonly #meanings: Meanings;
  readonly #phraseMeanings: Meanings;
  readonly #endings: readonly KeyTable[];

  constructor(source: CompiledLexicon) {
    this.#terms = new KeyTable(source.terms);
    this.#phrases = new KeyTable(source.phrases);
    this.#meanings = readMeanings(new BitReader(source.termMeanings), source.terms.count);
    this.#phraseMeanings = readMeanings(new BitReader(source.phraseMeanings), source.phrases.count);
    this.#endings = source.endings.map((endings) => new KeyTable(endings));
  }

  /**
   * Adds to `into` the terms a folded word is a form of. Several stems may fit one word ("став", "ставк").
   *
   * @returns length of the longest stem that fits, 0 where none does
   */
  find(word: string, into: FoundTerms): number {
    let hash = HASH_SEED;
    let longest = 0;
    for (let length = 1; length <= word.length; length++) {
      hash = hashUnit(hash, word.charCodeAt(length - 1));
      if (length < SHORTEST_STEM && length < word.length) continue;
      const key = termKey(hash);
      for (let at = this.#terms.find(key); at >= 0 && this.#terms.has(at, key); at++) {
        if (!this.#fits(this.#meanings.kinds[at] as number, word, length)) continue;
        this.#add(key, at, into);
        longest = length;
      }
    }
    return longest;
  }

  /** Longer terms anywhere inside a word, whatever follows them: for words written together. */
  findInside(word: string, into: FoundTerms): void {
    const end = Math.min(word.length, LONGEST_INSIDE);
    for (let from = 0; from + SHORTEST_INSIDE <= end; from++) {
      let hash = HASH_SEED;
      for (let to = from; to < end; to++) {
        hash = hashUnit(hash, word.charCodeAt(to));
        if (to - from + 1 < SHORTEST_INSIDE) continue;
        const key = termKey(hash);
        for (let at = this.#terms.find(key); at >= 0 && this.#terms.has(at, key); at++)
          this.#add(key, at, into);
      }
    }
  }

  /** Place of a phrase by its key, or -1. A phrase of several classes has several places in a row. */
  phrase(key: number): number {
    return this.#phrases.find(key);
  }

  /** Whether a phrase stands at a place. */
  isPhrase(place: number, key: number): boolean {
    return this.#phrases.has(place, key);
  }

  /** Class of the phrase at a place; -1 where it is only the beginning of longer ones. */
  phraseClass(place: number): number {
    return this.#phraseMeanings.classes[place] as number;
  }

  #add(key: number, place: number, into: FoundTerms): void {
    into.ids.push(termId(key, this.#meanings.kinds[place] as number));
    into.classes.push(this.#meanings.classes[place] as number);
    into.opens.push(this.#meanings.opens[place] === 1);
  }

  #fits(kind: number, word: string, length: number): boolean {
    if (length === word.length) return true;
    if (kind < FIRST_STEM) return kind === PREFIX;
    const ending = endingKey(word, length);
    if ((this.#endings[kind - FIRST_STEM]?.find(ending) ?? -1) < 0) return false;
    return (
      word.charCodeAt(length) > 127 || word[length] === word[length - 1] || !isDoubling(word.slice(length))
    );
  }
}

const AFTER_DOUBLING = new Set(['ed', 'ing', 'ings', 'er', 'ers']);

/** English doubles the last letter of a stem: "bet" + "ting". Then it must be that letter: not "pain" + "ting". */
function isDoubling(rest: string): boolean {
  return AFTER_DOUBLING.has(rest.slice(1));
}
