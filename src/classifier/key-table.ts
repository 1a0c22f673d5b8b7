import { BitReader } from './bits.ts';

/** Sorted keys, packed: see `packKeys` in `src/ruleset/pack-keys.ts`. */
export interface PackedKeys {
  readonly count: number;
  /** Width of a key in bits, 16 to 28. */
  readonly width: number;
  /** Differences between neighbours in Rice code: `low` bits as they are, the rest in unary. */
  readonly low: number;
  readonly bits: string;
}

/** A table has a bucket for each key or two, but no more than this, so that a search looks at one or two keys. */
const MOST_BUCKET_BITS = 13;

/** So many high bits of a key are marked in a bitmap: nearly every key that is asked for is not there, and one bit of 8 kB tells. */
const MARK_BITS = 16;

/**
 * A set of hashes with their places in order. What belongs to a key stands at the same place in columns beside the
 * table. Keys are hashes of a few bits, so an unknown word is now and then taken for a known one: with n keys of w
 * bits once in 2^w / n questions.
 */
export class KeyTable {
  readonly #keys: Int32Array;
  readonly #starts: Uint16Array;
  readonly #shift: number;
  readonly #marks = new Uint32Array(2 ** MARK_BITS / 32);
  readonly #markShift: number;

  constructor({ count, width, low, bits }: PackedKeys) {
    const bucketBits = Math.min(MOST_BUCKET_BITS, width, Math.ceil(Math.log2(count + 1)));
    this.#shift = width - bucketBits;
    this.#markShift = width - MARK_BITS;
    this.#keys = new Int32Array(count);
    this.#starts = new Uint16Array((1 << bucketBits) + 1);
    const reader = new BitReader(bits);
    let key = 0;
    for (let i = 0; i < count; i++) {
      key += reader.rice(low);
      this.#keys[i] = key;
      const mark = key >>> this.#markShift;
      this.#marks[mark >>> 5] = (this.#marks[mark >>> 5] as number) | (1 << (mark & 31));
      const bucket = (key >>> this.#shift) + 1;
      this.#starts[bucket] = (this.#starts[bucket] as number) + 1;
    }
    for (let b = 1; b < this.#starts.length; b++)
      this.#starts[b] = (this.#starts[b] as number) + (this.#starts[b - 1] as number);
  }

  /** Place of the first entry with this key, or -1. Equal keys stand next to each other. */
  find(key: number): number {
    const mark = key >>> this.#markShift;
    if (!((this.#marks[mark >>> 5] as number) & (1 << (mark & 31)))) return -1;
    const bucket = key >>> this.#shift;
    const end = this.#starts[bucket + 1] as number;
    for (let at = this.#starts[bucket] as number; at < end; at++) if (this.#keys[at] === key) return at;
    return -1;
  }

  /** Whether the entry at a place has this key. */
  has(place: number, key: number): boolean {
    return this.#keys[place] === key;
  }
}
