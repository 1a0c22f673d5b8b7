import { ALPHABET, PAIR_BITS } from '../classifier/bits.ts';

/** Writes numbers bit by bit, highest first; `BitReader` reads them. */
export class BitWriter {
  #text = '';
  #pair = 0;
  #count = 0;

  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) {
      this.#pair = this.#pair * 2 + ((value >>> bit) & 1);
      if (++this.#count === PAIR_BITS) this.#flush();
    }
  }

  /** What was written, filled up with zeros to a whole pair of characters. */
  text(): string {
    while (this.#count > 0) this.write(0, 1);
    return this.#text;
  }

  #flush(): void {
    this.#text += `${ALPHABET[Math.floor(this.#pair / ALPHABET.length)]}${ALPHABET[this.#pair % ALPHABET.length]}`;
    this.#pair = 0;
    this.#count = 0;
  }
}
