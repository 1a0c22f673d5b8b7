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

/** Reads the meanings of `count` entries; `packMeanings` in `src/ruleset/pack-meanings.ts` writes them. */
export function readMeanings(reader: BitReader, count: number): Meanings {
  const meanings = {
    kinds: new Uint8Array(count),
    opens: new Uint8Array(count),
    classes: new Int16Array(count),
  };
  for (let i = 0; i < count; i++) {
    const head = reader.read(KIND_BITS + 3);
    meanings.kinds[i] = head >> 3;
    meanings.opens[i] = (head >> 2) & 1;
    meanings.classes[i] = readNumber(reader, head & 3) - 1;
  }
  return meanings;
}

function readNumber(reader: BitReader, length: number): number {
  let least = 0;
  for (let shorter = 0; shorter < length; shorter++) least += 2 ** (NUMBER_BITS[shorter] as number);
  const width = NUMBER_BITS[length] as number;
  return width === 0 ? least : least + reader.read(width);
}
