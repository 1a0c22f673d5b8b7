import type { BitReader } from './bits.ts';
import type { PrefixCode } from './prefix-code.ts';

/** A weight is a whole number of steps, no larger than this either way. */
export const MOST_STEPS = 15;
/** Each fineness divides a row's step by the root of two; no row is finer than this. */
export const FINEST = 15;

/** The symbol after the last number of a row that is not 0. */
export const END = 0;
/** Sizes told by a symbol; the largest stands for itself and what is larger, which is then counted up. */
export const SIZES = 3;

/** Numbers that are not 0 stand closer in some rows than in others: so many codes for the distance to the next. */
export const DENSITIES = 4;

/**
 * Which of the codes the next distance takes. Half of the numbers and more are the densest kind, and a row begins as the
 * sparsest.
 *
 * @param told how many numbers that are not 0 came before the place `at`
 */
export function densityOf(told: number, at: number): number {
  return Math.min(DENSITIES - 1, Math.trunc((told * 2 * (DENSITIES - 1)) / (at + 2)));
}

/** How many symbols there are for rows of a width: a distance, a sign and a size in one; and enough to tell a fineness by. */
export function symbolsOf(width: number): number {
  return Math.max(FINEST + 1, 1 + width * 2 * SIZES);
}

/** The symbol for a number of this sign and size after so many zeros. */
export function symbolOf(zeros: number, value: number): number {
  const size = Math.min(SIZES, Math.abs(value));
  return 1 + zeros * 2 * SIZES + (value > 0 ? SIZES : 0) + size - 1;
}

/** The step of a row, from the coarsest one and the row's fineness. */
export function stepOf(coarsest: number, fineness: number): number {
  return coarsest * 2 ** (-fineness / 2);
}

/**
 * Reads a row of small whole numbers, most of them 0, as `packRows` wrote it: how fine its step is, then the numbers.
 *
 * @param codes one for each density, and one more for how fine the row's step is
 * @param coarsest how much the coarsest step is worth
 * @param table where the numbers are put, in floating point, from place `from` on, `width` of them: zeros so far
 */
export function readRow(
  reader: BitReader,
  codes: readonly PrefixCode[],
  coarsest: number,
  table: Float32Array,
  from: number,
  width: number,
): void {
  const step = stepOf(coarsest, (codes[DENSITIES] as PrefixCode).read(reader));
  let at = 0;
  for (let told = 0; at < width; told++) {
    const symbol = (codes[densityOf(told, at)] as PrefixCode).read(reader);
    if (symbol === END) break;
    const signAndSize = (symbol - 1) % (2 * SIZES);
    at += (symbol - 1 - signAndSize) / (2 * SIZES);
    const toldSize = 1 + (signAndSize % SIZES);
    const size = toldSize < SIZES ? toldSize : SIZES + reader.ones();
    table[from + at++] = (signAndSize >= SIZES ? size : -size) * step;
  }
}
