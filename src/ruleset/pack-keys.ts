import type { PackedKeys } from '../classifier/key-table.ts';

/** Writes numbers bit by bit, highest first; `BitReader` reads them. */
class BitWriter {
  readonly #bytes: number[] = [];
  #length = 0;

  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) {
      if (this.#length % 8 === 0) this.#bytes.push(0);
      const last = this.#bytes.length - 1;
      this.#bytes[last] = (this.#bytes[last] ?? 0) | (((value >>> bit) & 1) << (7 - (this.#length % 8)));
      this.#length++;
    }
  }

  base64(): string {
    return btoa(this.#bytes.map((byte) => String.fromCharCode(byte)).join(''));
  }
}

/**
 * Packs sorted keys (hashes of `width` bits, equal ones allowed). Evenly spread keys cost about
 * `log2(2^width / count) + 1.5` bits each.
 *
 * @throws RangeError when keys are not sorted or too wide
 */
export function packKeys(keys: readonly number[], width: number): PackedKeys {
  const low = Math.max(0, Math.floor(Math.log2(2 ** width / Math.max(1, keys.length))));
  const bits = new BitWriter();
  let before = 0;
  for (const key of keys) {
    if (key < before || key >= 2 ** width) throw new RangeError('keys must be sorted and fit their width');
    const gap = key - before;
    const ones = Math.floor(gap / 2 ** low);
    for (let i = 0; i < ones; i++) bits.write(1, 1);
    bits.write(0, 1);
    bits.write(gap % 2 ** low, low);
    before = key;
  }
  return { count: keys.length, width, low, bits: bits.base64() };
}
