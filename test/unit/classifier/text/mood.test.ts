import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../../src/classifier/text/fold.ts';
import {
  FUTURE,
  HORTATIVE,
  IMPERATIVE,
  INFINITIVE,
  type MoodLanguage,
  moodOf,
  NEGATIVE,
  PARTICIPLE,
  PASSIVE,
  PAST,
} from '../../../../src/classifier/text/mood.ts';

describe('moodOf', () => {
  it.each<[MoodLanguage, string, number]>([
    [
      'ru',
      'подписывайтесь жмите перешлите поставьте будьте пиши подпишись регистрируйся голосуй скачивай',
      IMPERATIVE,
    ],
    ['ru', 'давайте пойдёмте', HORTATIVE],
    ['ru', 'распространять', 0],
    ['ru', 'голосовать организовать расстреливать выйти', INFINITIVE],
    ['ru', 'задержали напал сказала взорвалось собрались', PAST],
    ['ru', 'задержанных воюющие взорвавшего', PARTICIPLE],
    ['ru', 'запрещено', PASSIVE],
    ['kk', 'таратыңыз таратыңыздар келіңдер айтсын', IMPERATIVE],
    ['kk', 'таратпаңыз бармаңдар сенбеңіздер айтпасын', IMPERATIVE | NEGATIVE],
    ['kk', 'барайық жіберейік', HORTATIVE],
    ['kk', 'таратпайық', HORTATIVE | NEGATIVE],
    ['kk', 'ұсталды таратылған', PASSIVE | PAST],
    ['kk', 'барған көрсетті', PAST],
    ['kk', 'бармады болмаған', NEGATIVE | PAST],
    ['kk', 'бармайды', NEGATIVE],
    ['kk', 'таратамыз барады', FUTURE],
  ])('%s: %s', (language, words, mood) => {
    const wrong = words.split(' ').filter((word) => moodOf(foldWord(word), language) !== mood);
    expect(wrong).toEqual([]);
  });

  it.each<[MoodLanguage, string]>([
    ['ru', 'на сайте в кредите школа дела канал если мама город района'],
    ['kk', 'бала адамдар қала құрбандар бағдарлама орман'],
  ])('%s: says nothing of %s', (language, words) => {
    expect(words.split(' ').filter((word) => moodOf(foldWord(word), language) !== 0)).toEqual([]);
  });
});
