import { lazy } from './lazy.ts';

/** What packed text is written in: every character of ASCII that neither JSON nor a script needs to escape. */
export const ALPHABET =
  ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** Two characters carry so many bits: 91 × 91 is a little more than 2^13. */
export const PAIR_BITS = 13;

/** So many bits can be read at once: 32 have room for these and one pair more. */
export const MOST_BITS = 32 - PAIR_BITS;

/** Place in the alphabet of each character, by its code. */
const places = lazy(() => {
  const of = new Uint8Array(0x7f);
  for (let i = 0; i < ALPHABET.length; i++) of[ALPHABET.charCodeAt(i)] = i;
  return of;
});

/**
 * Reads numbers of any width from packed text, highest bit first: the compiled tables are packed to the bit, and
 * 91 characters hold 8 % more than base64.
 */
export class BitReader {
  readonly #text: string;
  readonly #places = places();
  #next: number;
  /** The bits that were taken from the text and not yet given out, at the high end. */
  #ahead = 0;
  #count = 0;

  /** @param from where to begin in the text, an even number */
  constructor(text: string, from = 0) {
    this.#text = text;
    this.#next = from;
  }

  /** The next `width` bits as a number, 1 to {@link MOST_BITS} of them. Past the end all bits are 0. */
  read(width: number): number {
    const value = this.peek(width);
    this.drop(width);
    return value;
  }

  /** What {@link read} would give, without reading it. */
  peek(width: number): number {
    if (this.#count < width) this.#fill();
    return this.#ahead >>> (32 - width);
  }

  /** Steps over bits that {@link peek} has shown. */
  drop(width: number): void {
    this.#ahead <<= width;
    this.#count -= width;
  }

  /** How many 1s come before the next 0; the 0 is read too. */
  ones(): number {
    let count = 0;
    for (;;) {
      const run = Math.clz32(~(this.peek(MOST_BITS) << (32 - MOST_BITS)));
      if (run < MOST_BITS) {
        this.drop(run + 1);
        return count + run;
      }
      this.drop(MOST_BITS);
      count += MOST_BITS;
    }
  }

  /** A number in Rice code: as many 1s and a 0 as it has whole 2^low, then `low` bits (R. F. Rice, JPL 79-22). */
  rice(low: number): number {
    const ahead = this.peek(MOST_BITS);
    const ones = Math.clz32(~(ahead << (32 - MOST_BITS)));
    const width = ones + 1 + low;
    // Nearly every number fits what is read ahead: one step instead of two, of which the first share waits for 20,000.
    if (width > MOST_BITS) return (this.ones() << low) + (low > 0 ? this.read(low) : 0);
    this.drop(width);
    return (ones << low) + ((ahead >>> (MOST_BITS - width)) & ((1 << low) - 1));
  }

  /** Makes at least {@link MOST_BITS} bits ready. */
  #fill(): void {
    const text = this.#text;
    const places = this.#places;
    do {
      // Past the end there is no character, and no place.
      const high = places[text.charCodeAt(this.#next++)] ?? 0;
      const pair = high * ALPHABET.length + (places[text.charCodeAt(this.#next++)] ?? 0);
      this.#ahead |= pair << (MOST_BITS - this.#count);
      this.#count += PAIR_BITS;
    } while (this.#count < MOST_BITS);
  }
}
