/**
 * Snowball's Russian stemmer (https://snowballstem.org/algorithms/russian/stemmer.html), from its description.
 * Lists are in the order of that page; "after а or я" marks endings that count only there.
 */
const list = (endings: string) => endings.split(' ').sort((a, b) => b.length - a.length);

interface Endings {
  readonly free: readonly string[];
  readonly afterA: readonly string[];
}

const GERUND: Endings = { free: list('ив ивши ившись ыв ывши ывшись'), afterA: list('в вши вшись') };
const REFLEXIVE: Endings = { free: list('ся сь'), afterA: [] };
const ADJECTIVE: Endings = {
  free: list('ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею'),
  afterA: [],
};
const PARTICIPLE: Endings = { free: list('ивш ывш ующ'), afterA: list('ем нн вш ющ щ') };
const VERB: Endings = {
  free: list(
    'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю',
  ),
  afterA: list('ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно'),
};
const NOUN: Endings = {
  free: list(
    'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
  ),
  afterA: [],
};

/**
 * The stem of a lower-case Russian word; ё counts as е. What is cut off can be put back in any form of the word,
 * so the word starts with its stem.
 *
 * @example stemRussian('ставками') === 'ставк'
 */
export function stemRussian(word: string): string {
  const plain = word.replace(/ё/g, 'е');
  const vowel = plain.search(/[аеиоуыэюя]/);
  if (vowel < 0) return plain;
  const head = plain.slice(0, vowel + 1);
  let rest = plain.slice(vowel + 1);
  const gerund = cut(rest, GERUND);
  if (gerund !== undefined) rest = gerund;
  else {
    rest = cut(rest, REFLEXIVE) ?? rest;
    const adjective = cut(rest, ADJECTIVE);
    if (adjective !== undefined) rest = cut(adjective, PARTICIPLE) ?? adjective;
    else rest = cut(rest, VERB) ?? cut(rest, NOUN) ?? rest;
  }
  if (rest.endsWith('и')) rest = rest.slice(0, -1);
  const second = secondRegion(plain) - head.length;
  for (const quality of ['ость', 'ост'])
    if (rest.endsWith(quality) && rest.length - quality.length >= second) {
      rest = rest.slice(0, -quality.length);
      break;
    }
  return head + tidy(rest);
}

/** Cuts the longest ending that fits; when that one needs а or я before it and has none, nothing is cut. */
function cut(rest: string, endings: Endings): string | undefined {
  const free = endings.free.find((ending) => rest.endsWith(ending)) ?? '';
  const bound = endings.afterA.find((ending) => rest.endsWith(ending)) ?? '';
  if (bound.length > free.length) {
    const left = rest.slice(0, -bound.length);
    return /[ая]$/.test(left) ? left : undefined;
  }
  return free === '' ? undefined : rest.slice(0, -free.length);
}

function tidy(rest: string): string {
  const plain = rest.replace(/ейше?$/, '');
  if (plain.endsWith('нн')) return plain.slice(0, -1);
  return plain === rest && rest.endsWith('ь') ? rest.slice(0, -1) : plain;
}

/** Snowball's R2: where the part after the second vowel-consonant pair begins. */
function secondRegion(word: string): number {
  const pairs = /^.*?[аеиоуыэюя][^аеиоуыэюя].*?[аеиоуыэюя][^аеиоуыэюя]/.exec(word);
  return pairs === null ? word.length : pairs[0].length;
}
