import type { Hit } from './evidence.ts';

/** No further hit. */
export const NO_HIT = -1;

/**
 * The hits of a text, or of a stretch of it, by class: chains in three arrays that are made once for a text. With a list
 * for each class, made anew for each passage, filling them took longer than matching rules.
 *
 * @example for (let at = byClass.first(id); at !== NO_HIT; at = byClass.next(at)) visit(byClass.hits[at]);
 */
export class HitsByClass {
  /** In the order of their first tokens. */
  readonly hits: readonly Hit[];
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  /** For each class the number of the choice that last met it: what an older one left does not count. */
  readonly #met: Int32Array;
  #choice = 0;

  /** @param hits all of a text; all of them are chosen */
  constructor(hits: readonly Hit[]) {
    let classes = 0;
    for (const { classId } of hits) if (classId >= classes) classes = classId + 1;
    this.hits = hits;
    this.#first = new Int32Array(classes);
    this.#met = new Int32Array(classes);
    this.#next = new Int32Array(hits.length);
    this.choose(0, hits.length);
  }

  /** Holds the hits `from` to `to` from now on, the last one excluded. */
  choose(from: number, to: number): void {
    this.#choice++;
    for (let at = to - 1; at >= from; at--) {
      const { classId } = this.hits[at] as Hit;
      this.#next[at] = this.first(classId);
      this.#first[classId] = at;
      this.#met[classId] = this.#choice;
    }
  }

  /** Place of the first chosen hit of a class, or {@link NO_HIT}. */
  first(classId: number): number {
    return this.#met[classId] === this.#choice ? (this.#first[classId] as number) : NO_HIT;
  }

  /** Place of the next one of the same class, or {@link NO_HIT}. */
  next(at: number): number {
    return this.#next[at] as number;
  }
}
