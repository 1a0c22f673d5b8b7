import type { CompiledRuleset } from '../ruleset/compiled.ts';
import { KeyTable } from './key-table.ts';

/** Width of a learned feature's key, in bits. */
export const FEATURE_WIDTH = 24;

/** Unit of a row's step: a weight is `(nibble - ZERO) * step / STEP_UNIT`, from -7 to 7 steps. */
export const STEP_UNIT = 128;

/** So many outcomes are summed at a time. */
const BLOCK = 4;

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
  /** The weights of every slot that was asked for, `#width` a slot. */
  readonly #table: Float32Array;
  readonly #width: number;
  readonly #known: Uint8Array;

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
    this.#known = new Uint8Array(this.slots);
    this.#width = Math.ceil(this.outcomes.length / BLOCK) * BLOCK;
    this.#table = new Float32Array(this.slots * this.#width);
  }

  /** How many slots there are. */
  get slots(): number {
    return this.#classRows.length + this.#coarse.length;
  }

  /** Slot of a feature: of a named class for `-1 - classId`, of a learned feature for its key; -1 where nothing is known of it. */
  slotOf(key: number): number {
    if (key < 0) return (this.#classRows[-1 - key] ?? -1) < 0 ? -1 : this.#unpacked(-1 - key);
    const place = this.#keys.find(key);
    return place < 0 ? -1 : this.#unpacked(this.#classRows.length + place);
  }

  /**
   * Sums what the first `count` of some slots say of each outcome. Four outcomes at a time, in variables: adding up in an
   * array waits for every store, and takes three times as long.
   *
   * @param slots that `slotOf` has given
   * @param sums where they are written, see `noSums`
   */
  sum(slots: Int32Array, count: number, sums: Float64Array): void {
    const table = this.#table;
    const width = this.#width;
    for (let o = 0; o < width; o += BLOCK) {
      let [one, two, three, four] = [0, 0, 0, 0];
      for (let i = 0; i < count; i++) {
        const at = (slots[i] as number) * width + o;
        one += table[at] as number;
        two += table[at + 1] as number;
        three += table[at + 2] as number;
        four += table[at + 3] as number;
      }
      sums[o] = one;
      sums[o + 1] = two;
      sums[o + 2] = three;
      sums[o + 3] = four;
    }
  }

  /** Room for the sums of all outcomes, and a few more. */
  noSums(): Float64Array {
    return new Float64Array(this.#width);
  }

  /** What a slot that `slotOf` has given says of one outcome. */
  says(slot: number, outcome: number): number {
    return this.#table[slot * this.#width + outcome] as number;
  }

  /** The slot, with its weights in the table: they are put there when first asked for. */
  #unpacked(slot: number): number {
    if (this.#known[slot] === 1) return slot;
    this.#known[slot] = 1;
    const place = slot - this.#classRows.length;
    if (place < 0) this.#put(slot, this.#classRows[slot] as number);
    else {
      this.#put(slot, this.#firstShared + this.#coarse.charCodeAt(place));
      this.#put(slot, this.#secondShared + this.#fine.charCodeAt(place));
    }
    return slot;
  }

  /** Adds a packed row to what stands in the table for a slot. */
  #put(slot: number, row: number): void {
    const width = this.outcomes.length;
    const step = this.#steps.charCodeAt(row) / STEP_UNIT;
    for (let o = 0; o < width; o++) {
      const at = row * width + o;
      const byte = this.#packed.charCodeAt(at >> 1);
      const weight = ((at & 1 ? byte >> 4 : byte & 15) - ZERO) * step;
      const to = slot * this.#width + o;
      this.#table[to] = (this.#table[to] as number) + weight;
    }
  }
}
