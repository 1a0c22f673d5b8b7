import { BitReader } from './bits.ts';
import { DENSITIES, readRow, symbolsOf } from './coded-row.ts';
import { LENGTH_BITS, PrefixCode } from './prefix-code.ts';

/** Rows of weights, packed: see `packRows` in `src/ruleset/pack-rows.ts`. */
export interface PackedRows {
  readonly count: number;
  /** Lengths of the codes, one set of symbols after the other. */
  readonly codes: string;
  /** Length of each block, in pairs of characters. */
  readonly lengths: string;
  readonly blocks: string;
}

/** Rows are packed so many at a time, so that a short post has to read only a few. */
const BLOCK_BITS = 4;
export const BLOCK_ROWS = 2 ** BLOCK_BITS;
export const BLOCK_LENGTH_BITS = 10;

/** Where the rows are put, in floating point: `stride` places a row, and how much the coarsest step is worth. */
export interface RowsToFill {
  readonly table: Float32Array;
  readonly stride: number;
  readonly coarsest: number;
}

/** Rows of weights that are read when they are first asked for. */
export class RowTable {
  readonly #packed: PackedRows;
  readonly #codes: readonly PrefixCode[];
  /** Where each block begins in the text. */
  readonly #starts: Uint32Array;
  readonly #known: Uint8Array;
  readonly #width: number;
  readonly #into: RowsToFill;

  /** @param width how many weights a row has */
  constructor(packed: PackedRows, width: number, into: RowsToFill) {
    const blocks = Math.ceil(packed.count / BLOCK_ROWS);
    const codes = new BitReader(packed.codes);
    const lengths = new BitReader(packed.lengths);
    this.#packed = packed;
    this.#codes = Array.from(
      { length: DENSITIES + 1 },
      () => new PrefixCode(new Uint8Array(symbolsOf(width)).map(() => codes.read(LENGTH_BITS))),
    );
    this.#starts = new Uint32Array(blocks + 1);
    for (let b = 0; b < blocks; b++)
      this.#starts[b + 1] = (this.#starts[b] as number) + 2 * lengths.read(BLOCK_LENGTH_BITS);
    this.#known = new Uint8Array(blocks);
    this.#width = width;
    this.#into = into;
  }

  /** Makes sure that a row stands where it belongs: puts its whole block there. */
  ensure(row: number): void {
    const block = row >>> BLOCK_BITS;
    if (this.#known[block] === 1) return;
    this.#known[block] = 1;
    const reader = new BitReader(this.#packed.blocks, this.#starts[block] as number);
    const { table, stride, coarsest } = this.#into;
    const end = Math.min(this.#packed.count, (block + 1) * BLOCK_ROWS);
    for (let at = block * BLOCK_ROWS; at < end; at++)
      readRow(reader, this.#codes, coarsest, table, at * stride, this.#width);
  }
}
