import { describe, expect, it } from 'vitest';
import { findHits } from '../../../src/classifier/evidence.ts';
import { Lexicon } from '../../../src/classifier/lexicon.ts';
import { readTokens } from '../../../src/classifier/text/tokens.ts';
import type { Lexicon as Words } from '../../../src/ruleset/schema.ts';
import { categoryOf, compileSmall } from './small-ruleset.ts';

/** The stretches of a text that a lexicon finds. */
function found(words: Words, text: string): string[] {
  const ruleset = compileSmall([categoryOf('gambling', { 'gambling.test': words })]);
  const tokens = readTokens(text);
  return findHits(new Lexicon(ruleset.lexicon), tokens).map(({ first, last }) =>
    text.slice(tokens[first]?.start, tokens[last]?.end),
  );
}

describe('a word stands for its forms', () => {
  it.each([
    ['ru', 'ставка', 'Делай ставки', ['ставки']],
    ['ru', 'ставка', 'высокими ставками доволен', ['ставками']],
    ['ru', 'кот', 'котлета с пюре', []],
    ['kk', 'құмар', 'құмарлар мен құмарға', ['құмарлар', 'құмарға']],
    ['kk', 'құмар', 'кумарлар', ['кумарлар']],
    ['en', 'bonus', 'two bonuses for you', ['bonuses']],
    ['en', 'bet', 'between us', []],
    ['en', 'bet', 'betting odds', ['betting']],
    ['en', 'pain', 'painting class', []],
  ] as const)('%s: %s in "%s"', (language, word, text, expected) => {
    expect(found({ [language]: [word] }, text)).toEqual(expected);
  });
});

describe('the notation of entries', () => {
  it('= takes the word as it is, in any case', () => {
    expect(found({ ru: ['=соль'] }, 'Соль и солью')).toEqual(['Соль']);
  });
  it('* takes whatever follows', () => {
    expect(found({ ru: ['нарк*'] }, 'наркотикалық заттар, наркоман')).toEqual(['наркотикалық', 'наркоман']);
  });
  it('a phrase may have one word between, all in one sentence', () => {
    const words = { ru: ['ставки на спорт'] };
    expect(found(words, 'Ставки на любимый спорт')).toEqual(['Ставки на любимый спорт']);
    expect(found(words, 'Ставки на весь наш спорт')).toEqual([]);
    expect(found(words, 'Ставки. На спорт')).toEqual([]);
  });
  it('# is any number', () => {
    expect(found({ ru: ['# процентов в день'] }, 'до 15 процентов в день')).toEqual(['15 процентов в день']);
  });
  it('an emoji is a word', () => {
    expect(found({ ru: ['🎰'] }, 'крути 🎰 сейчас')).toEqual(['🎰']);
  });
});

describe('disguises and other alphabets', () => {
  it.each([
    ['look-alikes', 'кaзинo'],
    ['spaced letters', 'к а з и н о'],
    ['translit', 'onlayn kazino est'],
    ['an all-lower-case hashtag', '#лучшееказино'],
    ['a hashtag of alternating capitals', '#ЛуЧшЕеКаЗиНо'],
    ['a hashtag that goes on', '#казинорядом'],
    ['letters that stand apart like the words', 'лучшее к а з и н о р я д о м'],
    ['letters that stand apart after a word of one letter', 'играй в к а з и н о'],
    ['letters that stand apart between words of one letter', 'и к а з и н о и покер'],
  ])('%s', (_, text) => {
    expect(found({ ru: ['казино'] }, text)).toHaveLength(1);
  });
});

it.each([
  ['the name of a host', 'bestcasino.com', 'bestcasino.com'],
  ['the name of an account', '@bestcasino now', '@bestcasino'],
])('a word is found inside %s', (_, text, place) => {
  expect(found({ en: ['casino'] }, text)).toEqual([place]);
});

it('a phrase that two classes have is a hit of both', () => {
  const ruleset = compileSmall([
    categoryOf('gambling', { 'gambling.a': { ru: ['адам емес'] }, 'gambling.b': { ru: ['адам емес'] } }),
  ]);
  const hits = findHits(new Lexicon(ruleset.lexicon), readTokens('олар адам емес'));
  expect(hits.map(({ classId }) => classId).sort()).toEqual([0, 1]);
});

it('several stems that fit one word are all found', () => {
  const ruleset = compileSmall([
    categoryOf('gambling', { 'gambling.a': { ru: ['ставка'] }, 'gambling.b': { ru: ['ставк*'] } }),
  ]);
  const tokens = readTokens('ставки');
  expect(new Set(findHits(new Lexicon(ruleset.lexicon), tokens).map((hit) => hit.classId))).toEqual(
    new Set([0, 1]),
  );
});
