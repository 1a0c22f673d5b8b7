import type { CompiledLexicon } from '../ruleset/compiled.ts';
import { HASH_SEED, hashUnit, mix } from './hash.ts';
import { KeyTable } from './key-table.ts';

/** How a term meets a word: nothing may follow it, anything may, or endings of one language. */
export const EXACT = 0;
export const PREFIX = 1;
export const FIRST_STEM = 2;

/** The term for any number, written `#` in a phrase. */
export const NUMBER_TERM = 1;

/** In the compiled columns a class is the code unit `CLASS_BASE + classId`; `CLASS_BASE - 1` stands for none. */
export const CLASS_BASE = 0x21;
const NO_CLASS = -1;

/** Widths of keys, in bits: as wide as it takes to mistake no more than one unknown word in some thousands. */
export const TERM_WIDTH = 25;
export const PHRASE_WIDTH = 24;

/** Terms this long are looked for inside hashtags that were written together. */
const SHORTEST_INSIDE = 5;

/** Key of a folded stem, from the rolling hash of its letters. */
export function termKey(hash: number): number {
  return mix(hash) >>> (32 - TERM_WIDTH);
}

/** A term as phrases know it: its key and how it meets words. */
export function termId(key: number, kind: number): number {
  return Math.imul(key, 8) + kind + 8;
}

/** Key of the phrase that goes on from `start` (a term's id, or the key of a shorter phrase) with another term. */
export function phraseKey(start: number, term: number): number {
  return mix(hashUnit(hashUnit(HASH_SEED, start), term)) >>> (32 - PHRASE_WIDTH);
}

/** Terms that words of a text are forms of: ids and classes side by side. */
export interface FoundTerms {
  readonly ids: number[];
  /** -1 for a term that only stands in phrases. */
  readonly classes: number[];
}

/**
 * All words of the lexicons as hashes of folded stems. A word is looked up once for each of its prefixes with a rolling
 * hash, so that stemming costs nothing at run time: what follows a stem must be an ending of its language.
 */
export class Lexicon {
  readonly #terms: KeyTable;
  readonly #phrases: KeyTable;
  readonly #kinds: string;
  readonly #classes: string;
  readonly #phraseClasses: string;
  readonly #endings: readonly ReadonlySet<string>[];

  constructor(source: CompiledLexicon) {
    this.#terms = new KeyTable(source.terms);
    this.#phrases = new KeyTable(source.phrases);
    this.#kinds = source.termKinds;
    this.#classes = source.termClasses;
    this.#phraseClasses = source.phraseClasses;
    this.#endings = source.endings.map((endings) => new Set(endings.split(' ')));
  }

  /** Adds to `into` the terms a folded word is a form of. Several stems may fit one word ("став", "ставк"). */
  find(word: string, into: FoundTerms): void {
    let hash = HASH_SEED;
    for (let length = 1; length <= word.length; length++) {
      hash = hashUnit(hash, word.charCodeAt(length - 1));
      const key = termKey(hash);
      for (let at = this.#terms.find(key); at >= 0 && this.#terms.has(at, key); at++) {
        const kind = this.#kindOf(at);
        if (this.#fits(kind, word, length)) this.#add(key, kind, at, into);
      }
    }
  }

  /** Longer terms anywhere inside a word but at its start: for hashtags written together. */
  findInside(word: string, into: FoundTerms): void {
    for (let from = 1; from + SHORTEST_INSIDE <= word.length; from++) {
      let hash = HASH_SEED;
      for (let to = from; to < word.length; to++) {
        hash = hashUnit(hash, word.charCodeAt(to));
        if (to - from + 1 < SHORTEST_INSIDE) continue;
        const key = termKey(hash);
        for (let at = this.#terms.find(key); at >= 0 && this.#terms.has(at, key); at++)
          this.#add(key, this.#kindOf(at), at, into);
      }
    }
  }

  /** Place of a phrase by its key, or -1. */
  phrase(key: number): number {
    return this.#phrases.find(key);
  }

  /** Class of the phrase at a place; -1 where it is only the beginning of longer ones. */
  phraseClass(place: number): number {
    return this.#phraseClasses.charCodeAt(place) - CLASS_BASE;
  }

  #kindOf(place: number): number {
    return this.#kinds.charCodeAt(place) - 0x30;
  }

  #add(key: number, kind: number, place: number, into: FoundTerms): void {
    into.ids.push(termId(key, kind));
    into.classes.push(Math.max(NO_CLASS, this.#classes.charCodeAt(place) - CLASS_BASE));
  }

  #fits(kind: number, word: string, length: number): boolean {
    if (length === word.length) return true;
    if (kind < FIRST_STEM) return kind === PREFIX;
    const rest = word.slice(length);
    if (this.#endings[kind - FIRST_STEM]?.has(rest) !== true) return false;
    return !isDoubling(rest) || rest.charAt(0) === word.charAt(length - 1);
  }
}

const AFTER_DOUBLING = new Set(['ed', 'ing', 'ings', 'er', 'ers']);

/** English doubles the last letter of a stem: "bet" + "ting". Then it must be that letter: not "pain" + "ting". */
function isDoubling(rest: string): boolean {
  return rest.charCodeAt(0) < 128 && AFTER_DOUBLING.has(rest.slice(1));
}
