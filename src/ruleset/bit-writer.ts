import { LEFT_OUT, LETTERS, PAIR_BITS } from '../classifier/bits.ts';

const ALPHABET = Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i)
  .filter((code) => !LEFT_OUT.includes(code))
  .map((code) => String.fromCharCode(code));

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

  /** What was written, filled up with zeros to a whole pair of letters. */
  text(): string {
    while (this.#count > 0) this.write(0, 1);
    return this.#text;
  }

  #flush(): void {
    this.#text += `${ALPHABET[Math.floor(this.#pair / LETTERS)]}${ALPHABET[this.#pair % LETTERS]}`;
    this.#pair = 0;
    this.#count = 0;
  }
}
