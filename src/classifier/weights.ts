import type { CompiledRuleset } from '../ruleset/compiled.ts';
import { KeyTable } from './key-table.ts';
import { type RowsToFill, RowTable } from './row-table.ts';

/** Width of a learned feature's key, in bits. */
export const FEATURE_WIDTH = 22;

/** So many outcomes are summed at a time. */
const BLOCK = 6;

/**
 * Rows of weights decoded for use: one for each named class and one for each learned feature (DESIGN.md, "Rows of small
 * whole numbers"). Whatever has a row has a slot.
 */
export class Weights {
  readonly outcomes: readonly string[];
  readonly bias: readonly number[];
  /** How many slots there are: named classes first, learned features after them. */
  readonly slots: number;
  readonly #classes: number;
  readonly #keys: KeyTable;
  readonly #classRows: RowTable;
  readonly #featureRows: RowTable;
  /** The weights of every slot that was asked for, `#width` a slot. */
  readonly #table: Float32Array;
  readonly #width: number;

  constructor({ weights }: Pick<CompiledRuleset, 'weights'>) {
    const { outcomes, classRows, rows } = weights;
    this.outcomes = outcomes;
    this.bias = weights.bias;
    this.#classes = classRows.count;
    this.#keys = new KeyTable(weights.features);
    this.slots = classRows.count + rows.count;
    this.#width = Math.ceil(outcomes.length / BLOCK) * BLOCK;
    this.#table = new Float32Array(this.slots * this.#width);
    const from = (slot: number): RowsToFill => ({
      table: this.#table.subarray(slot * this.#width),
      stride: this.#width,
      coarsest: weights.step,
    });
    this.#classRows = new RowTable(classRows, outcomes.length, from(0));
    this.#featureRows = new RowTable(rows, outcomes.length, from(this.#classes));
  }

  /** Slot of a feature: of a named class for `-1 - classId`, of a learned feature for its key; -1 where nothing is known of it. */
  slotOf(key: number): number {
    if (key < 0) return -1 - key < this.#classes ? this.#known(this.#classRows, -1 - key, 0) : -1;
    const place = this.#keys.find(key);
    return place < 0 ? -1 : this.#known(this.#featureRows, place, this.#classes);
  }

  /**
   * Sums what the first `count` of some slots say of each outcome. Six outcomes at a time, in variables: adding up in an
   * array waits for every store, and takes three times as long.
   *
   * @param slots that `slotOf` has given
   * @param sums where they are written, see `noSums`
   */
  sum(slots: Int32Array, count: number, sums: Float64Array): void {
    const table = this.#table;
    const width = this.#width;
    for (let o = 0; o < width; o += BLOCK) {
      let [one, two, three, four, five, six] = [0, 0, 0, 0, 0, 0];
      for (let i = 0; i < count; i++) {
        const at = (slots[i] as number) * width + o;
        one += table[at] as number;
        two += table[at + 1] as number;
        three += table[at + 2] as number;
        four += table[at + 3] as number;
        five += table[at + 4] as number;
        six += table[at + 5] as number;
      }
      sums[o] = one;
      sums[o + 1] = two;
      sums[o + 2] = three;
      sums[o + 3] = four;
      sums[o + 4] = five;
      sums[o + 5] = six;
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

  /** The slot of a row, with its weights in the table: they are put there when first asked for. */
  #known(rows: RowTable, row: number, first: number): number {
    rows.ensure(row);
    return first + row;
  }
}
