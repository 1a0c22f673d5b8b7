import { describe, expect, it } from 'vitest';
import { MRP_BY_YEAR } from '../../../src/law/mrp.ts';
import { mrpInYear } from '../../../src/law/mrp-year.ts';

it('the MRP of past years stays what it was', () => {
  expect(MRP_BY_YEAR).toMatchObject({ 2023: 3450, 2024: 3692, 2025: 3932, 2026: 4325 });
});

describe('mrpInYear', () => {
  const table = { 2025: 3932, 2026: 4325 };

  it.each([
    [2025, { kind: 'known', year: 2025, tenge: 3932 }],
    [2026, { kind: 'known', year: 2026, tenge: 4325 }],
    [2031, { kind: 'last-known', year: 2026, tenge: 4325, forYear: 2031 }],
    [2019, { kind: 'last-known', year: 2025, tenge: 3932, forYear: 2019 }],
  ])('in %i', (year, expected) => {
    expect(mrpInYear(table, year)).toEqual(expected);
  });
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
