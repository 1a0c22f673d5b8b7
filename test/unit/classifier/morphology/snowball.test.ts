import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../../../../src/classifier/morphology/english.ts';
import { stemRussian } from '../../../../src/classifier/morphology/russian.ts';

interface Oracle {
  newStemmer(language: string): { stem(word: string): string };
}
const oracle: Oracle = createRequire(import.meta.url)('snowball-stemmers');

const RUSSIAN = {
  roots:
    'став казин распростран реклам игр запрещ войн собира бот гражданств прода выигр мошенн крепк быстр учи'.split(
      ' ',
    ),
  endings:
    'а ами ка ками ить яйте ение ением енный енными ается вшись ившись ая ейший ейшее ость остью ости ал али нно ующего ываем ешь ь ие ия нуть ой ого юю ями ся лись й'.split(
      ' ',
    ),
};
const ENGLISH = {
  roots:
    'bet gambl generat commun rely hop hopp agre pyramid terror extrem nation relat happi advertis dy ly skat boy yell cr organiz'.split(
      ' ',
    ),
  endings:
    "s es ed ing ings er ers ingly edly ly e y ies ied ation ational ization fulness ousness iveness ment ement able ably 's ism ist tional bli logi ful ness ative icate ion ll eed eedly".split(
      ' ',
    ),
};

function agrees(language: string, stem: (word: string) => string, parts: typeof RUSSIAN, letters: string) {
  const theirs = oracle.newStemmer(language);
  const built = fc
    .tuple(
      fc.constantFrom('', ...parts.roots),
      fc.constantFrom(...parts.roots),
      fc.array(fc.constantFrom(...parts.endings), { maxLength: 3 }),
    )
    .map(([before, root, endings]) => before + root + endings.join(''));
  const wild = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(fc.oneof(built, wild), (word) => {
      expect(stem(word)).toBe(theirs.stem(word));
    }),
    { numRuns: 4000 },
  );
}

describe('stems after Snowball', () => {
  it('agree with another implementation for Russian', () => {
    agrees('russian', stemRussian, RUSSIAN, 'абвеийклмнопрстуыьюяш');
  });

  it('agree with another implementation for English', () => {
    agrees('english', stemEnglish, ENGLISH, 'abcdeghilnorstuvyz');
  });

  it.each([
    ['ставками', 'ставк'],
    ['распространяйте', 'распространя'],
    ['объёмный', 'объемн'],
    ['собравшись', 'собра'],
    ['вдрг', 'вдрг'],
  ])('Russian %s → %s', (word, stem) => {
    expect(stemRussian(word)).toBe(stem);
  });

  it.each([
    ['betting', 'bet'],
    ['gambling', 'gambl'],
    ['skies', 'sky'],
    ['generously', 'generous'],
    ['arsenal', 'arsenal'],
    ['’tis', 'tis'],
  ])('English %s → %s', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem);
  });
});
