/** Reads numbers of any width from base64, highest bit first: the compiled tables are packed to the bit. */
export class BitReader {
  readonly #bytes: string;
  #at = 0;

  constructor(base64: string) {
    this.#bytes = atob(base64);
  }

  /** The next `width` bits as a number, at most 24 of them. Past the end all bits are 0. */
  read(width: number): number {
    let value = 0;
    for (let left = width; left > 0; ) {
      const taken = this.#at & 7;
      const count = Math.min(left, 8 - taken);
      const byte = this.#bytes.charCodeAt(this.#at >> 3) || 0;
      value = (value << count) | ((byte >> (8 - taken - count)) & ((1 << count) - 1));
      this.#at += count;
      left -= count;
    }
    return value;
  }

  /** How many 1s come before the next 0; the 0 is read too. */
  ones(): number {
    let count = 0;
    while (this.read(1) === 1) count++;
    return count;
  }
}
