import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/settings/settings.ts';
import { spokenWords } from '../../../src/ui/i18n/word-language.ts';

const langs = (words: readonly string[], reader: Language) =>
  spokenWords(words, reader).map(({ lang }) => lang);

describe('a word of a post is read out', () => {
  it.each([
    ['in Kazakh by its letters', ['құмар ойын', 'ІС'], 'en', ['kk', 'kk']],
    ['in Russian where it is Cyrillic without them', ['казино', 'Бонус'], 'en', ['ru', 'ru']],
    ['in no language that is known where it is Latin', ['casino', 'kazino', '1xbet', '🎰'], 'ru', Array(4)],
    ['in Kazakh beside a word with Kazakh letters', ['тарат', 'жарнамасын көр'], 'ru', ['kk', 'kk']],
    ['in Russian by its letters, beside such a word too', ['ставки', 'ойнаңыз'], 'en', ['ru', 'kk']],
    ['as what stands around it, to a reader of Kazakh', ['тарат', 'казино'], 'kk', Array(2)],
    ['in Russian by its letters, to a reader of Kazakh', ['ставки', 'СЪЕЗД'], 'kk', ['ru', 'ru']],
    ['in Russian with a letter of the Latin alphabet among its own', ['кaзинo'], 'en', ['ru']],
  ] as const)('%s: %j in %s', (_how, words, reader, wanted) => {
    expect(langs(words, reader)).toEqual([...wanted]);
  });
});
