import type { Tape } from './tape.ts';

export type Spelling = 'russian' | 'kazakh';

/** Longest first; a row: what is typed, the folded Cyrillic letters. */
const SHARED =
  "shch щ sch щ sh ш ch ч zh ж kh х gh г ts ц ck к ya я yu ю yo е ye е ia' я a а b б c ц d д e е f ф g г h х i и j ж k к l л m м n н o о p п q к r р s с t т u у v в w у x х y ы z з 4 ч 6 ш 0 о 1 и 3 з";
const MARKED = 'ä а á а ə а ö о ó о ü у ú у ū у ý у ğ г ǵ г ñ н ń н ş ш ç ч ı и é е è е ï и ø о ß с';
const RUSSIAN = 'w в j й ju ю ja я jo е je е';
const KAZAKH = "s' ш c' ч iw иу";

function table(...rows: string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const row of rows) {
    const words = row.split(' ');
    for (let i = 0; i < words.length; i += 2) map.set(words[i] ?? '', words[i + 1] ?? '');
  }
  return map;
}

const TABLES = { russian: table(SHARED, MARKED, RUSSIAN), kazakh: table(SHARED, MARKED, KAZAKH) };
const VOWELS = 'аеиоуыэюя';
const FRONT = /[eäöüəáóúi]/;

/** Puts the folded Cyrillic reading of Latin letters on the tape and returns its place: from, to. */
export function transliterate(letters: readonly number[], tape: Tape, spelling: Spelling): [number, number] {
  const word = String.fromCharCode(...letters).toLowerCase();
  const rules = TABLES[spelling];
  tape.reserve(word.length * 2);
  const start = tape.length;
  let before = '';
  for (let at = 0; at < word.length; ) {
    let length = 4;
    let letter: string | undefined;
    for (; length > 0 && letter === undefined; length--) letter = rules.get(word.slice(at, at + length));
    length++;
    if (letter !== undefined) {
      if (VOWELS.includes(before) && before !== '') letter = afterVowel(word, at, letter, before);
      if (word.charAt(at) === 'ı' && letter === 'и' && !FRONT.test(word)) letter = 'ы';
      for (const one of letter) tape.put(one.charCodeAt(0));
      before = letter.charAt(letter.length - 1);
    }
    at += Math.max(1, length);
  }
  return [start, tape.length];
}

/** After a vowel y, i and ı are й: "bolmaidy", "lyuboy"; but "auyl" and "biik" keep theirs. */
function afterVowel(word: string, at: number, letter: string, before: string): string {
  const typed = word.charAt(at);
  if (letter === 'ы' && typed === 'y') return before === 'у' && /[ae]/.test(word.charAt(at - 2)) ? 'ы' : 'й';
  if (letter === 'и' && (typed === 'i' || typed === 'ı')) return before === 'и' ? 'и' : 'й';
  return letter;
}
