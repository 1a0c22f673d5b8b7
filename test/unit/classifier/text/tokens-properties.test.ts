import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../../src/classifier/text/fold.ts';
import { readTokens } from '../../../../src/classifier/text/tokens.ts';

const WORDS =
  'казино ставки наркотик распространяйте граница бомба құмар соғысайық төңкеріс шекараны жіберіңіз бәстесу'.split(
    ' ',
  );

/** Turns one letter of a word into something that looks like it. */
type Disguise = (letter: string, place: number, word: string) => string;
const table = (text: string) =>
  new Map(text.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]));
const LOOKS = table('аa еe оo рp сc хx уy кκ тᴛ мᴍ иᴎ пπ іi нʜ вʙ');
const SIGNS = table('о0 а@ и1');
const through =
  (looks: ReadonlyMap<string, string>): Disguise =>
  (letter) =>
    looks.get(letter) ?? letter;
const DISGUISES: Readonly<Record<string, Disguise>> = {
  lookalikes: through(LOOKS),
  signs: (letter, place, word) =>
    place === 0 || place === word.length - 1 ? letter : (SIGNS.get(letter) ?? letter),
  hidden: (letter, place) => (place === 0 ? letter : `\u200b${letter}`),
  struck: (letter) => (letter === 'й' ? letter : `${letter}\u0336`),
  capitals: (letter) => letter.toUpperCase(),
  spaced: (letter, place) => (place === 0 ? letter : ` ${letter}`),
  dotted: (letter, place) => (place === 0 ? letter : `.${letter}`),
  hyphened: (letter, place) => (place === 0 ? letter : `-${letter}`),
};
const LETTERWISE = ['lookalikes', 'signs', 'hidden', 'struck', 'capitals'];
const APART = ['', 'spaced', 'dotted', 'hyphened'];

function disguise(word: string, name: string): string {
  const change = DISGUISES[name];
  return change === undefined ? word : [...word].map((letter, place) => change(letter, place, word)).join('');
}

const disguised = fc
  .tuple(fc.constantFrom(...WORDS), fc.constantFrom(...LETTERWISE), fc.constantFrom(...APART))
  .map(([word, inside, apart]) => {
    const changed = [...disguise(word, inside)];
    // Separators go between visible letters; hidden characters stay with theirs.
    const separator = apart === '' ? '' : disguise('аа', apart).slice(1, -1);
    const text = changed
      .map((sign, i) => (i > 0 && !/\u200b|\u0336/.test(sign) ? separator + sign : sign))
      .join('');
    return { word, text };
  });

const anything = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'аеосқі бвaeo cxy019@$*!|.,?-_/#«»"“”\n\t\u200b\u0301\u00a0+%',
      '👍',
      '👨‍👩‍👧',
      '🇰🇿',
      '𝐚',
      '\ud83d',
      'http://',
      't.me/',
      '.kz',
      '50 000',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 120,
});

/** The slow and simple way to what a plain word says. */
function plainly(word: string): string {
  return foldWord(word.normalize('NFC').replace(/\p{M}|\p{Cf}/gu, ''));
}

describe('readTokens on any text', () => {
  it('gives tokens in order, inside the text, not overlapping', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const tokens = readTokens(text);
        let end = 0;
        let sentence = -1;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.sentence - sentence).toBeGreaterThanOrEqual(0);
          expect(token.sentence - sentence).toBeLessThanOrEqual(1);
          expect(token.readings.length).toBeGreaterThan(0);
          for (const reading of token.readings) expect(reading).not.toBe('');
          ({ end, sentence } = token);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000, examples: [['а-.kz']] },
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(readTokens(text)).toEqual(readTokens(text));
      }),
    );
  });

  it('finds a disguised word wherever it stands, with its exact place', () => {
    const around = fc.constantFrom('', 'Сегодня ', 'Бүгін біз ', 'да, ', '🎁 ', '«');
    const after = fc.constantFrom('', ' сегодня', '!', ', да', '»', ' 🎁');
    fc.assert(
      fc.property(disguised, around, after, ({ word, text }, before, behind) => {
        const tokens = readTokens(before + text + behind);
        const found = tokens.find((token) => token.readings.includes(foldWord(word)));
        expect(found).toMatchObject({ kind: 'word', start: before.length });
        expect(text.startsWith((before + text + behind).slice(found?.start, found?.end))).toBe(true);
        expect(text.slice((found?.end ?? 0) - before.length)).toMatch(/^\p{M}*$/u);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads plain words as a slow and simple reader does', () => {
    const letters = fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі');
    const word = fc
      .string({ unit: letters, minLength: 4, maxLength: 12 })
      .filter((text) => !/(.)\1|^[ьъ]+$/.test(foldWord(text)));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        expect(readTokens(words.join(' ')).map((token) => token.readings[0])).toEqual(words.map(plainly));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('long and hostile texts', () => {
  it.each([
    ['spaced letters', 'а '],
    ['spaced digits', 'а 1 1 '],
    ['one-letter words', 'и я '],
    ['one word', 'ы'],
    ['masks', 'а*'],
    ['at signs', '@'],
    ['dots', '.'],
    ['half a link', 'a.a/'],
    ['a link that never ends', 'http://a.b.'],
    ['numbers', '1 000 '],
    ['a number that never ends', '1.'],
    ['phones', '+7 7'],
    ['joiners', '👍\u200d'],
    ['marks', '\u0301'],
    ['quotes', '«"'],
    ['hashtags', '#A'],
    ['mixed', 'aа'],
    ['styled', '𝐚'],
    ['digits', '1'],
    ['stars', '*'],
  ])('hundreds of thousands of %s are read', (_name, piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length));
    for (const whole of [text, `а${text}а`, `a${text}a`]) {
      expect(readTokens(whole).at(-1)?.end ?? 0).toBeLessThanOrEqual(whole.length);
    }
  });
});
