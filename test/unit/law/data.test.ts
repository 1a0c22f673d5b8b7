import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../../src/classifier/category.ts';
import { MRP } from '../../../src/law/mrp.ts';
import { ORGANISATIONS } from '../../../src/law/organisations.ts';
import { LAW_CHECKED_ON, PROVISIONS, provisionsOf } from '../../../src/law/provisions.ts';

/** The same day a year later. */
const yearAfter = (dateIso: string) => `${Number(dateIso.slice(0, 4)) + 1}${dateIso.slice(4)}`;

const ids = (list: readonly { readonly id: string }[]) => list.map((one) => one.id);

describe('provisions', () => {
  it('have ids of their own across the files', () => {
    expect(new Set(ids(PROVISIONS)).size).toBe(PROVISIONS.length);
  });

  it('fall due for review within a year of their own check', () => {
    const late = PROVISIONS.filter((one) => one.reviewBy > yearAfter(one.checkedOn));
    expect(late.map((one) => `${one.id}: bring "reviewBy" nearer than ${one.reviewBy}`)).toEqual([]);
  });

  it('were not checked in the future, whatever the time zone', () => {
    const tomorrow = new Date(Date.now() + 24 * 3600 * 1000).toISOString().slice(0, 10);
    const early = PROVISIONS.filter((one) => one.checkedOn > tomorrow);
    expect(early.map((one) => `${one.id}: "checkedOn" is ${one.checkedOn}`)).toEqual([]);
    for (const table of [MRP, ORGANISATIONS]) expect(table.checkedOn <= tomorrow).toBe(true);
  });

  it('tell since when all of them are checked', () => {
    expect(PROVISIONS.every((one) => one.checkedOn >= LAW_CHECKED_ON)).toBe(true);
    expect(PROVISIONS.some((one) => one.checkedOn === LAW_CHECKED_ON)).toBe(true);
  });

  it('all belong to a category', () => {
    const used = new Set(CATEGORY_IDS.flatMap((category) => ids(provisionsOf(category))));
    const orphans = ids(PROVISIONS).filter((id) => !used.has(id));
    expect(orphans.map((id) => `${id}: name it in src/law/data/by-category.json`)).toEqual([]);
  });

  it('link to the law text itself when they are Kazakhstan’s law in force', () => {
    const law = PROVISIONS.filter((one) => one.jurisdiction === 'KZ' && one.status === 'in-force');
    expect(law.filter((one) => !one.sourceUrl.startsWith('https://adilet.zan.kz/'))).toEqual([]);
    expect(law.length).toBeGreaterThan(30);
  });

  it('pass for the law text only where it is one', () => {
    const texts = PROVISIONS.filter((one) => one.source === 'law');
    expect(texts.filter((one) => !one.sourceUrl.startsWith('https://adilet.zan.kz/'))).toEqual([]);
    expect(ids(PROVISIONS.filter((one) => one.source === 'report'))).toEqual([
      'kz-proposal-cc-307-1',
      'kg-coo-107-1',
      'kg-coo-109-3',
    ]);
  });

  it('have one Kazakh title an article, and none where none of today’s law was read', () => {
    const titles = new Map<string, Set<string | null>>();
    for (const { code, article, title } of PROVISIONS) {
      const key = `${code} ${article}`;
      titles.set(key, (titles.get(key) ?? new Set()).add(title.kk));
    }
    expect([...titles].filter(([, kk]) => kk.size > 1)).toEqual([]);
    expect([...titles].filter(([, kk]) => kk.has(null)).map(([key]) => key)).toEqual([
      'koap 127-2',
      'koap 453',
      'koap 456-2',
      'criminal-code 313-1',
      'criminal-code 307-1',
      'kg-offences 107-1',
      'kg-offences 109-3',
    ]);
  });

  it('have Kazakh titles in Kazakh letters, shortened where the Russian ones are', () => {
    for (const { id, title } of PROVISIONS) {
      if (title.kk === null) continue;
      expect(title.kk, id).not.toMatch(/[A-Za-z]/);
      expect(title.kk, id).not.toBe(title.ru);
      expect(title.kk.includes('…'), id).toBe(title.ru.includes('…'));
    }
  });

  it('name the public in the graver case only where the law does', () => {
    const named = PROVISIONS.filter((one) => one.penalties.some(({ when }) => when === 'in-public'));
    expect(ids(named)).toEqual(['kz-koap-73-3', 'kz-cc-174', 'kz-cc-378']);
  });

  it('speak of networks alone where the law does not name mass media', () => {
    const named = PROVISIONS.filter((one) => one.penalties.some(({ when }) => when === 'over-networks'));
    expect(ids(named)).toEqual(['kz-koap-134']);
  });

  it('say nothing of penalties where nothing is in force', () => {
    const others = PROVISIONS.filter((one) => one.status !== 'in-force');
    expect(others.map((one) => one.penalties.length)).toEqual(others.map(() => 0));
    expect(ids(others)).toContain('kz-cc-373');
  });

  it('have the article this tool began with as the law has it: 20 MRP, then 40 or arrest of up to 10 days', () => {
    const began = PROVISIONS.find((one) => one.id === 'kz-koap-456-2-3-1');
    expect(began).toMatchObject({ article: '456-2', parts: ['3-1'], status: 'in-force', who: 'anyone' });
    expect(began?.penalties).toMatchObject([
      { offence: 'first', fine: { kind: 'mrp', min: 20, max: 20 } },
      { offence: 'repeat', fine: { max: 40 }, others: [{ what: 'arrest', join: 'or', min: null, max: 10 }] },
    ]);
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
  it.each([
    ['mrp.json', MRP],
    ['organisations.json', ORGANISATIONS],
  ])('%s falls due for review within a year of its own check', (_file, { checkedOn, reviewBy }) => {
    expect(reviewBy > checkedOn).toBe(true);
    expect(reviewBy <= yearAfter(checkedOn)).toBe(true);
  });

  it('keep the unknown unknown and the removed removed', () => {
    const status = new Map(ORGANISATIONS.organisations.map((one) => [one.id, one.status]));
    expect(status.get('aue')).toBe('unknown');
    expect(status.get('taliban')).toBe('removed');
    expect([...status.values()].filter((one) => one === 'banned').length).toBeGreaterThan(20);
  });
});
