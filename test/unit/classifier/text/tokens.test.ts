import { describe, expect, it } from 'vitest';
import { CAPITAL, FROM_LINK, HASHTAG, LATIN, type TokenKind } from '../../../../src/classifier/text/token.ts';
import { readTokens } from '../../../../src/classifier/text/tokens.ts';

const kinds = (text: string) => readTokens(text).map((token) => `${token.kind} ${token.readings[0]}`);
const has = (text: string, flag: number) =>
  readTokens(text)
    .filter((token) => token.flags & flag)
    .map((token) => text.slice(token.start, token.end));

describe('kinds', () => {
  it.each<[string, string[]]>([
    ['50 000 ₸', ['number 50000', 'sign ₸']],
    ['173.000', ['number 173000']],
    ['1,5 и 12.05 в 21:00', ['number 1.5', 'word и', 'number 12.05', 'word в', 'number 21:00']],
    ['+7 700 000-00-00', ['number 77000000000']],
    ['8 (700) 000 00 00', ['number 87000000000']],
    ['18+', ['number 18', 'sign +']],
    ['👍🏽 👨‍👩‍👧 🇰🇿 1️⃣ ❤️', ['emoji 👍', 'emoji 👨‍👩‍👧', 'emoji 🇰🇿', 'emoji 1\u20e3', 'emoji ❤']],
    ['@some_name', ['handle some_name']],
    ['t.me/kazino_bonus', ['link t.me', 'word kazino', 'word bonus']],
    ['https://www.1xbet.kz', ['link 1xbet.kz']],
    ['пиши на info@example.kz.', ['word пиши', 'word на', 'link example.kz']],
    ['что?!', ['word что', 'sign ?', 'sign !']],
    [
      '#СтавкиНаСпорт #ставкинаспорт #два_слова #позвони150',
      [
        'word ставки',
        'word на',
        'word спорт',
        'word ставкинаспорт',
        'word два',
        'word слова',
        'word позвони',
        'number 150',
      ],
    ],
    ['سلام hello', ['word سلام', 'word hello']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('gives the words in a host and a handle as further readings', () => {
    expect(readTokens('best-casino.kz')[0]?.readings).toEqual([
      'best-casino.kz',
      'best-casino',
      'best',
      'casino',
    ]);
    expect(readTokens('@qasqyr_bet')[0]?.readings).toEqual(['qasqyr_bet', 'qasqyr', 'bet']);
  });

  it('reads no links in ordinary sentences', () => {
    const links = (text: string) =>
      readTokens(text).filter((token) => token.kind === ('link' satisfies TokenKind));
    expect(links('Приехал.Потом ушёл. Ok.Then we go, e.g. now')).toEqual([]);
  });
});

describe('flags', () => {
  it.each<[string, number, string[]]>([
    ['Срочно в Алматы', CAPITAL, ['Срочно', 'Алматы']],
    ['да bonus нет', LATIN, ['bonus']],
    ['#хиджра и слово', HASHTAG, ['хиджра']],
    ['t.me/kazino тут', FROM_LINK, ['kazino']],
  ])('%s', (text, flag, words) => {
    expect(has(text, flag)).toEqual(words);
  });
});

describe('sentences and quotes', () => {
  it.each([
    ['Раз. Два! Три? Четыре… пять\nшесть', [0, 1, 2, 3, 4, 5]],
    ['ул. Абая д. 5 т.е. там', [0, 0, 0, 0, 0, 0, 0]],
    ['курс 12.05 или 1.5', [0, 0, 0, 0]],
    ['Победа 🎉🎉 Приходите', [0, 1]],
    ['победа 🎉 приходите', [0, 0]],
  ])('%s', (text, sentences) => {
    const words = readTokens(text).filter((token) => token.kind === 'word' || token.kind === 'number');
    expect(words.map((token) => token.sentence)).toEqual(sentences);
  });

  it('leaves signs and emoji with the sentence before them', () => {
    const tokens = readTokens('Да! 🎁 Нет');
    expect(tokens.map((token) => token.sentence)).toEqual([0, 0, 0, 1]);
  });

  it.each([
    ['он сказал «иди туда» и ушёл', ['иди', 'туда']],
    ['он сказал “go there” и', ['go', 'there']],
    ['он сказал „иди туда“ и', ['иди', 'туда']],
    ['он сказал "иди" и', ['иди']],
    ['он сказал «иди\nновая строка', ['иди']],
    ['> иди «туда» скорей\nсам иди', ['иди', 'туда', 'скорей']],
    ['сам иди\n> туда\n\nи тут', ['туда']],
    ['пять > трёх', []],
    ['экран 15" и провод 2" тут', []],
    ['экран 15", он сказал "иди" и', ['иди']],
    ['«а „б“ в» и', ['а', 'б', 'в']],
    ['«t.me/abc» и тут', ['t.me', 'abc']],
    ['«kazino.com» и тут', ['kazino.com']],
  ])('%s', (text, quoted) => {
    expect(
      readTokens(text)
        .filter((token) => token.quoted)
        .map((token) => text.slice(token.start, token.end)),
    ).toEqual(quoted);
  });
});

describe('Latin letters', () => {
  it.each([
    ['Prihodite k nam, lyuboy borshch', ['приходите', 'к', 'нам', 'любой', 'борщ']],
    ['keshe jumysqa shyqtym, endi bolmaidy', ['кеше', 'жумыска', 'шыктым', 'енди', 'болмайды']],
    ['birge şığayıq, ağaştan', ['бирге', 'шыгайык', 'агаштан']],
    ['Kóshe jabyq, avtobýstar bolmaıdy', ['коше', 'жабык', 'автобустар', 'болмайды']],
    ["s'yraq pen g'alym", ['шырак', 'пен', 'галым']],
    ['auyl biik uide', ['ауыл', 'биик', 'уйде']],
  ])('%s', (text, words) => {
    const tokens = readTokens(text);
    expect(tokens.map((token) => token.readings.find((reading) => words.includes(reading)))).toEqual(words);
    for (const token of tokens) expect(token.readings.length).toBeLessThanOrEqual(3);
  });

  it('keeps English words as they are in a Russian text', () => {
    const tokens = readTokens('Сегодня смотрели новый фильм, Join us today, потом гуляли у реки');
    expect(tokens.every((token) => token.readings.length === 1)).toBe(true);
  });

  it('keeps English as it is', () => {
    const tokens = readTokens('Join us today, the house always wins');
    expect(tokens.map((token) => token.readings)).toEqual(
      ['join', 'us', 'today', 'the', 'house', 'always', 'wins'].map((word) => [word]),
    );
  });

  it('decides run by run in a mixed text', () => {
    const tokens = readTokens('Bügin taratpañyzdar. This is what they want you to do');
    expect(tokens[1]?.readings).toContain('таратпаныздар');
    expect(tokens.slice(2).every((token) => token.readings.length === 1)).toBe(true);
  });

  it('keeps the Latin spelling among the readings', () => {
    expect(readTokens('пиши в mostbet сейчас')[2]?.readings).toContain('mostbet');
  });
});
