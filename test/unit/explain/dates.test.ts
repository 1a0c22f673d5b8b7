import { describe, expect, it } from 'vitest';
import { formatLoose } from '../../../src/explain/dates.ts';

describe('formatLoose', () => {
  it.each([
    ['2026-03-02', 'en', '2 March 2026'],
    ['2026-03/2026-07', 'en', 'March 2026 – July 2026'],
    ['2026-03/2026-07', 'ru', '03.2026 – 07.2026'],
    ['2026-03-02', 'kk', '02.03.2026'],
    ['2014', 'kk', '2014'],
  ] as const)('%s in %s', (date, language, expected) => {
    expect(formatLoose(date, language)).toBe(expected);
  });
});
