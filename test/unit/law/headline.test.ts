import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../../src/classifier/category.ts';
import { citationOf } from '../../../src/law/citation.ts';
import { sumOn } from '../../../src/law/headline.ts';
import { compileHeadlines, overdueLaw } from '../../../src/tools/compile-law.ts';
import { lawOf, penaltyOf, provisionOf } from './invented.ts';

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
  const plain = provisionOf('plain');
  const upTo = provisionOf('up-to', {
    article: '902',
    penalties: [penaltyOf({ kind: 'mrp', min: null, max: 80 })],
  });
  const crime = provisionOf('crime', { kind: 'criminal', code: 'criminal-code', article: '903' });
  const law = lawOf([plain, crime], { insult: [upTo, plain], war: [crime] });
  const { byCategory, mrpByYear } = compileHeadlines('2021-11-22', law);

  it('has one line for every category, from the most fitting administrative article', () => {
    expect(Object.keys(byCategory).sort()).toEqual([...CATEGORY_IDS].sort());
    expect(byCategory.drugs).toEqual({ article: citationOf(plain), mrp: 20 });
  });

  it('names no sum where the law names no single one, nor for a crime', () => {
    expect(byCategory.insult).toEqual({ article: citationOf(upTo), mrp: null });
    expect(byCategory.war).toEqual({ article: citationOf(crime), mrp: null });
  });

  it('carries the MRP of the years, so that a card built last year is right this year', () => {
    expect(mrpByYear).toEqual({ 2020: 1000, 2021: 2000 });
    const built = compileHeadlines('2020-03-02', law).byCategory.drugs;
    expect(sumOn(built, mrpByYear, '2020-12-31')).toMatchObject({ tenge: 20_000, year: 2020 });
    expect(sumOn(built, mrpByYear, '2021-01-01')).toMatchObject({ tenge: 40_000, year: 2021 });
  });

  it('comes out the same on any day, as long as no law comes into force: a build can be made again later', () => {
    expect(compileHeadlines('2020-12-31', law)).toEqual(compileHeadlines('2022-01-01', law));
  });

  it('refuses a day on which a category had no law at all', () => {
    expect(() => compileHeadlines('2020-03-01', law)).toThrow(
      /extremism: no provision is in force on 2020-03-01/,
    );
  });

  it('of the real law: every line cites an article, and its sum is that of its year', () => {
    const real = compileHeadlines(BUILT);
    expect(Object.keys(real.byCategory).sort()).toEqual([...CATEGORY_IDS].sort());
    for (const line of Object.values(real.byCategory)) {
      expect(line.article.ru).toMatch(/^ст\.\u00a0/);
      if (line.mrp === null) continue;
      expect(sumOn(line, real.mrpByYear, BUILT)).toMatchObject({ tenge: line.mrp * 4325, mrpKnown: true });
    }
  });
});

describe('overdueLaw', () => {
  const provisions = [provisionOf('early', { reviewBy: '2020-12-31' }), provisionOf('late')];
  const due = (dateIso: string) => overdueLaw(dateIso, provisions, '2021-01-15');

  it('tells the builder what to check again, from the day after it was due', () => {
    expect(due('2020-12-31')).toEqual([]);
    expect(due('2021-01-01')).toEqual(['early: check the law text again (was due 2020-12-31)']);
    expect(due('2021-01-16')).toHaveLength(2);
    expect(due('2021-06-02')).toEqual([
      'early: check the law text again (was due 2020-12-31)',
      'late: check the law text again (was due 2021-06-01)',
      'mrp.json: add the new MRP (was due 2021-01-15)',
    ]);
  });
});
