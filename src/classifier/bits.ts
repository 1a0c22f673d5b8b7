/** Reads numbers of any width from base64, highest bit first: the compiled tables are packed to the bit. */
export class BitReader {
  readonly #bytes: string;
  #next = 0;
  /** The bits that were taken from the bytes and not yet given out, at the high end. */
  #ahead = 0;
  #count = 0;

  constructor(base64: string) {
    this.#bytes = atob(base64);
  }

  /** The next `width` bits as a number, 1 to 24 of them. Past the end all bits are 0. */
  read(width: number): number {
    this.#fill();
    const value = this.#ahead >>> (32 - width);
    this.#drop(width);
    return value;
  }

  /** How many 1s come before the next 0; the 0 is read too. */
  ones(): number {
    let count = 0;
    for (;;) {
      this.#fill();
      const run = Math.min(Math.clz32(~this.#ahead), 24);
      count += run;
      if (run < 24) {
        this.#drop(run + 1);
        return count;
      }
      this.#drop(24);
    }
  }

  /** Makes at least 25 bits ready. */
  #fill(): void {
    while (this.#count <= 24) {
      const byte = this.#bytes.charCodeAt(this.#next++) || 0;
      this.#ahead |= byte << (24 - this.#count);
      this.#count += 8;
    }
  }

  #drop(width: number): void {
    this.#ahead <<= width;
    this.#count -= width;
  }
}
