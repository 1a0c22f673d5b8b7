/**
 * Makes `src/classifier/text/lookalikes.ts` from lists of look-alike characters.
 *
 *     npx tsx src/tools/tables/lookalikes.ts DIR
 *
 * DIR holds `homoglyphs_to_latin.tsv`, `homoglyphs_to_cyrillic.tsv` (char, code point, letter, …; made from Unicode's
 * confusables, Unicode licence) and `lookalike_letters_seen_in_ru_spam.tsv` (char, code point, count, name).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Scripts with readers of their own, and what compatibility decomposition already undoes, stay out. */
const LEFT_OUT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Devanagari}\p{Script=Bengali}\p{Nd}\p{Script=Nko}]/u;
/** Letters of scripts nobody reaches for to disguise a word: the table travels in a content script. */
const RARE =
  /[\p{Script=Lisu}\p{Script=Tifinagh}\p{Script=Coptic}\p{Script=Ethiopic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Runic}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Myanmar}]|[\ua640-\uabff]/u;
const CODE_LIMIT = 0xffff;

/** Seen in disguised posts, missing from Unicode's list. What looks like a letter of both alphabets stands at both. */
const BY_HAND: readonly (readonly [base: string, looks: string])[] = [
  ['о', 'σο'],
  ['o', 'σ'],
  ['п', 'πΠᴨ'],
  ['n', 'ηπ'],
  ['р', 'ρᴘ'],
  ['p', 'ρᴘ'],
  ['у', 'γυ'],
  ['y', 'γʏ'],
  ['а', 'αᴀ'],
  ['a', 'αᴀ'],
  ['к', 'κᴋ'],
  ['k', 'κᴋ'],
  ['с', 'ᴄς'],
  ['c', 'ᴄς'],
  ['м', 'ᴍʍ'],
  ['m', 'ᴍ'],
  ['е', 'ᴇҽεєѣ'],
  ['e', 'ᴇεє'],
  ['т', 'ᴛτҭ'],
  ['t', 'ᴛτ'],
  ['р', 'ᴩҏ'],
  ['л', 'ᴧΛλʌ'],
  ['v', 'ʌ'],
  ['в', 'ʙβ'],
  ['b', 'ʙβ'],
  ['н', 'ʜӈҥη'],
  ['h', 'ʜ'],
  ['г', 'ᴦΓґ'],
  ['у', 'ʏ'],
  ['ш', 'ɯ'],
  ['и', 'ӥᴎѝЍ'],
  ['ф', 'ɸφΦ'],
  ['х', 'χ'],
  ['x', 'χ'],
  ['э', '϶'],
  ['з', 'ʒζ'],
  ['z', 'ζ'],
  ['q', 'ǫ'],
  ['l', 'ʟ'],
  ['n', 'ɴ'],
  ['i', 'ɪι'],
  ['r', 'ʀ'],
  ['g', 'ɢ'],
  ['f', 'ꜰ'],
  ['j', 'ᴊ'],
  ['d', 'ᴅδ'],
  ['u', 'ᴜμ'],
  ['v', 'ᴠν'],
  ['w', 'ᴡω'],
  ['z', 'ᴢ'],
  ['s', 'ꜱ'],
  ['b', 'ᴃ'],
];

const from = process.argv[2];
if (from === undefined) throw new Error('Name the directory with the lists.');
const latin = new Map<string, Set<string>>();
const cyrillic = new Map<string, Set<string>>();
for (const [base, looks] of BY_HAND) for (const look of looks) put(base, look);
for (const list of ['homoglyphs_to_latin.tsv', 'homoglyphs_to_cyrillic.tsv'])
  for (const line of readFileSync(join(from, list), 'utf8').split('\n').slice(1)) {
    const [look, , letter] = line.split('\t');
    if (look && letter && !isKnown(look)) add(letter.toLowerCase(), look);
  }

function isKnown(look: string): boolean {
  return [...latin.values(), ...cyrillic.values()].some((looks) => looks.has(look));
}

function add(base: string, look: string): void {
  const code = look.codePointAt(0) ?? 0;
  const plain = look.normalize('NFKD').toLowerCase();
  if (code < 0x180 || code > CODE_LIMIT || LEFT_OUT.test(look) || RARE.test(look) || !/\p{L}/u.test(look))
    return;
  if (/^[a-z]/.test(plain) || /^[а-яәғқңөұүһі]$/.test(plain) || !/^[a-zа-яәғқңөұүһі]$/.test(base)) return;
  put(base, look);
}

function put(base: string, look: string): void {
  const table = base < '\u0400' ? latin : cyrillic;
  for (const looks of table.values()) if (looks.has(look)) return;
  table.set(base, (table.get(base) ?? new Set()).add(look));
}

function line(table: Map<string, Set<string>>): string {
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([base, looks]) => base + [...looks].sort().join(''))
    .join(' ');
}

writeFileSync(
  'src/classifier/text/lookalikes.ts',
  `// Made by src/tools/tables/lookalikes.ts from Unicode's confusables (Unicode licence) and counts in disguised posts.

/** Groups parted by spaces: a Latin letter, then the characters that look like it. */
export const LATIN_LOOKALIKES =
  '${line(latin)}';

/** The same for Cyrillic letters. */
export const CYRILLIC_LOOKALIKES =
  '${line(cyrillic)}';
`,
);
