import type { CompiledLexicon } from '../ruleset/compiled.ts';
import { HASH_SEED, hashUnit, mix } from './hash.ts';

/** How a term meets a word: nothing may follow it, anything may, or endings of one language. */
const EXACT = 0;
const PREFIX = 1;
const FIRST_STEM = 2;

/** The term for any number, written `#` in a phrase. */
export const NUMBER_TERM = 0;

/** Terms this long are looked for inside hashtags that were written together. */
const SHORTEST_INSIDE = 5;

/** A phrase: further terms after the first, and the class it stands for. */
export interface Phrase {
  readonly rest: readonly number[];
  readonly classId: number;
}

/**
 * All words of the lexicons in one hash table from folded stems to term numbers. A word is looked up once for
 * each of its prefixes with a rolling hash, so that stemming costs nothing at run time: what follows a stem
 * must be an ending of its language.
 */
export class Lexicon {
  readonly #source: CompiledLexicon;
  readonly #endings: readonly ReadonlySet<string>[];
  readonly #hashes: Int32Array;
  readonly #lengths: Uint8Array;
  readonly #kinds: Uint8Array;
  readonly #slots: Int32Array;
  readonly #classStarts: Int32Array;
  readonly #phrases = new Map<number, Phrase[]>();

  constructor(source: CompiledLexicon) {
    this.#source = source;
    this.#endings = source.endings.map((endings) => new Set(endings.split(' ')));
    this.#hashes = new Int32Array(source.count + 1);
    this.#lengths = new Uint8Array(source.count + 1);
    this.#kinds = new Uint8Array(source.count + 1);
    this.#readTerms(source.terms);
    this.#classStarts = startsOf(source.termClasses, source.count);
    this.#readPhrases(source.phrases);
    this.#slots = this.#index();
  }

  /** Classes a term stands for on its own. */
  classesOf(term: number): number[] {
    const classes: number[] = [];
    const { termClasses } = this.#source;
    for (let at = this.#classStarts[term] ?? 0; at < termClasses.length; at++) {
      const unit = termClasses.charCodeAt(at);
      if (unit < CLASS_BASE) break;
      classes.push(unit - CLASS_BASE);
    }
    return classes;
  }

  /** Phrases that begin with a term. */
  phrasesOf(term: number): readonly Phrase[] {
    return this.#phrases.get(term) ?? [];
  }

  /**
   * Terms that a folded word is a form of, added to `into`.
   * Several stems may fit one word ("став", "ставк"); all are given.
   */
  find(word: string, into: number[]): void {
    let hash = HASH_SEED;
    for (let length = 1; length <= word.length; length++) {
      hash = hashUnit(hash, word.charCodeAt(length - 1));
      for (let term = this.#at(hash, length, 0); term !== 0; term = this.#at(hash, length, term))
        if (this.#fits(term, word, length)) into.push(term);
    }
  }

  /** Longer terms anywhere inside a word but at its start: for hashtags written together. */
  findInside(word: string, into: number[]): void {
    for (let from = 1; from + SHORTEST_INSIDE <= word.length; from++) {
      let hash = HASH_SEED;
      for (let to = from; to < word.length; to++) {
        hash = hashUnit(hash, word.charCodeAt(to));
        const length = to - from + 1;
        if (length < SHORTEST_INSIDE) continue;
        for (let term = this.#at(hash, length, 0); term !== 0; term = this.#at(hash, length, term))
          into.push(term);
      }
    }
  }

  /** The next term after `after` in the chain of a hash, 0 at its end. */
  #at(hash: number, length: number, after: number): number {
    const mask = this.#slots.length - 1;
    let seen = after === 0;
    for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
      const term = this.#slots[slot] as number;
      if (term === 0) return 0;
      if (seen && this.#hashes[term] === hash && this.#lengths[term] === length) return term;
      if (term === after) seen = true;
    }
  }

  #fits(term: number, word: string, length: number): boolean {
    if (length === word.length) return true;
    const kind = this.#kinds[term] as number;
    if (kind < FIRST_STEM) return kind === PREFIX;
    const rest = word.slice(length);
    if (this.#endings[kind - FIRST_STEM]?.has(rest) !== true) return false;
    return !isDoubling(rest) || rest.charAt(0) === word.charAt(length - 1);
  }

  /** Terms of the languages in order, then those that are exact or prefixes; see {@link CompiledLexicon}. */
  #readTerms(terms: string): void {
    let term = 1;
    let section = 0;
    let hash = HASH_SEED;
    let length = 0;
    let kind = -1;
    for (let i = 0; i < terms.length; i++) {
      const unit = terms.charCodeAt(i);
      if (unit === SPACE || unit === BAR) {
        if (length > 0) {
          this.#hashes[term] = hash;
          this.#lengths[term] = length;
          this.#kinds[term] = kind < 0 ? FIRST_STEM + section : kind;
          term++;
        }
        hash = HASH_SEED;
        length = 0;
        kind = -1;
        if (unit === BAR) section++;
      } else if (unit === EQUALS && length === 0) kind = EXACT;
      else if (unit === STAR) kind = PREFIX;
      else {
        hash = hashUnit(hash, unit);
        length++;
      }
    }
  }

  #readPhrases(phrases: readonly (readonly number[])[]): void {
    for (const [classId = 0, first = 0, ...rest] of phrases) {
      const same = this.#phrases.get(first);
      if (same) same.push({ rest, classId });
      else this.#phrases.set(first, [{ rest, classId }]);
    }
  }

  /** Open addressing at half load; term 0 (numbers) never is in the table, so 0 marks a free slot. */
  #index(): Int32Array {
    let size = 16;
    while (size < this.#hashes.length * 2) size *= 2;
    const slots = new Int32Array(size);
    for (let term = 1; term < this.#hashes.length; term++) {
      let slot = mix(this.#hashes[term] as number) & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = term;
    }
    return slots;
  }
}

const SPACE = 32;
const STAR = 42;
const EQUALS = 61;
const BAR = 124;

/** In `termClasses` a class is the code unit `CLASS_BASE + classId`; a space ends the list of a term. */
export const CLASS_BASE = 0x100;

/** Where the list of each term begins. Term 0 has none. */
function startsOf(termClasses: string, count: number): Int32Array {
  const starts = new Int32Array(count + 1).fill(termClasses.length);
  let term = 1;
  starts[term] = 0;
  for (let i = 0; i < termClasses.length; i++)
    if (termClasses.charCodeAt(i) === SPACE) starts[++term] = i + 1;
  return starts;
}

const AFTER_DOUBLING = new Set(['ed', 'ing', 'ings', 'er', 'ers']);

/** English doubles the last letter of a stem: "bet" + "ting". Then it must be that letter: not "pain" + "ting". */
function isDoubling(rest: string): boolean {
  return rest.charCodeAt(0) < 128 && AFTER_DOUBLING.has(rest.slice(1));
}
