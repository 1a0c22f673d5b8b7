import { describe, expect, it } from 'vitest';
import { formatLoose, localDay } from '../../../src/explain/dates.ts';

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

describe('localDay', () => {
  it('is the day on the person’s own calendar', () => {
    expect(localDay(new Date(2026, 0, 1, 0, 30))).toBe('2026-01-01');
    expect(localDay(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31');
  });
});
