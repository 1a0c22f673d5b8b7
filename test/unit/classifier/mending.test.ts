import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/classifier/lexicon.ts';
import { readWords } from '../../../src/classifier/mending.ts';
import { DISGUISED } from '../../../src/classifier/text/token.ts';
import { readTokens } from '../../../src/classifier/text/tokens.ts';
import { categoryOf, compileSmall } from './small-ruleset.ts';

const LEXICON = new Lexicon(
  compileSmall([
    categoryOf('gambling', {
      'gambling.casino': { ru: ['казино', 'онлайн*', 'ставка'], kk: ['ақша'], en: ['casino', 'betting'] },
    }),
    categoryOf('drugs', { 'drugs.name': { ru: ['наркотики'] } }),
  ]).lexicon,
);

const words = (text: string): string[] =>
  readWords(text, LEXICON).map(
    ({ readings, start, end }) => `${text.slice(start, end)}=${readings.join('|')}`,
  );
const changed = (text: string): string[] => {
  const before = new Set(readTokens(text).map(({ readings }) => readings.join('|')));
  return words(text).filter((word) => !before.has(word.split('=')[1] ?? ''));
};

describe('a word that was cut', () => {
  it.each([
    ['by a dot', 'ходи в каз.ино сейчас', 'каз.ино=казино'],
    ['by an underscore', 'каза нет, каз_ино', 'каз_ино=казино'],
    ['by a hyphen', 'нарко-тики', 'нарко-тики=наркотики'],
    ['by an emoji', 'это каз🎰ино тут', 'каз🎰ино=казино'],
    ['by two marks', 'нар//котики', 'нар//котики=наркотики'],
    ['by several emoji', 'это каз🔥🔥❤️‍🔥ино тут', 'каз🔥🔥❤️‍🔥ино=казино'],
    ['in brackets', 'каз(и)но', 'каз(и)но=казино'],
    ['more than once', 'нар.ко.тики', 'нар.ко.тики=наркотики'],
    ['in another form', 'про нарк.отиками', 'нарк.отиками=наркотиками'],
    ['in Latin letters', 'the cas.ino and you', 'cas.ino=casino'],
  ])('%s', (_name, text, word) => {
    expect(changed(text)).toEqual([word]);
  });

  it('is told with its whole place, and as disguised', () => {
    const [word] = readWords('каз.ино', LEXICON);
    expect(word).toMatchObject({ start: 0, end: 7 });
    expect((word?.flags ?? 0) & DISGUISED).toBe(DISGUISED);
  });

  it('is put together again only where that makes a word of the lexicon', () => {
    for (const text of [
      'да.Нет и/или',
      'кое-что по-русски',
      'пришёл,увидел',
      'каз ино',
      'каз, ино',
      'каз.. ино',
      'каз.\nино',
    ])
      expect(changed(text)).toEqual([]);
  });

  it('is left alone where its pieces say more', () => {
    expect(changed('онлайн-казино')).toEqual([]);
    expect(changed('казино.ставка')).toEqual([]);
  });
});

describe('a masked word', () => {
  it.each([
    ['a vowel', 'каз*но', 'каз*но=казино'],
    ['a consonant', 'нарко*ики', 'нарко*ики=наркотики'],
    ['two letters', 'н*рк*тики', 'н*рк*тики=наркотики'],
    ['nothing', 'каз*ино', 'каз*ино=казино'],
    ['by another sign', 'к#зино и с^ицид', 'к#зино=казино'],
    ['by three dots', 'к...зино', 'к...зино=казино'],
    ['two letters by other signs', 'н#рк#тики', 'н#рк#тики=наркотики'],
    ['Latin', 'with c*sino now', 'c*sino=casino'],
  ])('%s', (_name, text, word) => {
    expect(changed(text)).toEqual([word]);
  });

  it('is not what a hyphen or a dash parts', () => {
    for (const text of ['нарко-ики', 'нарко–ики', 'нарко/ики']) expect(changed(text)).toEqual([]);
  });

  it('that no lexicon knows may have any vowel', () => {
    expect(words('б*рмаглот')[0]?.split('|')).toHaveLength(9);
    expect(words('with j*bber now')[1]).toBe('j*bber=jabber|jebber|jibber|jobber|jubber|jybber');
  });

  it('of three masks and more stays as it is', () => {
    expect(changed('н*рк*т*ки')).toEqual([]);
  });
});

describe('doubled letters', () => {
  it.each([
    ['one', 'каззино', 'каззино=казино'],
    ['all', 'ккааззиинноо', 'ккааззиинноо=казино'],
  ])('%s', (_name, text, word) => {
    expect(changed(text)).toEqual([word]);
  });

  it('stay where they belong', () => {
    expect(changed('betting')).toEqual([]);
    expect(changed('касса россия ванна')).toEqual([]);
  });
});

it('looks up no more words than a text has room for, and the first ones first', () => {
  let lookups = 0;
  const counted = {
    find: (...asked: Parameters<Lexicon['find']>) => {
      lookups++;
      return LEXICON.find(...asked);
    },
  };
  const text = `каз*но ${'н*рк*тек '.repeat(5000)}`;
  const tokens = readWords(text, counted);
  expect(tokens).toHaveLength(5001);
  expect(tokens[0]?.readings).toEqual(['казино']);
  expect(lookups).toBeLessThan(1000 + text.length + 100);
});

it('leaves tokens in order, inside the text and without overlap', () => {
  const piece = fc.constantFrom(
    'каз',
    'ино',
    'нарко',
    'тики',
    'к*з',
    'аа',
    '🎰',
    '.',
    '-',
    '(',
    '*',
    ' ',
    '\n',
    '5',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const word of readWords(text, LEXICON)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.readings.length).toBeGreaterThan(0);
        ({ end } = word);
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});
