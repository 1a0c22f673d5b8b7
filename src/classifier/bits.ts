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
    this.#fill();
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
      this.#fill();
      const run = Math.min(Math.clz32(~this.#ahead), MOST_BITS - 1);
      count += run;
      if (run < MOST_BITS - 1) {
        this.drop(run + 1);
        return count;
      }
      this.drop(MOST_BITS - 1);
    }
  }

  /** Makes at least {@link MOST_BITS} bits ready. */
  #fill(): void {
    while (this.#count < MOST_BITS) {
      const pair = this.#next < this.#text.length ? this.#place(0) * ALPHABET.length + this.#place(1) : 0;
      this.#next += 2;
      this.#ahead |= pair << (MOST_BITS - this.#count);
      this.#count += PAIR_BITS;
    }
  }

  #place(after: number): number {
    return this.#places[this.#text.charCodeAt(this.#next + after)] as number;
  }
}
