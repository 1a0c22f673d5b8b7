import { DENSITIES, densityOf, END, SIZES, symbolOf, symbolsOf } from '../classifier/coded-row.ts';
import { canonicalCodes, LENGTH_BITS } from '../classifier/prefix-code.ts';
import { BLOCK_LENGTH_BITS, BLOCK_ROWS, type PackedRows } from '../classifier/row-table.ts';
import { BitWriter } from './bit-writer.ts';
import { codeLengths } from './code-lengths.ts';

/** A row of weights in whole steps, and how fine its step is (`stepOf` in `src/classifier/coded-row.ts`). */
export interface Row {
  readonly fineness: number;
  readonly weights: Int8Array;
}

/** What a row is written as: symbols, each with the set of codes it takes; a large size is counted up after its symbol. */
interface Told {
  readonly set: number;
  readonly symbol: number;
  readonly more: number;
}

/** Packs rows of `width` weights one after another; a `RowTable` reads them. */
export function packRows(rows: readonly Row[], width: number): PackedRows {
  const counts = Array.from({ length: DENSITIES + 1 }, () => new Array<number>(symbolsOf(width)).fill(0));
  const told = rows.map(toldOf);
  for (const { set, symbol } of told.flat()) {
    const of = counts[set] as number[];
    of[symbol] = (of[symbol] as number) + 1;
  }
  const lengths = counts.map(codeLengths);
  const codes = lengths.map(canonicalCodes);
  const blocks = Array.from({ length: Math.ceil(rows.length / BLOCK_ROWS) }, (_, block) => {
    const writer = new BitWriter();
    for (const { set, symbol, more } of told.slice(block * BLOCK_ROWS, (block + 1) * BLOCK_ROWS).flat()) {
      writer.write(codes[set]?.[symbol] as number, lengths[set]?.[symbol] as number);
      for (let i = 0; i < more; i++) writer.write(1, 1);
      if (more >= 0) writer.write(0, 1);
    }
    return writer.text();
  });
  return {
    count: rows.length,
    codes: packed(
      lengths.flatMap((of) => [...of]),
      LENGTH_BITS,
    ),
    lengths: packed(
      blocks.map((text) => text.length / 2),
      BLOCK_LENGTH_BITS,
    ),
    blocks: blocks.join(''),
  };
}

const NOTHING_MORE = -1;

function toldOf({ weights, fineness }: Row): Told[] {
  const numbers: Told[] = [];
  let from = 0;
  weights.forEach((value, at) => {
    if (value === 0) return;
    const more = Math.abs(value) >= SIZES ? Math.abs(value) - SIZES : NOTHING_MORE;
    numbers.push({ set: densityOf(numbers.length, from), symbol: symbolOf(at - from, value), more });
    from = at + 1;
  });
  if (from < weights.length)
    numbers.push({ set: densityOf(numbers.length, from), symbol: END, more: NOTHING_MORE });
  return [{ set: DENSITIES, symbol: fineness, more: NOTHING_MORE }, ...numbers];
}

function packed(numbers: readonly number[], width: number): string {
  const writer = new BitWriter();
  for (const number of numbers) writer.write(number, width);
  return writer.text();
}
