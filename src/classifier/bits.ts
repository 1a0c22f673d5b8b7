import { lazy } from './lazy.ts';

/** Two characters of packed text carry so many bits: 91 × 91 is a little more than 2^13. */
export const PAIR_BITS = 13;
/** So many characters stand for numbers. */
export const LETTERS = 91;

/** The characters between blank and tilde that a string in JSON and in a script need not escape are packed text: all but these. */
export const LEFT_OUT = [0x22, 0x27, 0x5c, 0x60];

/** The number each of these characters stands for, by its code. */
const numbers = lazy(() => {
  const of = new Uint8Array(0x7f);
  let next = 0;
  for (let code = 0x20; code < of.length; code++) if (!LEFT_OUT.includes(code)) of[code] = next++;
  return of;
});

/**
 * Reads numbers of any width from packed text, highest bit first: the compiled tables are packed to the bit, and
 * 91 letters hold 8 % more than base64.
 */
export class BitReader {
  readonly #text: string;
  readonly #numbers = numbers();
  #next: number;
  /** The bits that were taken from the text and not yet given out, at the high end. */
  #ahead = 0;
  #count = 0;

  /** @param from where to begin in the text, an even number */
  constructor(text: string, from = 0) {
    this.#text = text;
    this.#next = from;
  }

  /** The next `width` bits as a number, 1 to 19 of them. Past the end all bits are 0. */
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
      const run = Math.min(Math.clz32(~this.#ahead), 18);
      count += run;
      if (run < 18) {
        this.drop(run + 1);
        return count;
      }
      this.drop(18);
    }
  }

  /** Makes at least 19 bits ready, as 32 bits have room for one pair more than that. */
  #fill(): void {
    while (this.#count < 32 - PAIR_BITS) {
      const pair = this.#next < this.#text.length ? this.#number(0) * LETTERS + this.#number(1) : 0;
      this.#next += 2;
      this.#ahead |= pair << (32 - PAIR_BITS - this.#count);
      this.#count += PAIR_BITS;
    }
  }

  #number(after: number): number {
    return this.#numbers[this.#text.charCodeAt(this.#next + after)] as number;
  }
}
