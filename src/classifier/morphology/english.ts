/** Snowball's English stemmer, also called Porter 2 (https://snowballstem.org/algorithms/english/stemmer.html), from its description. */
const EXCEPTIONS = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
  }),
);
const UNCHANGED = new Set('sky news howe atlas cosmos bias andes'.split(' '));
const UNCHANGED_LATER = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '));

const STEP_2: readonly (readonly [ending: string, becomes: string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];
const STEP_3: readonly (readonly [ending: string, becomes: string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const STEP_4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic'.split(' ');

/**
 * The stem of a lower-case English word.
 *
 * **Warning:** Snowball rewrites some ends ("happy" → "happi", "gambling" → "gambl"), so a word need not start with its stem.
 *
 * @example stemEnglish('betting') === 'bet'
 */
export function stemEnglish(word: string): string {
  const plain = word.replace(/[’‘‛]/g, "'").replace(/^'/, '');
  if (plain.length <= 2) return plain;
  const exception = EXCEPTIONS.get(plain);
  if (exception !== undefined) return exception;
  if (UNCHANGED.has(plain)) return plain;
  // A y that sounds like a consonant is written as a capital until the end.
  const marked = plain.replace(/^y|([aeiouy])y/g, (_all, before: string | undefined) => `${before ?? ''}Y`);
  const first = firstRegion(marked);
  const second = region(marked, first);
  const noun = step1a(marked.replace(/'s'?$|'$/, ''));
  if (UNCHANGED_LATER.has(noun)) return noun;
  let stem = step1b(noun, first);
  if (/[^aeiouy][yY]$/.test(stem) && stem.length > 2) stem = `${stem.slice(0, -1)}i`;
  stem = step2(stem, first);
  stem = step3(stem, first, second);
  stem = step4(stem, second);
  return step5(stem, first, second).toLowerCase();
}

function firstRegion(word: string): number {
  const prefix = /^(?:gener|commun|arsen)/.exec(word);
  return prefix === null ? region(word, 0) : prefix[0].length;
}

/** Where the part after the first vowel and consonant from `from` on begins. */
function region(word: string, from: number): number {
  const pair = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return pair === null ? word.length : from + pair.index + 2;
}

function endsShort(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);
}

function step1a(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word)) return word;
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word;
}

function step1b(word: string, first: number): string {
  const agreed = /eed(?:ly)?$/.exec(word);
  if (agreed !== null) return agreed.index >= first ? word.slice(0, agreed.index + 2) : word;
  const ending = /(?:ed|ing)(?:ly)?$/.exec(word);
  if (ending === null) return word;
  const stem = word.slice(0, ending.index);
  if (!/[aeiouy]/.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) return stem.slice(0, -1);
  return endsShort(stem) && first >= stem.length ? `${stem}e` : stem;
}

function step2(word: string, first: number): string {
  for (const [ending, becomes] of STEP_2)
    if (word.endsWith(ending))
      return word.length - ending.length >= first ? word.slice(0, -ending.length) + becomes : word;
  if (word.endsWith('logi'))
    return word.length - 3 > first - 1 && word.length - 3 >= first ? word.slice(0, -1) : word;
  if (/[cdeghkmnrt]li$/.test(word) && word.length - 2 >= first) return word.slice(0, -2);
  return word;
}

function step3(word: string, first: number, second: number): string {
  for (const [ending, becomes] of STEP_3)
    if (word.endsWith(ending))
      return word.length - ending.length >= first ? word.slice(0, -ending.length) + becomes : word;
  return word.endsWith('ative') && word.length - 5 >= second ? word.slice(0, -5) : word;
}

function step4(word: string, second: number): string {
  for (const ending of STEP_4)
    if (word.endsWith(ending))
      return word.length - ending.length >= second ? word.slice(0, -ending.length) : word;
  return /[st]ion$/.test(word) && word.length - 3 >= second ? word.slice(0, -3) : word;
}

function step5(word: string, first: number, second: number): string {
  const shorter = word.slice(0, -1);
  if (word.endsWith('e')) {
    const goes = shorter.length >= second || (shorter.length >= first && !endsShort(shorter));
    return goes ? shorter : word;
  }
  return word.endsWith('ll') && shorter.length >= second ? shorter : word;
}
