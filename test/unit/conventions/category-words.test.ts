import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../../src/classifier/category.ts';
import { provisionsOf } from '../../../src/law/provisions.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { CATEGORY_WORDS } from '../../../src/ui/i18n/catalogue.ts';

type Words = Readonly<Record<string, { readonly name: string; readonly about: string } | undefined>>;

const without = (words: Words): readonly string[] =>
  CATEGORY_IDS.filter((id) => !words[id]?.name.trim() || !words[id]?.about.trim());

describe('every category', () => {
  it.each(['kk', 'ru', 'en'] as const)('has a name and a line about it in %s', (language) => {
    expect(without(CATEGORY_WORDS[language])).toEqual([]);
    const names = Object.values(CATEGORY_WORDS[language]).map((words) => words.name);
    expect(new Set(names).size).toBe(CATEGORY_IDS.length);
  });

  it('is missed when its words are', () => {
    const { war, ...others } = CATEGORY_WORDS.en;
    expect(without(others)).toEqual(['war']);
    expect(without({ ...others, war: { ...war, about: ' ' } })).toEqual(['war']);
  });

  it('has a mode to begin with and law behind it', () => {
    expect(Object.keys(DEFAULT_SETTINGS.categories).sort()).toEqual([...CATEGORY_IDS].sort());
    for (const id of CATEGORY_IDS) expect(provisionsOf(id).length).toBeGreaterThan(0);
  });
});
