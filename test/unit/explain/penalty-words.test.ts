import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../../src/classifier/category.ts';
import { caseInWords, penaltyInWords } from '../../../src/explain/penalty-words.ts';
import { liabilityOf, type PenaltyInMoney } from '../../../src/law/liability.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function penalty(change: Partial<PenaltyInMoney>): PenaltyInMoney {
  return { offence: 'first', part: null, when: 'basic', fine: { kind: 'none' }, others: [], ...change };
}
const fine = (min: number | null, max: number): PenaltyInMoney['fine'] => ({
  kind: 'tenge',
  mrp: { min, max },
  tenge: { min: min === null ? null : min * 4325, max: max * 4325 },
});

describe('penaltyInWords', () => {
  const repeat = penalty({
    fine: fine(40, 40),
    others: [{ what: 'arrest', join: 'or', min: null, max: 10 }],
  });
  it.each([
    ['ru', 'штраф 40 МРП = 173 000 ₸ или арест до 10 суток'],
    ['kk', '40 АЕК = 173 000 ₸ айыппұл немесе 10 тәулікке дейін қамаққа алу'],
    ['en', 'fine of 40 MRP = 173,000 ₸ or arrest up to 10 days'],
  ] as const)('in %s', (language, expected) => {
    expect(plain(penaltyInWords(repeat, language))).toBe(expected);
  });

  it('says "up to" and a range', () => {
    expect(plain(penaltyInWords(penalty({ fine: fine(null, 200) }), 'en'))).toBe(
      'fine of up to 200 MRP = up to 865,000 ₸',
    );
    expect(plain(penaltyInWords(penalty({ fine: fine(2, 7) }), 'ru'))).toBe(
      'штраф от 2 до 7 МРП = от 8 650 ₸ до 30 275 ₸',
    );
    expect(plain(penaltyInWords(penalty({ fine: fine(2, 7) }), 'kk'))).toBe(
      '2–7 АЕК (8 650 ₸ – 30 275 ₸) айыппұл',
    );
  });

  it('starts with the first measure when there is no fine', () => {
    const prison = penalty({
      others: [
        { what: 'imprisonment', join: 'or', min: 5, max: 9 },
        { what: 'confiscation', join: 'and', min: null, max: null },
      ],
    });
    expect(penaltyInWords(prison, 'ru')).toBe('лишение свободы от 5 до 9 лет и конфискация');
  });

  it('puts a comma between alternatives from the third on', () => {
    const others = [
      { what: 'community-work', join: 'or', min: null, max: 200 },
      { what: 'restriction', join: 'or', min: null, max: 2 },
      { what: 'imprisonment', join: 'or', min: null, max: 2 },
      { what: 'confiscation', join: 'and', min: null, max: null },
    ] as const;
    expect(penaltyInWords(penalty({ others }), 'en')).toBe(
      'community work up to 200 hours or restriction of freedom up to 2 years, or imprisonment up to 2 years and confiscation',
    );
    expect(plain(penaltyInWords(penalty({ fine: fine(null, 200), others }), 'ru'))).toBe(
      'штраф до 200 МРП = до 865 000 ₸ или общественные работы до 200 часов, или ограничение свободы до 2 лет, или лишение свободы до 2 лет и конфискация',
    );
  });

  it('says an exact length without "up to"', () => {
    const exact = penalty({ others: [{ what: 'arrest', join: 'or', min: 20, max: 20 }] });
    expect(penaltyInWords(exact, 'ru')).toBe('арест 20 суток');
    expect(penaltyInWords(exact, 'en')).toBe('arrest for 20 days');
  });

  it('names a measure alone where the law gives it no length', () => {
    const open = penalty({ others: [{ what: 'arrest', join: 'or', min: null, max: null }] });
    expect(penaltyInWords(open, 'en')).toBe('arrest');
  });

  it('bends the number in Russian', () => {
    const year = (max: number) => penalty({ others: [{ what: 'imprisonment', join: 'or', min: null, max }] });
    expect(penaltyInWords(year(1), 'ru')).toBe('лишение свободы до 1 года');
    expect(penaltyInWords(year(2), 'ru')).toBe('лишение свободы до 2 лет');
  });

  it('names som as som', () => {
    const som = penalty({ fine: { kind: 'som', amount: 20_000, units: 200 } });
    expect(plain(penaltyInWords(som, 'en'))).toBe('fine of 20,000 som (200 calculation units)');
  });

  it('leaves no place unfilled in any penalty of any category', () => {
    for (const category of CATEGORY_IDS)
      for (const jurisdiction of ['KZ', 'KG'] as const) {
        const { administrative, criminal } = liabilityOf(category, '2026-11-22', jurisdiction);
        for (const charge of [...administrative, ...criminal])
          for (const one of [...charge.first, ...charge.repeat])
            for (const language of ['kk', 'ru', 'en'] as const)
              expect(penaltyInWords(one, language) + caseInWords(one, language)).not.toMatch(
                /[{}]|undefined|null|NaN/,
              );
      }
  });
});

describe('caseInWords', () => {
  it('names the part and the circumstance, or nothing', () => {
    expect(caseInWords(penalty({ part: '2', when: 'online' }), 'en')).toBe(
      'part\u00a02, online or through mass media',
    );
    expect(caseInWords(penalty({ part: '2', when: 'in-public' }), 'kk')).toBe(
      '2-бөлік, көпшілік алдында, интернетте немесе масс-медиа арқылы',
    );
    expect(caseInWords(penalty({ part: '2' }), 'en')).toBe('part\u00a02');
    expect(caseInWords(penalty({}), 'kk')).toBe('');
  });
});
