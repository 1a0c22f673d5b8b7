import { KIND_BITS, NUMBER_BITS } from '../classifier/meaning.ts';
import { BitWriter } from './bit-writer.ts';

/** What an entry of a table stands for; see `Meanings`. */
export interface Meaning {
  readonly kind: number;
  readonly opens: boolean;
  readonly classId: number;
}

/** As many classes as can be told apart, beside none. */
export const MOST_CLASSES = NUMBER_BITS.reduce<number>((sum, width) => sum + 2 ** width, 0) - 1;

/** Packs the meanings of entries one after another; `readMeanings` reads them. */
export function packMeanings(meanings: readonly Meaning[]): string {
  const writer = new BitWriter();
  for (const { kind, opens, classId } of meanings) {
    writer.write(kind, KIND_BITS);
    writer.write(opens ? 1 : 0, 1);
    writeNumber(writer, classId + 1);
  }
  return writer.text();
}

function writeNumber(writer: BitWriter, number: number): void {
  let rest = number;
  const length = NUMBER_BITS.findIndex((width) => {
    if (rest < 2 ** width) return true;
    rest -= 2 ** width;
    return false;
  });
  writer.write(length, 2);
  writer.write(rest, NUMBER_BITS[length] as number);
}
