import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../../src/classifier/category.ts';
import { MRP } from '../../../src/law/mrp.ts';
import { ORGANISATIONS } from '../../../src/law/organisations.ts';
import { LAW_CHECKED_ON, overdueOn, PROVISIONS, provisionsOf } from '../../../src/law/provisions.ts';

/** The newest day on which the facts were looked at; everything must have been fresh then. */
const CHECKED = '2026-11-22';

const ids = (list: readonly { readonly id: string }[]) => list.map((one) => one.id);

describe('provisions', () => {
  it('have ids of their own across the files', () => {
    expect(new Set(ids(PROVISIONS)).size).toBe(PROVISIONS.length);
  });

  it('were not due for review when they were last checked, and fall due within a year', () => {
    expect(ids(overdueOn(CHECKED))).toEqual([]);
    expect(overdueOn('2027-11-23')).toHaveLength(PROVISIONS.length);
  });

  it('tell since when all of them are checked', () => {
    expect(PROVISIONS.every((one) => one.checkedOn >= LAW_CHECKED_ON)).toBe(true);
    expect(PROVISIONS.some((one) => one.checkedOn === LAW_CHECKED_ON)).toBe(true);
  });

  it('all belong to a category', () => {
    const used = new Set(CATEGORY_IDS.flatMap((category) => ids(provisionsOf(category))));
    expect(ids(PROVISIONS).filter((id) => !used.has(id))).toEqual([]);
  });

  it('link to the law text itself when they are Kazakhstan’s law in force', () => {
    const law = PROVISIONS.filter((one) => one.jurisdiction === 'KZ' && one.status === 'in-force');
    expect(law.filter((one) => !one.sourceUrl.startsWith('https://adilet.zan.kz/'))).toEqual([]);
    expect(law.length).toBeGreaterThan(30);
  });

  it('say nothing of penalties where nothing is in force', () => {
    const others = PROVISIONS.filter((one) => one.status !== 'in-force');
    expect(others.map((one) => one.penalties.length)).toEqual(others.map(() => 0));
    expect(ids(others)).toContain('kz-cc-373');
  });

  it('keep a criminal article criminal', () => {
    const wrong = PROVISIONS.filter((one) => (one.code === 'criminal-code') !== (one.kind === 'criminal'));
    expect(ids(wrong)).toEqual([]);
  });
});

describe('every category', () => {
  it.each(CATEGORY_IDS)('%s has a provision of Kazakhstan in force', (category) => {
    const inForce = provisionsOf(category).filter(
      (one) => one.status === 'in-force' && one.jurisdiction === 'KZ',
    );
    expect(inForce.length).toBeGreaterThan(0);
  });
});

describe('other tables', () => {
  it('were fresh when they were checked', () => {
    for (const table of [MRP, ORGANISATIONS]) {
      expect(table.checkedOn <= CHECKED).toBe(true);
      expect(table.reviewBy > CHECKED).toBe(true);
    }
  });

  it('keep the unknown unknown and the removed removed', () => {
    const status = new Map(ORGANISATIONS.organisations.map((one) => [one.id, one.status]));
    expect(status.get('aue')).toBe('unknown');
    expect(status.get('taliban')).toBe('removed');
    expect([...status.values()].filter((one) => one === 'banned').length).toBeGreaterThan(20);
  });
});
