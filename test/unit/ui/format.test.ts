import { describe, expect, it } from 'vitest';
import { POPUP_WORDS } from '../../../src/ui/i18n/catalogue.ts';
import {
  formatCount,
  formatDate,
  formatNumber,
  formatTenge,
  formatTime,
} from '../../../src/ui/i18n/format.ts';
import { fill } from '../../../src/ui/i18n/wording.ts';

describe('numbers and sums', () => {
  it('are written as each language writes them, and never break over a line', () => {
    expect(formatTenge(86500, 'kk')).toBe('86\u00a0500\u00a0₸');
    expect(formatTenge(86500, 'ru')).toBe('86\u00a0500\u00a0₸');
    expect(formatTenge(86500, 'en')).toBe('86,500\u00a0₸');
    expect(formatNumber(1234567, 'kk')).toBe('1\u00a0234\u00a0567');
    expect(formatNumber(7, 'en')).toBe('7');
  });
});

describe('counted sentences', () => {
  it.each([
    [0, 'остановлено 0 раз'],
    [1, 'остановлено 1 раз'],
    [2, 'остановлено 2 раза'],
    [5, 'остановлено 5 раз'],
    [11, 'остановлено 11 раз'],
    [21, 'остановлено 21 раз'],
    [22, 'остановлено 22 раза'],
  ])('fit the number in Russian: %d', (count, sentence) => {
    expect(formatCount(count, POPUP_WORDS.ru.held, 'ru')).toBe(sentence);
  });

  it('fit it in English and Kazakh', () => {
    expect(formatCount(1, POPUP_WORDS.en.held, 'en')).toBe('held 1 time');
    expect(formatCount(2, POPUP_WORDS.en.held, 'en')).toBe('held 2 times');
    expect(formatCount(2, POPUP_WORDS.kk.held, 'kk')).toBe('2 рет тоқтатылды');
  });
});

describe('days and times', () => {
  it('are written as each language writes them', () => {
    expect(formatDate('2026-03-02', 'kk')).toBe('02.03.2026');
    expect(formatDate('2026-03-02', 'ru')).toBe('02.03.2026');
    expect(formatDate('2026-03-02', 'en')).toBe('2 March 2026');
  });

  it('count hours to 24, midnight as 00', () => {
    const at = Date.UTC(2026, 2, 2, 15, 4);
    expect(['kk', 'ru', 'en'].map((language) => formatTime(at, language as 'kk', 'UTC'))).toEqual([
      '15:04',
      '15:04',
      '15:04',
    ]);
    expect(formatTime(Date.UTC(2026, 2, 2, 0, 5), 'en', 'UTC')).toBe('00:05');
  });
});

describe('places in a sentence', () => {
  it('are filled, each as often as it stands there, and left alone without a value', () => {
    expect(fill('{a} and {a}, {b}', { a: 1 })).toBe('1 and 1, {b}');
    expect(fill('{toString} $& {a}', { a: '$1' })).toBe('{toString} $& $1');
  });
});
