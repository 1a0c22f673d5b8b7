import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../../src/classifier/category.ts';
import { type Charge, liabilityOf } from '../../../src/law/liability.ts';
import type { Provision } from '../../../src/law/provision.ts';
import { lawOf, penaltyOf, provisionOf } from './invented.ts';

const TODAY = '2021-11-22';
const ids = (charges: readonly Charge[]) => charges.map((charge) => charge.provision.id);
const liability = (provisions: readonly Provision[], dateIso = TODAY, jurisdiction: 'KZ' | 'KG' = 'KZ') =>
  liabilityOf('war', dateIso, jurisdiction, lawOf(provisions));

describe('liabilityOf', () => {
  it('works out the sums of a first offence and of a repeat', () => {
    const arrest = { what: 'arrest', join: 'or', min: null, max: 10 } as const;
    const penalties = [
      penaltyOf({ kind: 'mrp', min: 20, max: 20 }),
      penaltyOf({ kind: 'mrp', min: 40, max: 40 }, { offence: 'repeat', others: [arrest] }),
    ];
    const charge = liability([provisionOf('a', { penalties })]).administrative[0];
    expect(charge?.citation.ru).toBe('ст.\u00a0901 ч.\u00a02 КоАП');
    expect(charge?.first.map((one) => one.fine)).toEqual([
      { kind: 'tenge', mrp: { min: 20, max: 20 }, tenge: { min: 40_000, max: 40_000 } },
    ]);
    expect(charge?.repeat).toMatchObject([{ fine: { tenge: { max: 80_000 } }, others: [arrest] }]);
  });

  it('keeps "up to" open at the bottom', () => {
    const upTo = provisionOf('a', { penalties: [penaltyOf({ kind: 'mrp', min: null, max: 80 })] });
    expect(liability([upTo]).administrative[0]?.first[0]?.fine).toEqual({
      kind: 'tenge',
      mrp: { min: null, max: 80 },
      tenge: { min: null, max: 160_000 },
    });
  });

  it('uses the last known MRP for a year without one, and says so', () => {
    const later = liability([provisionOf('a')], '2031-01-01');
    expect(later.mrp).toEqual({ kind: 'last-known', year: 2021, tenge: 2000, forYear: 2031 });
    expect(later.administrative[0]?.first[0]?.fine).toMatchObject({ tenge: { max: 40_000 } });
  });

  it('leaves out what was not yet in force', () => {
    const day = provisionOf('day', { validFrom: '2020-03-02' });
    const month = provisionOf('month', { validFrom: '2020-03' });
    const unknown = provisionOf('unknown', { validFrom: null });
    const on = (dateIso: string) => ids(liability([day, month, unknown], dateIso).administrative);
    expect(on('2020-02-29')).toEqual(['unknown']);
    expect(on('2020-03-01')).toEqual(['month', 'unknown']);
    expect(on('2020-03-02')).toEqual(['day', 'month', 'unknown']);
  });

  it('never shows what is repealed or only proposed', () => {
    const shown = liability([
      provisionOf('repealed', { status: 'repealed' }),
      provisionOf('proposed', { status: 'proposed' }),
      provisionOf('law'),
    ]);
    expect(ids(shown.administrative)).toEqual(['law']);
  });

  it('parts administrative from criminal and keeps the jurisdictions apart', () => {
    const som = { kind: 'som', amount: 20_000, units: 200 } as const;
    const all = [
      provisionOf('koap'),
      provisionOf('crime', { kind: 'criminal', code: 'criminal-code' }),
      provisionOf('kg', { jurisdiction: 'KG', code: 'kg-offences', penalties: [penaltyOf(som)] }),
    ];
    const here = liability(all);
    expect([ids(here.administrative), ids(here.criminal)]).toEqual([['koap'], ['crime']]);
    const there = liability(all, TODAY, 'KG');
    expect([ids(there.administrative), ids(there.criminal)]).toEqual([['kg'], []]);
    expect(there.administrative[0]?.first[0]?.fine).toEqual(som);
  });

  it.each(CATEGORY_IDS)(
    'of the real law shows nothing of %s that is not in force in Kazakhstan',
    (category) => {
      const { administrative, criminal } = liabilityOf(category, '2026-11-22');
      expect(administrative.length + criminal.length).toBeGreaterThan(0);
      for (const { provision } of [...administrative, ...criminal])
        expect(provision).toMatchObject({ status: 'in-force', jurisdiction: 'KZ' });
    },
  );
});
