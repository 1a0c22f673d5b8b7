import type { CompiledRuleset } from '../ruleset/compiled.ts';
import { KeyTable } from './key-table.ts';

/** Width of a learned feature's key, in bits. */
export const FEATURE_WIDTH = 24;

/** Unit of a row's step: a weight is `(nibble - ZERO) * step / STEP_UNIT`, from -7 to 7 steps. */
export const STEP_UNIT = 128;

/** The nibble that stands for a weight of 0. */
export const ZERO = 8;

/**
 * Rows of weights decoded for use. A named class has a row of its own; a learned feature is the sum of two rows that
 * it shares with features that say much the same (DESIGN.md, "Learned word classes"). Whatever has a weight has a slot.
 */
export class Weights {
  readonly outcomes: readonly string[];
  readonly bias: readonly number[];
  readonly #classRows: readonly number[];
  readonly #firstShared: number;
  readonly #secondShared: number;
  readonly #keys: KeyTable;
  /** Rows as characters: reading one where it is needed is cheaper than unpacking all before the first share. */
  readonly #coarse: string;
  readonly #fine: string;
  readonly #packed: string;
  readonly #steps: string;
  readonly #rows: Float64Array[] = [];

  constructor({ weights }: Pick<CompiledRuleset, 'weights'>) {
    this.outcomes = weights.outcomes;
    this.bias = weights.bias;
    this.#classRows = weights.classRows;
    this.#packed = atob(weights.rows);
    this.#steps = atob(weights.steps);
    this.#firstShared = this.#steps.length - 2 * weights.sharedRows;
    this.#secondShared = this.#steps.length - weights.sharedRows;
    this.#keys = new KeyTable(weights.features);
    this.#coarse = atob(weights.coarse);
    this.#fine = atob(weights.fine);
  }

  /** How many slots there are. */
  get slots(): number {
    return this.#classRows.length + this.#coarse.length;
  }

  /** Slot of a feature: of a named class for `-1 - classId`, of a learned feature for its key; -1 where nothing is known of it. */
  slotOf(key: number): number {
    if (key < 0) return (this.#classRows[-1 - key] ?? -1) < 0 ? -1 : -1 - key;
    const place = this.#keys.find(key);
    return place < 0 ? -1 : this.#classRows.length + place;
  }

  /** Adds what a slot says of each outcome to `scores`. */
  add(slot: number, scores: Float64Array): void {
    const place = slot - this.#classRows.length;
    const named = place < 0;
    const row = named
      ? (this.#classRows[slot] as number)
      : this.#firstShared + this.#coarse.charCodeAt(place);
    const one = this.#rows[row] ?? this.#unpack(row);
    if (named) {
      for (let o = 0; o < scores.length; o++) scores[o] = (scores[o] as number) + (one[o] as number);
      return;
    }
    const second = this.#secondShared + this.#fine.charCodeAt(place);
    const other = this.#rows[second] ?? this.#unpack(second);
    for (let o = 0; o < scores.length; o++)
      scores[o] = (scores[o] as number) + (one[o] as number) + (other[o] as number);
  }

  /** What a slot says of one outcome. */
  says(slot: number, outcome: number): number {
    const place = slot - this.#classRows.length;
    if (place < 0) return this.#weight(this.#classRows[slot] as number, outcome);
    const coarse = this.#weight(this.#firstShared + this.#coarse.charCodeAt(place), outcome);
    return coarse + this.#weight(this.#secondShared + this.#fine.charCodeAt(place), outcome);
  }

  #weight(row: number, outcome: number): number {
    return (this.#rows[row] ?? this.#unpack(row))[outcome] as number;
  }

  #unpack(row: number): Float64Array {
    const width = this.outcomes.length;
    const step = this.#steps.charCodeAt(row) / STEP_UNIT;
    const weights = new Float64Array(width);
    for (let o = 0; o < width; o++) {
      const at = row * width + o;
      const byte = this.#packed.charCodeAt(at >> 1);
      weights[o] = ((at & 1 ? byte >> 4 : byte & 15) - ZERO) * step;
    }
    this.#rows[row] = weights;
    return weights;
  }
}
