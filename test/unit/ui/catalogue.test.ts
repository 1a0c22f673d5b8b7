import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kk as card } from '../../../src/gate/words/kk.ts';
import { CATEGORY_WORDS, OPTIONS_WORDS } from '../../../src/ui/i18n/catalogue.ts';
import * as en from '../../../src/ui/i18n/en.ts';
import * as kk from '../../../src/ui/i18n/kk.ts';
import * as ru from '../../../src/ui/i18n/ru.ts';
import { fill } from '../../../src/ui/i18n/wording.ts';

type Leaf = readonly [path: string, text: string];

/** Every sentence with the path to it. The forms of a plural count as one place: languages have different ones. */
function leaves(part: unknown, path = ''): readonly Leaf[] {
  if (typeof part === 'string') return [[path, part]];
  return Object.entries(part as object).flatMap(([key, value]) => {
    const isForm = ['one', 'few', 'many', 'other'].includes(key) && Object.hasOwn(part as object, 'other');
    return leaves(value, isForm ? `${path}#` : `${path}.${key}`);
  });
}
const paths = (words: object): readonly string[] => [...new Set(leaves(words).map(([path]) => path))].sort();
const places = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();

/** What the three languages disagree on: keys that are missing or too many, and `{places}` that differ. */
function differences(first: object, second: object): readonly string[] {
  const [a, b] = [paths(first), paths(second)];
  const alone = [...a.filter((path) => !b.includes(path)), ...b.filter((path) => !a.includes(path))];
  const told = new Map(leaves(first));
  const otherPlaces = leaves(second).filter(
    ([path, text]) => places(told.get(path) ?? text) !== places(text),
  );
  return [...alone, ...otherPlaces.map(([path]) => `${path}: {places}`)];
}

const LANGUAGES = { kk, ru, en };
/** Words that Kazakh takes from Russian as they are written there. */
const LOANWORDS = /контент|аккаунт|адвокат|акци/i;

describe('the words of the interface', () => {
  it('have the same keys and places in Kazakh, Russian and English', () => {
    expect(paths(ru).length).toBeGreaterThan(150);
    expect(differences(ru, kk)).toEqual([]);
    expect(differences(ru, en)).toEqual([]);
  });

  it('would be told apart if they had not', () => {
    expect(differences({ a: 'x', b: 'y' }, { a: 'x' })).toEqual(['.b']);
    expect(differences({ a: 'x {n}' }, { a: 'x' })).toEqual(['.a: {places}']);
    expect(differences({ a: { one: '1', few: '2', other: '3' } }, { a: { one: '1', other: '3' } })).toEqual(
      [],
    );
  });

  it.each(Object.entries(LANGUAGES))('are never empty or left with stray spaces: %s', (_language, words) => {
    const wrong = leaves(words).filter(([, text]) => /^\s*$|\s$| {2}/.test(text));
    expect(wrong).toEqual([]);
  });

  it('describe a category in one line of the popup or two', () => {
    const long = Object.values(CATEGORY_WORDS)
      .flatMap((words) => Object.values(words))
      .filter(({ name, about }) => name.length > 26 || about.length > 72);
    expect(long).toEqual([]);
  });

  it('in Kazakh use no letters that only Russian words have', () => {
    const russian = leaves(kk).filter(([, text]) =>
      text.split(/[^\p{L}]+/u).some((word) => /[ёщъь]/i.test(word) && !LOANWORDS.test(word)),
    );
    expect(russian).toEqual([]);
  });

  it('in Kazakh never put a value where its ending would depend on how it is read', () => {
    // "15:04-ке дейін", "16:10-ға дейін": a value that is filled in takes no case of its own.
    const bare = /\{\w+\}\)? (?:дейін|қарай|бастап|кейін|соң|бері)(?!\p{L})/u;
    expect(leaves({ kk, card }).filter(([, text]) => bare.test(text))).toEqual([]);
    expect(bare.test('{time} дейін')).toBe(true);
    expect(bare.test('{count} сағатқа дейін')).toBe(false);
  });

  it('name the removal of one site and of all of them', () => {
    const told = Object.values(OPTIONS_WORDS).map(({ addedRemoveOf, addedAll }) =>
      ['x.com', addedAll].map((host) => fill(addedRemoveOf, { host })),
    );
    expect(told).toEqual([
      ['Алып тастау: x.com', 'Алып тастау: барлық сайт'],
      ['Убрать x.com', 'Убрать все сайты'],
      ['Remove x.com', 'Remove all sites'],
    ]);
  });

  it('in Kazakh are not the Russian ones left behind', () => {
    const same = new Map(leaves(ru));
    const left = leaves(kk).filter(([path, text]) => same.get(path) === text && text.length > 16);
    expect(left).toEqual([]);
  });

  it('in English are English', () => {
    expect(leaves(en).filter(([, text]) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  });

  it('never say that something is illegal', () => {
    const claims = /\b(is|are) (illegal|unlawful)\b|(?<!, что пост )незаконен|заңсыз(?!»)/i;
    const wrong = Object.values(LANGUAGES).flatMap((words) =>
      leaves(words).filter(([, text]) => claims.test(text)),
    );
    expect(wrong.filter(([path]) => path !== '.options.never.accuses')).toEqual([]);
  });
});

describe('the name and description in the stores', () => {
  const files = readdirSync('public/_locales');

  it('exist in three languages, short enough for a store', () => {
    expect([...files].sort()).toEqual(['en', 'kk', 'ru']);
    for (const language of files) {
      const text = readFileSync(`public/_locales/${language}/messages.json`, 'utf8');
      const { name, description } = JSON.parse(text) as Record<string, { message: string }>;
      expect(name?.message.length).toBeGreaterThan(3);
      expect(description?.message.length).toBeGreaterThan(40);
      expect(description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
