import { expect, it } from 'vitest';
import { termOf } from '../../../src/ruleset/terms.ts';

it.each([
  ['казино', 'ru', 'казин'],
  ['Яд', 'ru', '=яд'],
  ['=соль', 'ru', '=сол'],
  ['нарк*', 'ru', 'нарк*'],
  ['құмар', 'kk', 'кумар'],
  ['casinos', 'en', 'casino'],
  ['онлайн-казино', 'ru', 'онлайн_казин'],
  ['# процентов', 'ru', '#_процент'],
  ['+# процентов', 'ru', '#_процент'],
  ['приказ №', 'ru', 'приказ'],
  ['1xbet', 'en', '=1xbet'],
  ['♥️ казино', 'ru', '=♥_казин'],
] as const)('%s (%s) → %s', (entry, language, term) => {
  expect(termOf(entry, language)).toEqual({ kind: 'terms', terms: [term] });
});

it('a Kazakh stem that softens before a vowel stands for both', () => {
  expect(termOf('кітап', 'kk')).toEqual({ kind: 'terms', terms: ['китап', 'китаб'] });
});
