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

it.each([
  ['ставк.*', 'ru', /"ставк\.\*" has signs that mean nothing here: \./],
  ['яс*ть', 'ru', /the \* is not at the end/],
  ['нарк**', 'ru', /the \* is not at the end/],
  ['ставка *', 'ru', /"\*" has signs that mean nothing/],
  ['я|ю', 'ru', /signs that mean nothing here: \|/],
  ['(казино)', 'ru', /signs that mean nothing here: \( \)/],
  [
    'бей, беги',
    'ru',
    /signs that mean nothing here: , – write words only, and each entry in quotes of its own$/,
  ],
  ['http://1xbet.com', 'en', /signs that mean nothing here: : \/ \./],
  ['bet.example', 'en', /signs that mean nothing here: \./],
  ['азарт\u200B', 'ru', /signs that mean nothing here: U\+200B, which cannot be seen – write words only$/],
  ['=нарк*', 'ru', /has both = and \*/],
  ['со=ль', 'ru', /the = is not at the beginning/],
  ['#казино', 'ru', /a hashtag is written without it/],
  ['казино🎰', 'ru', /joins an emoji/],
  ['ставкa', 'ru', /two alphabets \(Latin: a\)/],
  ['1хбет', 'ru', /write them apart, with # for the number/],
  ['420', 'ru', /is a number; write #/],
  ['iстеу', 'kk', /two alphabets \(Latin: i\)/],
] as const)('%s (%s) is refused instead of meaning something else', (entry, language, why) => {
  expect(termOf(entry, language)).toEqual({ kind: 'refused', why: expect.stringMatching(why) });
});

it.each(['🏳️‍🌈', '👍🏽', "don't", '100%', '₸ # күніне'])('%s is notation', (entry) => {
  expect(termOf(entry, 'en').kind).toBe('terms');
});

it('a Kazakh stem that softens before a vowel stands for both', () => {
  expect(termOf('кітап', 'kk')).toEqual({ kind: 'terms', terms: ['китап', 'китаб'] });
});

it('keeps so much of a word as it takes to meet its own spelling with the endings there are', () => {
  const terms = (word: string, ...endings: string[]) => termOf(word, 'en', new Set(endings));
  expect(terms('certificates', 'icates', 's')).toEqual({ kind: 'terms', terms: ['certif'] });
  expect(terms('certificates', 's')).toEqual({ kind: 'terms', terms: ['certificate'] });
  expect(terms('certificates')).toEqual({ kind: 'terms', terms: ['certificates'] });
});
