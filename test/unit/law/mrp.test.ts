import { describe, expect, it } from 'vitest';
import { mrpOn } from '../../../src/law/mrp.ts';
import { mrpInYear } from '../../../src/law/mrp-year.ts';

describe('mrpOn', () => {
  it.each([
    ['2025-12-31', { kind: 'known', year: 2025, tenge: 3932 }],
    ['2026-01-01', { kind: 'known', year: 2026, tenge: 4325 }],
    ['2031-06-15', { kind: 'last-known', year: 2026, tenge: 4325, forYear: 2031 }],
    ['2019-06-15', { kind: 'last-known', year: 2023, tenge: 3450, forYear: 2019 }],
  ])('on %s', (date, expected) => {
    expect(mrpOn(date)).toEqual(expected);
  });
});

describe('mrpInYear', () => {
  it('takes the newest year before a gap', () => {
    expect(mrpInYear({ 2030: 3, 2020: 1, 2025: 2 }, 2028)).toEqual({
      kind: 'last-known',
      year: 2025,
      tenge: 2,
      forYear: 2028,
    });
  });

  it('refuses an empty table', () => {
    expect(() => mrpInYear({}, 2026)).toThrow(RangeError);
  });
});
