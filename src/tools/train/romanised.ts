/** Letters of both alphabets, in the order of the spellings below. */
const CYRILLIC = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі'];

/** What stands for each of them, `_` for nothing. */
function spelling(latin: string): ReadonlyMap<string, string> {
  const typed = latin.split(' ').map((letters) => letters.replace('_', ''));
  return new Map(CYRILLIC.map((letter, i) => [letter, typed[i] ?? letter]));
}

/** How Russian is typed: as in passports, in chats with i and with j, and with digits. */
const RUSSIAN = [
  'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya',
  'a b v g d e e j z i i k l m n o p r s t u f h c ch sh sh _ i _ e u ia',
  'a b v g d e yo zh z i i k l m n o p r s t u f h c ch sh sch _ y _ e yu ya',
  "a b v g d e e zh z i j k l m n o p r s t u f x c 4 w w _ y ' e yu ya",
].map(spelling);

/** How Kazakh is typed: in chats with q and with k, and the alphabet of 2021. */
const KAZAKH = [
  'a b v g d e yo j z i i k l m n o p r s t u f h c ch sh sch _ y _ e yu ya a g q n o u u h i',
  'a b v g d e yo zh z i i k l m n o p r s t w f h c ch sh sch _ y _ e yu ya a gh k ng o u u h i',
  'a b v g d e yo j z i i k l m n o p r s t u f h c ch ş sch _ y _ e yu ya ä ğ q ñ ö ū ü h i',
].map(spelling);

/**
 * A Cyrillic text in small Latin letters, in each of the ways people type it.
 *
 * @example romanised('Шапка', 'ru') // ['shapka', 'shapka', 'shapka', 'wapka']
 */
export function romanised(text: string, language: 'ru' | 'kk'): string[] {
  const letters = [...text.toLowerCase()];
  return (language === 'ru' ? RUSSIAN : KAZAKH).map((spelled) =>
    letters.map((letter) => spelled.get(letter) ?? letter).join(''),
  );
}
