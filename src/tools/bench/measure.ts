/** The middle one of some values; of an even number the upper one of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Median time of a call in milliseconds, after a warm-up; stops after `budgetMs` or 200 calls. */
export function medianMs(call: () => void, budgetMs = 1500): number {
  const stop = performance.now() + budgetMs / 3;
  while (performance.now() < stop) call();
  const times: number[] = [];
  const end = performance.now() + budgetMs;
  while (times.length < 200 && (performance.now() < end || times.length < 3)) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** One line of the table: what was measured, how much, and what it must stay under. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Absent: only told. */
  readonly limit?: { readonly kind: 'at most' | 'at least'; readonly value: number };
}

/** Whether a measurement keeps to its limit, if it has one. */
export function isWithinLimit({ value, limit }: Measurement): boolean {
  if (limit === undefined) return true;
  return limit.kind === 'at most' ? value <= limit.value : value >= limit.value;
}

/** The measurements as a table. */
export function tableOf(measurements: readonly Measurement[]): string {
  return measurements
    .map((one) => {
      const limit = one.limit ? `${one.limit.kind} ${one.limit.value}` : '';
      return `${isWithinLimit(one) ? '  ' : '✗ '}${one.name.padEnd(58)}${one.value.toFixed(2).padStart(12)} ${one.unit.padEnd(10)} ${limit}`;
    })
    .join('\n');
}

/** Notes a measurement. */
export type Measure = (
  name: string,
  value: number,
  unit: string,
  limit?: NonNullable<Measurement['limit']>,
) => void;
