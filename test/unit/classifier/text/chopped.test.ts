import { expect, it } from 'vitest';
import { unchopped } from '../../../../src/classifier/text/chopped.ts';
import { readTokens } from '../../../../src/classifier/text/tokens.ts';

const words = (text: string): string[] => readTokens(text).map(({ readings }) => readings[0] ?? '');

it('words cut by line ends are whole again, in their places', () => {
  const text = 'ста\nвка на\nка\nзино, п\nиши';
  const joined = unchopped(text) ?? '';
  expect(joined).toHaveLength(text.length);
  expect(words(joined)).toEqual(['ставка', 'наказино', 'пиши']);
  expect(readTokens(joined)[0]).toMatchObject({ start: 0, end: 7 });
});

it('capitals, blanks before line ends and line ends of other systems are no way out', () => {
  for (const text of ['СТА\nВКА НА\nКА\nЗИНО, П\nИШИ', 'ста\r\nвка на\r\nка \t\r\nзино, п\r\nиши']) {
    const joined = unchopped(text) ?? '';
    expect(joined).toHaveLength(text.length);
    expect(words(joined)).toEqual(['ставка', 'наказино', 'пиши']);
  }
});

it.each([
  ['one line', 'ставка на казино'],
  ['two short lines', 'ста\nвка'],
  ['lines that begin with capitals', 'Роза\nМимоза\nАстра\nПион\nФлокс'],
  ['lines that end with a sign', 'хлеб,\nмолоко,\nсыр,\nчай.'],
  [
    'a poem',
    'когда весной цветут тюльпаны\nи степь поёт на все лады\nмы едем в горы спозаранок\nпопить от родника воды',
  ],
])('%s stays as it is', (_, text) => {
  expect(unchopped(text)).toBeNull();
});
