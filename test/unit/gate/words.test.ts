import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../../src/classifier/category.ts';
import { en } from '../../../src/gate/words/en.ts';
import { kk } from '../../../src/gate/words/kk.ts';
import { ru } from '../../../src/gate/words/ru.ts';
import { CATEGORY_WORDS } from '../../../src/ui/i18n/catalogue.ts';

const LANGUAGES = { kk, ru, en };

/** All words of a language as `place.in.the.catalogue` → words. */
function flat(words: object, at = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found.set(at + key, value);
    else for (const [inner, word] of flat(value, `${at}${key}.`)) found.set(inner, word);
  }
  return found;
}

const placeholders = (word: string): string[] => (word.match(/\{\w+\}/g) ?? []).sort();

describe.each(['kk', 'ru', 'en'] as const)('the card’s words in %s', (lang) => {
  const words = flat(LANGUAGES[lang]);

  it('are all there, none empty, with the same places to fill', () => {
    expect([...words.keys()]).toEqual([...flat(ru).keys()]);
    for (const [key, russian] of flat(ru)) {
      const word = words.get(key) ?? '';
      expect(word.trim(), key).not.toBe('');
      expect(placeholders(word), key).toEqual(placeholders(russian));
    }
  });

  it('name the categories as the popup does', () => {
    for (const id of CATEGORY_IDS) expect(LANGUAGES[lang].categories[id]).toBe(CATEGORY_WORDS[lang][id].name);
  });

  it('never say that something is illegal', () => {
    for (const word of words.values()) expect(word).not.toMatch(/illegal|unlawful|незаконн|заңсыз/i);
  });
});
