import { lazy } from '../lazy.ts';
import { asLatin, bitsOf, LATIN_LETTER } from './characters.ts';
import type { Tape } from './tape.ts';

export type Spelling = 'russian' | 'kazakh';

/** What is typed and the folded Cyrillic letter, one letter each; a mask stays one. */
const LETTERS = 'aаbбcцdдeеfфgгhхiиjжkкlлmмnнoоpпqкrрsсtтuуvвwуxхyыzз0о1и3з4ч6ш9я**';
/** Letters of the Kazakh Latin alphabets of 2018 and 2021 and of Turkish keyboards. */
const MARKED = 'äаáаəаöоóоüуúуūуýуğгǵгñнńнşшçчıиéеèеïиøоßс';
/** Two typed letters and the Cyrillic one. */
const PAIRS = 'shш chч zhж khх ghг tsц ckк yaя yuю yoе yeе';
const RUSSIAN_LETTERS = 'wвjй';
const RUSSIAN_PAIRS = 'juю jaя jeе joе';
const KAZAKH_PAIRS = "s'ш c'ч";

interface Rules {
  readonly letters: Uint16Array;
  /** Row by the first letter, column by the second. */
  readonly pairs: Uint16Array;
}

const WIDTH = 128;
const code = (text: string, at = 0) => text.charCodeAt(at);
const codes = (text: string) => Array.from(text, (letter) => code(letter));
const marked = new Map<number, number>();
for (let i = 0; i < MARKED.length; i += 2) marked.set(code(MARKED, i), code(MARKED, i + 1));

function rules(letterTable: string, pairTable: string): Rules {
  const letters = new Uint16Array(WIDTH);
  const pairs = new Uint16Array(WIDTH * WIDTH);
  for (let i = 0; i < letterTable.length; i += 2) letters[code(letterTable, i)] = code(letterTable, i + 1);
  for (const pair of pairTable.split(' ')) pairs[code(pair) * WIDTH + code(pair, 1)] = code(pair, 2);
  return { letters, pairs };
}

const RULES = {
  russian: lazy(() => rules(LETTERS + RUSSIAN_LETTERS, `${PAIRS} ${RUSSIAN_PAIRS}`)),
  kazakh: lazy(() => rules(LETTERS, `${PAIRS} ${KAZAKH_PAIRS}`)),
};

const [A, E, H, I, S, C, T, Y, DOTLESS] = codes('aehisctyı');
const [SOFT_I, HARD_I, SHORT_I, U, SHCHA] = codes('иыйущ');
const isVowel = new Uint8Array(0x500);
for (const letter of 'аеиоуыэюя') isVowel[code(letter)] = 1;
const FRONT = new Set([...'eäöüəáóú'].map((letter) => code(letter)));

/**
 * Puts the folded Cyrillic reading of Latin letters on the tape and returns its place: from, to.
 *
 * `russian` is the common transliteration ("shch", "ya", j = й). `kazakh` takes the alphabets of 2017 (s' = ш), 2018
 * (á, ý, ı) and 2021 (ä, ş, ğ) and the plain letters of chats (q, j = ж, w = у). After a vowel y and i are й.
 *
 * @param letters codes of small letters, apostrophes included
 */
export function transliterate(letters: ArrayLike<number>, tape: Tape, spelling: Spelling): [number, number] {
  const { letters: single, pairs } = RULES[spelling]();
  tape.reserve(letters.length);
  const start = tape.length;
  let before = 0;
  for (let at = 0; at < letters.length; at++) {
    const typed = letters[at] ?? 0;
    const next = letters[at + 1] ?? 0;
    let letter = typed < WIDTH && next < WIDTH ? (pairs[typed * WIDTH + next] ?? 0) : 0;
    if (letter > 0) at++;
    if (typed === S && isShcha(letters, at)) {
      letter = SHCHA ?? 0;
      at += 2;
    }
    if (letter === 0)
      letter = (typed < WIDTH ? single[typed] : (marked.get(typed) ?? single[plain(typed)])) ?? 0;
    if (letter === 0) continue;
    if (typed === Y || typed === I || typed === DOTLESS)
      letter = glide(letters, at, letter, before, spelling);
    tape.put(letter);
    before = letter;
  }
  return [start, tape.length];
}

/** A letter with a mark no table knows: as without it. */
function plain(code: number): number {
  return bitsOf(code) & LATIN_LETTER ? asLatin(code) : 0;
}

function hasFront(letters: ArrayLike<number>): boolean {
  for (let at = 0; at < letters.length; at++) if (FRONT.has(letters[at] ?? 0)) return true;
  return false;
}

/** `at` is on the h of "shch" or on the s of "sch". */
function isShcha(letters: ArrayLike<number>, at: number): boolean {
  if (letters[at] === S) return letters[at + 1] === C && letters[at + 2] === H;
  return letters[at] === H && letters[at + 1] === C && letters[at + 2] === H;
}

/**
 * After a vowel й ("bolmaidy", "lyuboy"), but "auyl" and "biik" keep theirs; in Russian i is й only at the end, in
 * "-ite" and before "-sya" ("moi", "daite", "delaisya", but "svoimi"). ı is ы in a word of back vowels.
 */
function glide(
  letters: ArrayLike<number>,
  at: number,
  letter: number,
  before: number,
  spelling: Spelling,
): number {
  if (letter === HARD_I && isVowel[before]) {
    const earlier = letters[at - 2];
    return before === U && (earlier === A || earlier === E) ? letter : (SHORT_I ?? 0);
  }
  if (letter === SOFT_I && isVowel[before]) {
    if (before === SOFT_I) return letter;
    const next = letters[at + 1];
    const short = next === undefined || next === S || (next === T && letters[at + 2] === E);
    return spelling === 'kazakh' || short ? (SHORT_I ?? 0) : letter;
  }
  if (letters[at] === DOTLESS && !hasFront(letters)) return HARD_I ?? 0;
  return letter;
}
