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
export const STEP_UNIT = 64;

/**
 * Rows of weights decoded for use. A named class has a row of its own; a learned feature is the sum of two rows that
 * it shares with features that say much the same (DESIGN.md, "Learned word classes").
 */
export class Weights {
  readonly outcomes: readonly string[];
  readonly bias: readonly number[];
  readonly #rows: Float32Array;
  readonly #classRows: readonly number[];
  readonly #firstShared: number;
  readonly #sharedRows: number;
  readonly #starts: Uint32Array;
  readonly #entries: Uint8Array;

  constructor(ruleset: Pick<CompiledRuleset, 'weights'>) {
    const { outcomes, bias, rows, steps, features, buckets, classRows, sharedRows } = ruleset.weights;
    this.outcomes = outcomes;
    this.bias = bias;
    this.#classRows = classRows;
    const rowSteps = bytesOf(steps);
    this.#rows = decodeRows(bytesOf(rows), rowSteps, outcomes.length);
    this.#sharedRows = sharedRows;
    this.#firstShared = rowSteps.length - 2 * sharedRows;
    this.#starts = startsOf(bytesOf(buckets));
    this.#entries = bytesOf(features);
  }

  /** Adds what a feature says of each outcome to `scores`; false where nothing is known of it. */
  add(key: number, scores: Float64Array): boolean {
    if (key < 0) {
      const row = this.#classRows[-1 - key] ?? -1;
      return row >= 0 && this.#addRow(row, scores);
    }
    const at = this.#entryOf(key);
    if (at < 0) return false;
    this.#addRow(this.#firstShared + (this.#entries[at + 2] as number), scores);
    return this.#addRow(this.#firstShared + this.#sharedRows + (this.#entries[at + 3] as number), scores);
  }

  #addRow(row: number, scores: Float64Array): boolean {
    const base = row * scores.length;
    for (let o = 0; o < scores.length; o++)
      scores[o] = (scores[o] as number) + (this.#rows[base + o] as number);
    return true;
  }

  #entryOf(key: number): number {
    const bucket = bucketOf(key);
    const end = (this.#starts[bucket + 1] as number) * ENTRY_BYTES;
    const high = (key >>> 8) & 0xff;
    const low = key & 0xff;
    for (let at = (this.#starts[bucket] as number) * ENTRY_BYTES; at < end; at += ENTRY_BYTES)
      if (this.#entries[at] === high && this.#entries[at + 1] === low) return at;
    return -1;
  }
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function decodeRows(packed: Uint8Array, steps: Uint8Array, outcomes: number): Float32Array {
  const rows = new Float32Array(steps.length * outcomes);
  for (let i = 0; i < rows.length; i++) {
    const byte = packed[i >> 1] as number;
    const nibble = i & 1 ? byte >> 4 : byte & 15;
    rows[i] = ((nibble - 8) * (steps[Math.floor(i / outcomes)] as number)) / STEP_UNIT;
  }
  return rows;
}

function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < BUCKETS; i++) starts[i + 1] = (starts[i] as number) + (counts[i] ?? 0);
  return starts;
}
