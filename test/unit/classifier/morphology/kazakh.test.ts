import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softenedKazakh, stemKazakh } from '../../../../src/classifier/morphology/kazakh.ts';

/** Common words of TV news and reviews, from KazNERD and KazSAnDRA (ISSAI, CC BY 4.0), with the stem a reader would give. */
const WORDS =
  'балалардың:бала қызметкерлердің:қызметкер мемлекеттердің:мемлекет номерімді:номер ұсыныстар:ұсыныс жарнамасы:жарнама компаниялардың:компания интернетпен:интернет президенттікке:президент қазақстандық:қазақстан адамдар:адам балаға:бала экономикасы:экономика футболға:футбол жеткізеді:жеткіз түсінеді:түсін алмаңдар:ал бермеймін:бер жасасаңыздар:жаса тексереді:тексер тарау:тара мен:мен ойын:ойын жақсы:жақсы қазақ:қазақ халық:халық азамат:азамат таратпаңыздар:тарат таратайық:тарат соғысқа:соғыс құмарлық:құмар мұғалімдері:мұғалім';

/** Stem, then endings in the form that agrees with it. */
const PARADIGMS: readonly (readonly [stem: string, endings: string])[] = [
  ['қала', 'лар ларға лардан ларымыз сында сынан мызға лық'],
  ['мектеп', 'тер терге терден теріміз тің тегі'],
  ['бонус', 'тар тарға тардан тың тарымыз'],
  ['теңге', 'лер лерге лерден нің мізге'],
  ['тарат', 'ты паңыз паңыздар қан тық пайды ыңыздар у сын саңыз пады'],
  ['жібер', 'ді меңіз меңіздер ген мейді іңіздер у сеңіз меді'],
];

describe('stemKazakh', () => {
  it.each(WORDS.split(' '))('%s', (pair) => {
    const [word = '', stem = ''] = pair.split(':');
    expect(stemKazakh(word)).toBe(stem);
  });

  it.each(PARADIGMS)('finds %s in its forms', (stem, endings) => {
    for (const ending of endings.split(' '))
      expect([ending, stemKazakh(stem + ending)]).toEqual([ending, stem]);
  });

  it('keeps an ending that breaks harmony', () => {
    expect(stemKazakh('теңгелар')).toBe('теңгелар');
    expect(stemKazakh('соғысда')).toBe('соғысда');
  });

  it('is a beginning of the word with a vowel and at least two letters', () => {
    const letters = fc.constantFrom(...'аәеиіоөұүыуклмнрстзшдғгқңб');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 2, maxLength: 16 }), (word) => {
        const stem = stemKazakh(word);
        expect(word.startsWith(stem)).toBe(true);
        if (stem !== word) {
          expect(stem.length).toBeGreaterThanOrEqual(2);
          expect(stem).toMatch(/[аәеиіоөұүыу]/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('softenedKazakh', () => {
  it.each([
    ['кітап', 'кітаб'],
    ['қазақ', 'қазағ'],
    ['көлік', 'көліг'],
    ['соғыс', undefined],
    ['от', undefined],
    ['тек', undefined],
  ])('%s → %s', (stem, softened) => {
    expect(softenedKazakh(stem)).toBe(softened);
  });
});
