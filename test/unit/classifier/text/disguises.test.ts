import { describe, expect, it } from 'vitest';
import { DISGUISED } from '../../../../src/classifier/text/token.ts';
import { readTokens } from '../../../../src/classifier/text/tokens.ts';

const first = (text: string) => readTokens(text).map((token) => token.readings[0]);
const has = (text: string, flag: number) =>
  readTokens(text)
    .filter((token) => token.flags & flag)
    .map((token) => text.slice(token.start, token.end));

describe('disguised words', () => {
  it.each([
    ['look-alike letters', 'кaзинo', 'казино'],
    ['look-alike letters, Latin word', 'сasіnо', 'casino'],
    ['Greek letters', 'кαзинο', 'казино'],
    ['small capitals', 'ᴋᴀзинᴏ', 'казино'],
    ['fullwidth', 'ｃａｓｉｎｏ', 'casino'],
    ['mathematical', '𝐜𝐚𝐬𝐢𝐧𝐨', 'casino'],
    ['circled', 'ⓒⓐⓢⓘⓝⓞ', 'casino'],
    ['squared', '🅲🅰🆂🅸🅽🅾', 'casino'],
    ['squared capitals', '🄲🄰🅂🄸🄽🄾', 'casino'],
    ['mathematical capitals', '𝐂𝐀𝐒𝐈𝐍𝐎', 'casino'],
    ['in brackets', '⒞⒜⒮⒤⒩⒪', 'casino'],
    ['capitals in brackets', '🄒🄐🄢🄘🄝🄞', 'casino'],
    ['small capitals', 'ꜰᴀsᴛʙᴜᴄᴋꜱ', 'fastbucks'],
    ['Cyrillic in small capitals', 'ᴛᴇʟᴇгᴘᴀмᴇ', 'телеграме'],
    ['Greek letters as Latin ones', 'τοηιghτ', 'tonight'],
    ['Greek letters as Cyrillic ones', 'нαρκοτικι', 'наркотики'],
    ['grave marks', 'наркотѝкѝ', 'наркотики'],
    ['zero-width', 'ка\u200bзи\u200dно', 'казино'],
    ['soft hyphen', 'ка\u00adзино', 'казино'],
    ['bidi controls', 'ка\u202eзи\u202cно', 'казино'],
    ['combining marks', 'к\u0336а\u0336з\u0336и\u0336н\u0336о\u0336', 'казино'],
    ['a decomposed letter', 'м\u0430\u0438\u0306', 'маи'],
    ['digits', 'к4зин0', 'казино'],
    ['a three for е', 'р3ф3р3ндум', 'референдум'],
    ['a three for з', 'ка3ино', 'казино'],
    ['a digit first', '0рганизация', 'организация'],
    ['Latin digits', 'su1c1d3', 'suicide'],
    ['at signs', 'н@ркотик', 'наркотик'],
    ['an at sign first', '@дрес', 'адрес'],
    ['an at sign last', 'ст@вк@', 'ставка'],
    ['a dollar', 'ca$ino', 'casino'],
    ['a bar', 'k|ll', 'kill'],
    ['an exclamation mark', 'k!ll', 'kill'],
    ['spaces', 'к а з и н о', 'казино'],
    ['dots', 'к.а.з.и.н.о', 'казино'],
    ['two spaces', 'к  а  з  и  н  о', 'казино'],
    ['slashes', 'к/а/з/и/н/о', 'казино'],
    ['semicolons', 'к;а;з;и;н;о', 'казино'],
    ['hyphens', 'с-т-а-в-к-и', 'ставки'],
    ['hyphens between pieces', 'ка-зи-но', 'казино'],
    ['emoji between letters', 'к🖤а🖤з🖤и🖤н🖤о', 'казино'],
    ['spaces and digits', 'с у 6 6 о т а', 'суббота'],
    ['spaces and look-alikes', 'Б a с т ы ғ ы м', 'бастыгым'],
    ['Kazakh with a Latin i', 'бүкiл', 'букил'],
  ])('%s: %s', (_name, text, word) => {
    const tokens = readTokens(text);
    expect(tokens.map((token) => token.readings[0])).toEqual([word]);
    if (text !== 'м\u0430\u0438\u0306') expect(has(text, DISGUISED)).toHaveLength(1);
    expect(tokens[0]?.start).toBe(0);
    expect(tokens[0]?.end).toBe(text.replace(/[\u0300-\u036f\u202c]+$/, '').length);
  });

  it('reads letters of neighbouring alphabets as those they are written for', () => {
    expect(first('ҡаҙино њаркотиҡи ґроші')).toEqual(['казино', 'наркотики', 'гроши']);
  });

  it('leaves a word alone that a sign made of letters follows or begins', () => {
    expect(first('казино™ тут')).toEqual(['казино', 'тут']);
    expect(first('ставка№1')).toEqual(['ставка', '1']);
    expect(first('№5 там')).toEqual(['5', 'там']);
  });

  it('reads Latin letters and digits in Cyrillic text as they look', () => {
    expect(readTokens('самое лучшее KA3UHO')[2]?.readings).toContain('казино');
  });

  it('ends a word at its last visible letter', () => {
    const text = 'казино\u200b\u200b тут';
    expect(readTokens(text).map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [9, 12],
    ]);
  });

  it('keeps a mask where it is', () => {
    expect(readTokens('каз*но')[0]?.readings).toEqual(['каз*но']);
    expect(readTokens('пиши k*zino тут')[1]?.readings).toContain('к*зино');
    expect(readTokens('with s*icide now')[1]?.readings).toEqual(['s*icide']);
  });

  it('parts spaced-out words at wide gaps and takes a short rest along', () => {
    expect(first('к а з и н о  о н л а й н')).toEqual(['казино', 'онлайн']);
    expect(first('б е й т е  и х . дом')).toEqual(['бейте', 'их', 'дом']);
  });

  it('cuts stretched letters to one and to two', () => {
    const [token] = readTokens('ооочень');
    expect(token?.readings).toEqual(['очен', 'оочен']);
    expect(readTokens('класссно')[0]?.readings).toEqual(['класно', 'классно']);
    expect(first('xxx')).toEqual(['xxx']);
  });

  it('leans on the text where a word says nothing', () => {
    expect(first('Жoл жaбaмыз, Tapaт')).toEqual(['жол', 'жабамыз', 'тарат']);
    expect(first('аkіm of the village')[0]).toBe('akim');
  });

  it('drops the Cyrillic ending of a Latin name', () => {
    expect(first('Telegramда жаз')).toEqual(['telegram', 'жаз']);
  });
});

describe('what is not disguised', () => {
  it.each([
    ['числа', '18+ 24/7 50 000 1.5 12.05 21:00 5%'],
    ['одно слово из букв', 'в лесу а я и в саду'],
    ['сокращения', 'и т.д. и т.п.'],
    ['дефисы', 'кто-то из-за где-нибудь ата-ана'],
    ['коды', 'b2b 1xbet mp3 covid19 5g iphone16'],
    ['инициалы', 'А. С. Абаев пишет'],
    ['выделение', '*важно* и **очень важно**'],
  ])('%s', (_name, text) => {
    expect(has(text, DISGUISED)).toEqual([]);
  });

  it.each([
    ['1xbet и 22bet', ['1xbet', 'и', '22bet']],
    ['b2b mp3', ['b2b', 'mp3']],
    ['50тыс 100к 5км', ['50', 'тыс', '100', 'к', '5', 'км']],
    ['covid19', ['covid', '19']],
    ['кто-то', ['кто', 'то']],
  ])('%s', (text, readings) => {
    expect(readTokens(text).map((token) => token.readings[0])).toEqual(readings);
  });
});
