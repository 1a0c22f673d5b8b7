import type { Classifier } from '../../classifier/verdict.ts';
import type { Post } from '../corpus/posts.ts';
import { table } from '../table.ts';
import { seededRandom } from '../train/random.ts';
import { isOrdinary } from './figures.ts';

type Random = () => number;
/** A way to write a word so that a filter does not find it. */
type Disguise = (word: string, random: Random) => string;

/** Letters that look alike in the other script; capitals are left as they are. */
const LOOKALIKES = 'аa еe оo рp сc хx уy кk іi aа eе oо pр cс xх yу kк iі';
const GREEK = 'аα оο рρ кκ тτ пπ уυ вβ еε aα oο pρ kκ tτ uυ vν nη';
const SMALL_CAPITALS =
  'кᴋ мᴍ тᴛ вʙ нʜ оᴏ еᴇ аᴀ рᴘ сᴄ пᴨ лᴫ гᴦ яᴙ aᴀ bʙ cᴄ dᴅ eᴇ gɢ iɪ jᴊ kᴋ lʟ mᴍ nɴ oᴏ pᴘ rʀ tᴛ uᴜ vᴠ wᴡ yʏ zᴢ';
const DIGITS = 'о0 а@ з3 е3 ч4 б6 e3 a4 o0 s5 t7';
const VOWEL = /[аеиоуыэюяaeiouy]/i;
const CONSONANT = /[бвгджзклмнпрстфхцчшщbcdfghjklmnpqrstvwxz]/i;

/** What the normaliser undoes, each with the share of words it is done to. */
const DISGUISES: readonly (readonly [name: string, share: number, disguise: Disguise])[] = [
  ['look-alikes, a third of the letters', 1, swapped(LOOKALIKES, 0.3)],
  ['Greek letters', 1, swapped(GREEK, 0.5)],
  ['small capitals', 1, swapped(SMALL_CAPITALS, 1)],
  ['digits for letters', 0.5, swapped(DIGITS, 0.6)],
  ['letters in boxes', 1, (word) => styled(word, 0x1f130)],
  ['bold letters', 1, (word) => styled(word, 0x1d400)],
  ['zero-width in each word', 1, inside('\u200b')],
  ['struck through', 1, (word) => Array.from(word, (letter) => `${letter}\u0336`).join('')],
  ['spaced letters, a quarter of the words', 0.25, (word) => [...word].join(' ')],
  ['dotted letters, a quarter', 0.25, (word) => [...word].join('.')],
  ['cut by a dot, half', 0.5, inside('.')],
  ['cut by a hyphen, half', 0.5, inside('-')],
  ['cut by an emoji, half', 0.5, inside('🔥')],
  ['a letter in brackets, half', 0.5, (word, random) => bracketed(word, random)],
  ['a vowel masked, half', 0.5, masked(VOWEL, '*')],
  ['a consonant masked, half', 0.5, masked(CONSONANT, '*')],
  ['a vowel masked by #, half', 0.5, masked(VOWEL, '#')],
  ['a letter doubled, half', 0.5, (word, random) => doubled(word, random)],
  ['a letter stretched, half', 0.5, (word, random) => doubled(word, random, 5)],
  ['cut by a space, a quarter', 0.25, inside(' ')],
  ['a vowel left out, a quarter', 0.25, masked(VOWEL, '')],
];

const WORD = /\p{L}{4,}/gu;
/** Styles that are written plainly. */
const PLAIN = new Set(['plain', 'slang', 'hashtags', 'long']);

/** Of the plain posts that are warned of, the share that still is when they are written in disguise, and the alarms. */
export interface Disguised {
  readonly name: string;
  readonly kept: number;
  readonly of: number;
  readonly alarms: number;
  readonly clear: number;
  /** The risky ones that pass then, and the innocent ones that alarm: id, and the text as it is written in disguise. */
  readonly lost: readonly string[];
  readonly alarming: readonly string[];
}

/** Writes the plain posts in each disguise and asks again. The same posts give the same figures. */
export function disguisedFigures(classifier: Classifier, posts: readonly Post[]): Disguised[] {
  const warns = (text: string): boolean => classifier.assess(text).verdict === 'warn';
  const plain = posts.filter(({ style }) => PLAIN.has(style));
  const found = plain.filter(({ expect, text }) => expect === 'warn' && warns(text));
  const clear = plain.filter((post) => post.expect === 'clear' && !isOrdinary(post));
  return DISGUISES.map(([name, share, disguise]) => {
    const random = seededRandom(1);
    const written = ({ text }: Post): string =>
      text.replace(WORD, (word) => (random() < share ? disguise(word, random) : word));
    const judgedTo = (warned: boolean, some: readonly Post[]): string[] =>
      some
        .map((post) => ({ id: post.id, text: written(post) }))
        .filter(({ text }) => warns(text) === warned)
        .map(({ id, text }) => `${id} ${text}`);
    const lost = judgedTo(false, found);
    const alarming = judgedTo(true, clear);
    const kept = found.length - lost.length;
    return { name, kept, of: found.length, alarms: alarming.length, clear: clear.length, lost, alarming };
  });
}

/** The same as a table. */
export function disguisesTable(figures: readonly Disguised[]): string {
  if (figures.length === 0 || figures[0]?.of === 0) return '';
  const rows = figures.map(({ name, kept, of, alarms, clear }) => [
    name,
    (kept / of).toFixed(2),
    (alarms / clear).toFixed(2),
  ]);
  return `plain posts that are warned of, written in disguise\n${table(['disguise', 'still warned', 'look-alikes'], rows)}`;
}

function swapped(pairs: string, share: number): Disguise {
  const map = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
  return (word, random) =>
    Array.from(word, (letter) => (map.has(letter) && random() < share ? map.get(letter) : letter)).join('');
}

/** Latin letters of another style, all capitals there. */
function styled(word: string, base: number): string {
  return word
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => String.fromCodePoint(base + letter.charCodeAt(0) - 97));
}

const middleOf = (word: string, random: Random): number => 1 + Math.floor(random() * (word.length - 1));

function inside(mark: string): Disguise {
  return (word, random) => {
    const at = middleOf(word, random);
    return word.slice(0, at) + mark + word.slice(at);
  };
}

function bracketed(word: string, random: Random): string {
  const at = middleOf(word, random);
  return `${word.slice(0, at)}(${word.charAt(at)})${word.slice(at + 1)}`;
}

function masked(letters: RegExp, mask: string): Disguise {
  return (word, random) => {
    const places = [...word.slice(0, -1)].flatMap((letter, at) => (at > 0 && letters.test(letter) ? at : []));
    const at = places[Math.floor(random() * places.length)];
    return at === undefined ? word : word.slice(0, at) + mask + word.slice(at + 1);
  };
}

function doubled(word: string, random: Random, times = 2): string {
  const at = middleOf(word, random);
  return word.slice(0, at) + word.charAt(at).repeat(times) + word.slice(at + 1);
}
