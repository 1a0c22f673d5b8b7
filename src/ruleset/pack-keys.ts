import { MOST_BITS } from '../classifier/bits.ts';
import type { PackedKeys } from '../classifier/key-table.ts';
import { BitWriter } from './bit-writer.ts';

/**
 * Packs sorted keys (hashes of `width` bits, equal ones allowed). Evenly spread keys cost about
 * `log2(2^width / count) + 1.5` bits each.
 *
 * @throws RangeError when keys are not sorted or too wide
 */
export function packKeys(keys: readonly number[], width: number): PackedKeys {
  const low = Math.min(MOST_BITS, Math.max(0, Math.floor(Math.log2(2 ** width / Math.max(1, keys.length)))));
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
  return { count: keys.length, width, low, bits: bits.text() };
}
