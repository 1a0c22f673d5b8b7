import type { BitReader } from './bits.ts';

/** No code is longer, so that one look into a table reads a symbol. */
export const LONGEST_CODE = 10;
/** Bits that tell the length of a code. */
export const LENGTH_BITS = 4;

/**
 * The canonical codes of symbols whose code lengths are known (D. A. Huffman, Proc. IRE 40:9, 1952): shorter codes
 * first, and among equally long ones in the order of the symbols. Length 0 stands for a symbol that does not occur.
 */
export function canonicalCodes(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let next = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    next *= 2;
    for (let symbol = 0; symbol < lengths.length; symbol++)
      if (lengths[symbol] === length) codes[symbol] = next++;
  }
  return codes;
}

/** Reads symbols that were written with codes of a few bits, frequent ones with fewer. */
export class PrefixCode {
  /** For whatever the next bits may be: the symbol they begin with, and above it the length of its code. */
  readonly #table = new Uint16Array(2 ** LONGEST_CODE);

  constructor(lengths: Uint8Array) {
    const codes = canonicalCodes(lengths);
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      const length = lengths[symbol] as number;
      if (length === 0) continue;
      const free = LONGEST_CODE - length;
      const from = (codes[symbol] as number) << free;
      this.#table.fill((symbol << LENGTH_BITS) | length, from, from + (1 << free));
    }
  }

  read(reader: BitReader): number {
    const entry = this.#table[reader.peek(LONGEST_CODE)] as number;
    reader.drop(entry & (2 ** LENGTH_BITS - 1));
    return entry >>> LENGTH_BITS;
  }
}
