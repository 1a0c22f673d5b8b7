import { lazy } from '../lazy.ts';
import { foldLetter, LATIN_EXTRA } from './fold.ts';
import { CYRILLIC_LOOKALIKES, LATIN_LOOKALIKES } from './lookalikes.ts';

/** Bits that say what a character may be. A character may be several things. */
export const CYRILLIC = 1;
export const LATIN_LETTER = 2;
/** A letter of another script or style that looks like a Latin or Cyrillic one: Greek, small capitals, fullwidth. */
export const STYLED = 4;
export const DIGIT = 8;
/** Zero-width, combining, bidi control: nothing to see. */
export const INVISIBLE = 16;
export const APOSTROPHE = 32;
/** A sign that stands for a letter or hides one inside a word: @ $ ! | * */
export const IN_WORD = 64;
export const UPPER = 128;
/** A Latin letter with a mark, as in the Kazakh Latin alphabets: ä ğ ş ı */
export const MARKED = 512;
/** A letter of a script that no rule reads. */
export const OTHER_LETTER = 1024;
export const SPACE = 2048;
export const NEWLINE = 4096;
export const EMOJI = 8192;
export const QUOTE = 16384;

export const LETTER = CYRILLIC | LATIN_LETTER | STYLED;

const NEAR = 0x600;
/** Set once a character of the near table was looked at: describing all of them at start would cost milliseconds. */
const KNOWN = 0x8000;
const bits = new Uint16Array(NEAR);
const cyrillic = new Uint16Array(NEAR);
const latin = new Uint16Array(NEAR);
/** Characters outside the near table that were met: bits, Cyrillic letter, Latin letter. */
const far = new Map<number, readonly [bits: number, cyrillic: number, latin: number]>();

/** What Latin letters look like, or failing that sound like, among Cyrillic ones; capitals where they differ. */
const LATIN_AS_CYRILLIC = 'aаbьcсdдeеfфgдhхiиjжkкlлmмnпoоpрqкrгsсtтuиvвwшxхyуzзBвHнNиRяYуUиIи';
const CYRILLIC_AS_LATIN =
  'аaбbвbгrдdеeжjзzиuйuкkлlмmнhоoпnрpсcтtуyфfхxцcчhшwщwъbыyьbэeюuяrіiѕsјjәaғfқkңhөoұyүyһhёe';

const codeOf = (text: string, at = 0) => text.charCodeAt(at);

function pairs(table: string): Map<string, string> {
  const map = new Map<string, string>();
  for (let i = 0; i < table.length; i += 2) map.set(table.charAt(i), table.charAt(i + 1));
  return map;
}

const toCyrillic = lazy(() => pairs(LATIN_AS_CYRILLIC));
const toLatin = lazy(() => pairs(CYRILLIC_AS_LATIN));
const latinLooks = lazy(() => looks(LATIN_LOOKALIKES));
const cyrillicLooks = lazy(() => looks(CYRILLIC_LOOKALIKES));

function looks(groups: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const group of groups.split(' ')) for (const look of group.slice(1)) map.set(look, group.charAt(0));
  return map;
}

