import type { CompiledRuleset } from '../ruleset/compiled.ts';

/** A feature's key has 28 bits: 12 choose the bucket, 16 are compared within it. */
export const KEY_MASK = 0xfffffff;
export const BUCKETS = 1 << 12;
export const ENTRY_BYTES = 4;

/** Bucket of a feature's key. */
export function bucketOf(key: number): number {
  return key >>> 16;
}

/** Unit of a row's step: a weight is `nibble * step / STEP_UNIT`, nibbles from -7 to 7. */
export const STEP_UNIT = 128;

/**
 * Rows of weights decoded for use. A named class has a row of its own; a learned feature is the sum of two rows that
 * it shares with features that say much the same (DESIGN.md, "Learned word classes").
 */
export class Weights {
  readonly outcomes: readonly string[];
  readonly bias: readonly number[];
  readonly #classRows: readonly number[];
  readonly #firstShared: number;
  readonly #sharedRows: number;
  readonly #starts: Uint32Array;
  /** Bytes as characters: reading one where it is needed is cheaper than unpacking all before the first share. */
  readonly #entries: string;
  readonly #packed: string;
  readonly #steps: string;
  readonly #rows: Float32Array[] = [];

  constructor(ruleset: Pick<CompiledRuleset, 'weights'>) {
    const { outcomes, bias, rows, steps, features, buckets, classRows, sharedRows } = ruleset.weights;
    this.outcomes = outcomes;
    this.bias = bias;
    this.#classRows = classRows;
    this.#packed = atob(rows);
    this.#steps = atob(steps);
    this.#sharedRows = sharedRows;
    this.#firstShared = this.#steps.length - 2 * sharedRows;
    this.#starts = startsOf(atob(buckets));
    this.#entries = atob(features);
  }

  /** Adds what a feature says of each outcome to `scores`; false where nothing is known of it. */
  add(key: number, scores: Float64Array): boolean {
    if (key < 0) {
      const row = this.#classRows[-1 - key] ?? -1;
      return row >= 0 && this.#addRow(row, scores);
    }
    const at = this.#entryOf(key);
    if (at < 0) return false;
    this.#addRow(this.#firstShared + this.#entries.charCodeAt(at + 2), scores);
    return this.#addRow(this.#firstShared + this.#sharedRows + this.#entries.charCodeAt(at + 3), scores);
  }

  #addRow(row: number, scores: Float64Array): boolean {
    const weights = this.#rows[row] ?? this.#unpack(row);
    for (let o = 0; o < scores.length; o++) scores[o] = (scores[o] as number) + (weights[o] as number);
    return true;
  }

  #unpack(row: number): Float32Array {
    const width = this.outcomes.length;
    const step = this.#steps.charCodeAt(row) / STEP_UNIT;
    const weights = new Float32Array(width);
    for (let o = 0; o < width; o++) {
      const at = row * width + o;
      const byte = this.#packed.charCodeAt(at >> 1);
      weights[o] = ((at & 1 ? byte >> 4 : byte & 15) - 8) * step;
    }
    this.#rows[row] = weights;
    return weights;
  }

  #entryOf(key: number): number {
    const bucket = bucketOf(key);
    const end = (this.#starts[bucket + 1] as number) * ENTRY_BYTES;
    const high = (key >>> 8) & 0xff;
    const low = key & 0xff;
    for (let at = (this.#starts[bucket] as number) * ENTRY_BYTES; at < end; at += ENTRY_BYTES)
      if (this.#entries.charCodeAt(at) === high && this.#entries.charCodeAt(at + 1) === low) return at;
    return -1;
  }
}

/** Where each bucket begins. */
function startsOf(counts: string): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < BUCKETS; i++) starts[i + 1] = (starts[i] as number) + (counts.charCodeAt(i) || 0);
  return starts;
}
