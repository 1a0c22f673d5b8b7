import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../../src/classifier/category.ts';
import { sumOn } from '../../../src/law/headline.ts';
import { compileHeadlines, overdueLaw } from '../../../src/tools/compile-law.ts';

const BUILT = '2026-11-22';

describe('sumOn', () => {
  const mrpByYear = { 2025: 3932, 2026: 4325 };

  it('moves with the year and owns up when the year is not known', () => {
    expect(sumOn({ mrp: 20 }, mrpByYear, '2025-12-31')).toMatchObject({ tenge: 78_640, mrpKnown: true });
    expect(sumOn({ mrp: 20 }, mrpByYear, '2026-01-01')).toEqual({
      kind: 'sum',
      mrp: 20,
      tenge: 86_500,
      year: 2026,
      mrpKnown: true,
    });
    expect(sumOn({ mrp: 20 }, mrpByYear, '2027-01-01')).toMatchObject({
      tenge: 86_500,
      year: 2026,
      mrpKnown: false,
    });
  });

  it('names no sum where the law names none', () => {
    expect(sumOn({ mrp: null }, mrpByYear, BUILT)).toEqual({ kind: 'no-fine' });
  });
});

describe('compileHeadlines', () => {
  const { byCategory, mrpByYear } = compileHeadlines(BUILT);

  it('has one line for every category, from an administrative article with one plain sum', () => {
    expect(Object.keys(byCategory).sort()).toEqual([...CATEGORY_IDS].sort());
    for (const line of Object.values(byCategory)) {
      expect(line.provision).toMatch(/^kz-koap-/);
      expect(line.tenge).toBe((line.mrp ?? 0) * 4325);
      expect(line.asOf).toBe('2026-03');
    }
  });

  it.each([
    ['drugs', 'kz-koap-456-2-3-1', 86_500],
    ['false-information', 'kz-koap-456-2-3', 86_500],
    ['gambling', 'kz-koap-455-1', 259_500],
    ['pyramid', 'kz-koap-150', 648_750],
    ['assembly', 'kz-koap-488-7', 216_250],
    ['personal-data', 'kz-koap-79-1', 129_750],
    ['religious-material', 'kz-koap-490-1', 108_125],
    ['insult', 'kz-koap-73-3', 778_500],
  ] as const)('%s: %s, %i tenge', (category, provision, tenge) => {
    expect(byCategory[category]).toMatchObject({ provision, tenge, year: 2026, mrpKnown: true });
  });

  it('carries the MRP of the years, so that a card built last year is right this year', () => {
    expect(mrpByYear).toEqual({ 2023: 3450, 2024: 3692, 2025: 3932, 2026: 4325 });
    expect(sumOn(compileHeadlines('2026-03-02').byCategory.war, mrpByYear, BUILT)).toMatchObject({
      tenge: 86_500,
    });
  });

  it('refuses a day on which a category had no law at all', () => {
    expect(() => compileHeadlines('2026-03-01')).toThrow(
      /lgbt-propaganda: no provision is in force on 2026-03-01/,
    );
  });
});

describe('overdueLaw', () => {
  it('tells the builder what to check again', () => {
    expect(overdueLaw(BUILT)).toEqual([]);
    expect(overdueLaw('2027-01-16')).toEqual(['mrp.json: add the new MRP (was due 2027-01-15)']);
    expect(overdueLaw('2028-01-01').length).toBeGreaterThan(30);
  });
});
