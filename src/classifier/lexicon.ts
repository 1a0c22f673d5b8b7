import type { CompiledRuleset } from '../ruleset/compiled.ts';
import { HASH_SEED, hashText, hashUnit, mix } from './hash.ts';
import { type EndingLanguage, isEnding } from './morphology/endings.ts';

/** The languages of the lexicons, in the order in which a class's line keeps them. */
export const LEXICON_LANGUAGES: readonly EndingLanguage[] = ['kk', 'ru', 'en'];

/** How a term meets a word: nothing may follow it, anything may, or endings of one language. */
type Kind = 'exact' | 'prefix' | EndingLanguage;

/** The term for any number, written `#` in a phrase. */
export const NUMBER_TERM = 0;

/** A phrase: further terms after the first, and the class it stands for. */
export interface Phrase {
  readonly rest: readonly number[];
  readonly classId: number;
}

/**
 * All words of the lexicons in one hash table from folded stems to term numbers. A word is looked up once for
 * each of its prefixes with a rolling hash, so that stemming costs nothing at run time: what follows a stem
 * must be a chain of endings.
 */
export class Lexicon {
  /** Classes of a term standing alone. */
  readonly classesOf: number[][] = [[]];
  /** Phrases that begin with a term. */
  readonly phrasesOf: (Phrase[] | undefined)[] = [undefined];
  readonly #kinds: Kind[] = ['exact'];
  readonly #hashes: number[] = [0];
  readonly #lengths: number[] = [0];
  readonly #numbers = new Map<string, number>();
  #slots = new Int32Array(0);

  constructor(ruleset: Pick<CompiledRuleset, 'terms'>) {
    ruleset.terms.forEach((line, classId) => {
      line.split('|').forEach((entries, index) => {
        const language = LEXICON_LANGUAGES[index] ?? 'en';
        for (const entry of entries.split(' ')) if (entry !== '') this.#add(entry, language, classId);
      });
    });
    this.#index();
  }

  /**
   * Terms that a folded word is a form of, added to `into`.
   * Several stems may fit one word ("став", "ставк"); all are given.
   */
  find(word: string, into: number[]): void {
    const mask = this.#slots.length - 1;
    let hash = HASH_SEED;
    for (let length = 1; length <= word.length; length++) {
      hash = hashUnit(hash, word.charCodeAt(length - 1));
      let slot = mix(hash) & mask;
      for (let term = this.#slots[slot] ?? 0; term !== 0; term = this.#slots[slot] ?? 0) {
        if (this.#hashes[term] === hash && this.#lengths[term] === length && this.#fits(term, word, length))
          into.push(term);
        slot = (slot + 1) & mask;
      }
    }
  }

  /** Terms of at least five letters anywhere inside a word: for hashtags written together. */
  findInside(word: string, into: number[]): void {
    const mask = this.#slots.length - 1;
    for (let from = 1; from + 5 <= word.length; from++) {
      let hash = HASH_SEED;
      for (let to = from; to < word.length; to++) {
        hash = hashUnit(hash, word.charCodeAt(to));
        if (to - from < 4) continue;
        let slot = mix(hash) & mask;
        for (let term = this.#slots[slot] ?? 0; term !== 0; term = this.#slots[slot] ?? 0) {
          if (this.#hashes[term] === hash && this.#lengths[term] === to - from + 1) into.push(term);
          slot = (slot + 1) & mask;
        }
      }
    }
  }

  #fits(term: number, word: string, length: number): boolean {
    if (length === word.length) return true;
    const kind = this.#kinds[term] ?? 'exact';
    if (kind === 'prefix') return true;
    return kind !== 'exact' && isEnding(word.slice(length), kind, word.charAt(length - 1));
  }

  #add(entry: string, language: EndingLanguage, classId: number): void {
    const [first, ...rest] = entry.split('_').map((part) => this.#termOf(part, language));
    if (first === undefined) return;
    if (rest.length === 0) this.#addClass(first, classId);
    else {
      const phrases = this.phrasesOf[first] ?? [];
      phrases.push({ rest, classId });
      this.phrasesOf[first] = phrases;
    }
  }

  #addClass(term: number, classId: number): void {
    const classes = this.classesOf[term];
    if (classes && !classes.includes(classId)) classes.push(classId);
  }

  #termOf(part: string, language: EndingLanguage): number {
    if (part === '#') return NUMBER_TERM;
    const kind: Kind = part.startsWith('=') ? 'exact' : part.endsWith('*') ? 'prefix' : language;
    const name = kind === language ? `${part} ${language}` : part;
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const text = kind === 'exact' ? part.slice(1) : kind === 'prefix' ? part.slice(0, -1) : part;
    const term = this.#kinds.length;
    this.#numbers.set(name, term);
    this.#kinds.push(kind);
    this.#hashes.push(hashText(HASH_SEED, text));
    this.#lengths.push(text.length);
    this.classesOf.push([]);
    this.phrasesOf.push(undefined);
    return term;
  }

  /** Open addressing at half load; term 0 (numbers) never is in the table, so 0 marks a free slot. */
  #index(): void {
    let size = 16;
    while (size < this.#kinds.length * 2) size *= 2;
    this.#slots = new Int32Array(size);
    for (let term = 1; term < this.#kinds.length; term++) {
      let slot = mix(this.#hashes[term] ?? 0) & (size - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = term;
    }
  }
}