function describe(letter: string): readonly [number, number, number] {
  const lower = letter.toLowerCase();
  const upper = lower !== letter ? UPPER : 0;
  if (/^[а-яёәғқңөұүһі]$/.test(lower)) {
    return [CYRILLIC | upper, codeOf(foldLetter(lower)) || 0, codeOf(toLatin().get(lower) ?? 'x')];
  }
  // Letters of neighbouring alphabets: ҡ ҙ ҷ љ.
  if (foldLetter(lower) !== lower && /^[а-я]$/.test(foldLetter(lower))) return describe(foldLetter(lower));
  if (/^[a-z]$/.test(lower)) {
    const seen = toCyrillic().get(letter) ?? toCyrillic().get(lower) ?? 'х';
    return [LATIN_LETTER | upper, codeOf(foldLetter(seen)) || 0, codeOf(lower)];
  }
  const [asLatin, asCyrillic] = [latinLooks, cyrillicLooks].map((of) => of().get(letter) ?? of().get(lower));
  const look = asCyrillic ?? asLatin;
  if (look !== undefined) {
    const [script, cyrillic, latin] = describe(look);
    return [
      STYLED | (script & (CYRILLIC | LATIN_LETTER)) | upper,
      cyrillic,
      asLatin ? codeOf(asLatin) : latin,
    ];
  }
  const plain = LATIN_EXTRA.get(lower) ?? squared(letter) ?? undone(lower);
  if (/^[a-z]$/.test(plain)) {
    const code = letter.codePointAt(0) ?? 0;
    const accented = code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || LATIN_EXTRA.has(lower);
    return [LATIN_LETTER | (accented ? MARKED : STYLED) | upper, describe(plain)[1], codeOf(plain)];
  }
  if (/^[а-яёәғқңөұүһі]$/.test(plain)) return [CYRILLIC | upper, describe(plain)[1], describe(plain)[2]];
  if (/^\d$/.test(plain)) return [DIGIT, 0, codeOf(plain)];
  return [describeSign(letter), 0, 0];
}

function describeSign(sign: string): number {
  if (/['’ʼʻ`´ʹ‘′]/.test(sign)) return APOSTROPHE;
  if (/[«»“”„‟"]/.test(sign)) return QUOTE;
  if (/[\n\r\u2028\u2029\u0085\v\f]/.test(sign)) return NEWLINE;
  if (/[@$!|*]/.test(sign)) return IN_WORD;
  if (sign === ' ' || sign === '\t') return SPACE;
  if (sign === '\ufe0f' || /[\u200b-\u200f]/.test(sign)) return INVISIBLE;
  // Sets of the Unicode tables take milliseconds to compile: what is most common needs none of them.
  if (/[ -~–—…•№]/.test(sign)) return 0;
  if (/[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(sign) && !/[©®™‼⁉]/.test(sign)) return EMOJI;
  if (/[\p{M}\p{Cf}\p{Cc}\u115f\u1160\u3164\u2800\uffa0]/u.test(sign)) return INVISIBLE;
  if (/\p{Zs}/u.test(sign)) return SPACE;
  return /\p{L}/u.test(sign) ? OTHER_LETTER : 0;
}

/** The letter that a compatibility form stands for (ⓐ 𝐀 🄰 ⒜), the first of a ligature; nothing for signs made of letters: № ™ ℹ */
function undone(letter: string): string {
  if (/[№ℹ\u2120-\u2122]/.test(letter)) return '';
  return letter.normalize('NFKD').replace('(', '').charAt(0).toLowerCase();
}

/** Letters in boxes and filled circles, which Unicode does not take apart: 🅰 🅐 */
function squared(letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x1f150 || code > 0x1f189) return undefined;
  const place = (code - 0x1f150) % 32;
  return place < 26 ? String.fromCharCode(97 + place) : undefined;
}

function meet(code: number): number {
  const [what, asCyrillic, asLatin] = describe(String.fromCodePoint(code));
  bits[code] = what | KNOWN;
  cyrillic[code] = asCyrillic;
  latin[code] = asLatin;
  return what | KNOWN;
}

function farAway(code: number): readonly [number, number, number] {
  let known = far.get(code);
  if (known === undefined) {
    // Past the end of a text charCodeAt gives NaN.
    if (Number.isNaN(code)) return [0, 0, 0];
    known = describe(String.fromCodePoint(code));
    far.set(code, known);
  }
  return known;
}

/** What a character (code point) may be: the bits above; none of them for punctuation without a part to play. */
export function bitsOf(code: number): number {
  return code < NEAR ? bits[code] || meet(code) : farAway(code)[0];
}

/** The folded Cyrillic letter for a letter of any script, as a code; 0 where folding drops it. Ask `bitsOf` first. */
export function asCyrillic(code: number): number {
  return code < NEAR ? (cyrillic[code] ?? 0) : farAway(code)[1];
}

/** The plain small Latin letter for a letter of any script, or the plain digit for a digit, as a code. Ask `bitsOf` first. */
export function asLatin(code: number): number {
  return code < NEAR ? (latin[code] ?? 0) : farAway(code)[2];
}
