import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../../src/classifier/category.ts';
import { type Charge, liabilityOf } from '../../../src/law/liability.ts';

const TODAY = '2026-11-22';
const ids = (charges: readonly Charge[]) => charges.map((charge) => charge.provision.id);

describe('liabilityOf', () => {
  it('works out the sums of the article this tool began with', () => {
    const charge = liabilityOf('war', TODAY).administrative[0];
    expect(charge?.citation.ru).toBe('ст. 456-2 ч. 3-1 КоАП');
    expect(charge?.first.map((one) => one.fine)).toEqual([
      { kind: 'tenge', mrp: { min: 20, max: 20 }, tenge: { min: 86_500, max: 86_500 } },
    ]);
    expect(charge?.repeat).toMatchObject([
      { fine: { tenge: { max: 173_000 } }, others: [{ what: 'arrest', join: 'or', min: null, max: 10 }] },
    ]);
  });

  it('keeps "up to" open at the bottom', () => {
    const charge = liabilityOf('insult', TODAY).criminal[0];
    expect(charge?.first[0]?.fine).toEqual({
      kind: 'tenge',
      mrp: { min: null, max: 80 },
      tenge: { min: null, max: 346_000 },
    });
  });

  it('uses the last known MRP for a year without one, and says so', () => {
    const liability = liabilityOf('gambling', '2031-01-01');
    expect(liability.mrp).toEqual({ kind: 'last-known', year: 2026, tenge: 4325, forYear: 2031 });
    expect(liability.administrative[0]?.first[0]?.fine).toMatchObject({ tenge: { max: 259_500 } });
  });

  it('leaves out what was not yet in force', () => {
    expect(ids(liabilityOf('drugs', '2026-03-01').administrative)).toEqual([]);
    expect(ids(liabilityOf('drugs', '2026-03-02').administrative)).toEqual(['kz-koap-456-2-3-1']);
    expect(ids(liabilityOf('false-information', '2025-06-30', 'KG').administrative)).toEqual([]);
    expect(ids(liabilityOf('false-information', '2025-07-01', 'KG').administrative)).toEqual([
      'kg-coo-109-3',
    ]);
  });

  it('never shows what is repealed or only proposed', () => {
    const shown = CATEGORY_IDS.flatMap((category) => {
      const { administrative, criminal } = liabilityOf(category, TODAY);
      return [...administrative, ...criminal];
    });
    expect(shown.filter((charge) => charge.provision.status !== 'in-force')).toEqual([]);
    expect(ids(shown)).not.toContain('kz-cc-373');
    expect(ids(shown)).not.toContain('kz-proposal-cc-307-1');
  });

  it('parts administrative from criminal and keeps the jurisdictions apart', () => {
    for (const category of CATEGORY_IDS) {
      const { administrative, criminal } = liabilityOf(category, TODAY);
      expect(administrative.every((one) => one.provision.kind === 'administrative')).toBe(true);
      expect(criminal.every((one) => one.provision.kind === 'criminal')).toBe(true);
      expect([...administrative, ...criminal].every((one) => one.provision.jurisdiction === 'KZ')).toBe(true);
    }
    const kg = liabilityOf('insult', TODAY, 'KG');
    expect(kg.administrative[0]?.first[0]?.fine).toEqual({ kind: 'som', amount: 20_000, units: 200 });
    expect(ids(kg.criminal)).toEqual([]);
    expect(ids(liabilityOf('gambling', TODAY, 'KG').administrative)).toEqual([]);
  });
});
