import type { BitReader } from './bits.ts';

/** What the entries of a table stand for, side by side. */
export interface Meanings {
  /** How they meet words, see `EXACT`. */
  readonly kinds: Uint8Array;
  /** 1 where a phrase begins with the entry. */
  readonly opens: Uint8Array;
  /** -1 for one that only stands in phrases, or is only the beginning of longer ones. */
  readonly classes: Int16Array;
}

export const KIND_BITS = 3;

/**
 * Classes are numbered from the one with most words down, and small numbers are short: two bits say how many follow.
 * That takes 6.7 bits a term, where no code that looks at one class at a time could take less than 6.3.
 */
export const NUMBER_BITS = [0, 5, 6, 8] as const;

/** The least number of each length: what shorter ones can tell comes before. */
const LEAST = NUMBER_BITS.map((_, length) =>
  NUMBER_BITS.slice(0, length).reduce<number>((sum, bits) => sum + 2 ** bits, 0),
);

const LENGTH_BITS = 2;
const HEAD_BITS = KIND_BITS + 1 + LENGTH_BITS;
const MOST_NUMBER_BITS = Math.max(...NUMBER_BITS);

/** Reads the meanings of `count` entries; `packMeanings` in `src/ruleset/pack-meanings.ts` writes them. */
export function readMeanings(reader: BitReader, count: number): Meanings {
  const kinds = new Uint8Array(count);
  const opens = new Uint8Array(count);
  const classes = new Int16Array(count);
  for (let i = 0; i < count; i++) {
    const ahead = reader.peek(HEAD_BITS + MOST_NUMBER_BITS);
    const head = ahead >>> MOST_NUMBER_BITS;
    const length = head & 3;
    const bits = NUMBER_BITS[length] as number;
    const number = (ahead >>> (MOST_NUMBER_BITS - bits)) & ((1 << bits) - 1);
    reader.drop(HEAD_BITS + bits);
    kinds[i] = head >> 3;
    opens[i] = (head >> 2) & 1;
    classes[i] = (LEAST[length] as number) + number - 1;
  }
  return { kinds, opens, classes };
}
