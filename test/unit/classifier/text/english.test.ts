import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishness, STRONGEST } from '../../../../src/classifier/text/english.ts';
import { OWN_CORPORA, readPosts } from '../../../../src/tools/corpus/posts.ts';
import { romanised } from '../../../../src/tools/train/romanised.ts';

const says = (word: string): number => englishness(Array.from(word, (letter) => letter.charCodeAt(0)));
const textSays = (text: string): number =>
  (text.toLowerCase().match(/[a-z'ä-ÿğūş]+/g) ?? []).reduce((sum, word) => sum + says(word), 0);
const share = (texts: readonly string[], fits: (score: number) => boolean): number =>
  texts.filter((text) => fits(textSays(text))).length / texts.length;

/** Posts the pairs were not counted from. */
const posts = ['authored', 'fresh', 'hard'].flatMap((folder) => readPosts(join(OWN_CORPORA, folder)));
const cyrillic = posts.filter(({ style, text }) => style !== 'obfuscated' && !/[a-z]{3}/i.test(text));

describe('the language of a Latin word', () => {
  it('is told by its pairs of letters', () => {
    for (const word of ['the', 'weather', 'join', 'us', 'cashback']) expect(says(word)).toBeGreaterThan(0);
    for (const word of ['prodazhnye', 'kazino', 'zhiteley', 'qyzyq']) expect(says(word)).toBeLessThan(0);
  });

  it('is left open by a digit, and never said more surely than one word may', () => {
    expect(['1xbet', 'b2b', 'mp3'].map(says)).toEqual([0, 0, 0]);
    expect(says('zhzhzhzhzh')).toBe(-STRONGEST);
    expect(says('throughout')).toBe(STRONGEST);
  });

  it('is against English where letters have marks', () => {
    expect(says('şaqyr')).toBeLessThanOrEqual(says('saqyr'));
  });

  it('is English for nearly all English posts', () => {
    const english = posts.filter(
      ({ lang, style, text }) => lang === 'en' && style !== 'obfuscated' && !/[а-я]/i.test(text),
    );
    expect(
      share(
        english.map(({ text }) => text),
        (score) => score > 0,
      ),
    ).toBeGreaterThan(0.98);
  });

  it.each(['ru', 'kk'] as const)('is never English for posts in %s typed in Latin letters', (language) => {
    const typed = cyrillic
      .filter(({ lang }) => lang === language)
      .flatMap(({ text }) => romanised(text, language));
    expect(typed.length).toBeGreaterThan(1000);
    expect(share(typed, (score) => score > 0)).toBeLessThan(0.01);
  });
});
