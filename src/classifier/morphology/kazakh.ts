import { foldWord } from '../text/fold.ts';
import { isKazakhSuffix } from './endings.ts';

const FRONT = 'әеіөүэ';
const BACK = 'аоұыя';
/** What stands before an ending decides its first consonant: after a voiceless one or another. */
const VOICELESS = 'кқпстфхцчшщһ';
/** Never is less left. */
const SHORTEST_STEM = 2;
/** Fewer letters are a stem only before a long ending: "ойын" is a game, not "my thought", but "ел" is in "елдеріңіз". */
const SURE_STEM = 4;
const LONG_ENDING = 6;
const SOFT = new Map([
  ['п', 'б'],
  ['к', 'г'],
  ['қ', 'ғ'],
]);
const HAS_VOWEL = /[аәеиіоөуұүыэюя]/;
const ENDS_IN_VOWEL = /[аәеиіоөуұүыэюя]$/;

/**
 * The stem of a lower-case Kazakh word: cuts the longest chain of endings that may follow each other (plural,
 * possession, case, person; negation, tense, mood), then one of -лық -шы -сыз -лы and their like, so long as they
 * agree with the stem in vowel harmony and in voice. Voice (-ыл-, -ын-) stays. Never leaves less than two letters or
 * no vowel; a word this is unsure of stays whole.
 *
 * @example stemKazakh('таратпаңыздар') === 'тарат'; stemKazakh('қалалардан') === 'қала'
 */
export function stemKazakh(word: string): string {
  return cut(cut(word, 'inflects'), 'derives');
}

/**
 * The stem as it sounds before a vowel, where its last consonant softens: кітап → кітаб(ы), қазақ → қазағ(ы),
 * көлік → көліг(і). A lexicon needs it beside the stem; `undefined` when the stem does not change. Stems of one
 * syllable stay, for many of them do not soften and their softened form is another word.
 *
 * @example softenedKazakh('кітап') === 'кітаб'
 */
export function softenedKazakh(stem: string): string | undefined {
  const soft = SOFT.get(stem.charAt(stem.length - 1));
  const syllables = stem.match(/[аәеиіоөуұүыэюя]/g)?.length ?? 0;
  return soft === undefined || syllables < 2 ? undefined : stem.slice(0, -1) + soft;
}

function cut(word: string, kind: 'inflects' | 'derives'): string {
  for (let at = SHORTEST_STEM; at < word.length; at++) {
    const stem = word.slice(0, at);
    const ending = word.slice(at);
    if (at < SURE_STEM && (ending.length < LONG_ENDING || ENDS_IN_VOWEL.test(stem))) continue;
    // A lone vowel or consonant is as often the end of the stem; only the у of a verb's name is sure.
    if (ending.length === 1 && ending !== 'у') continue;
    const before = foldWord(stem).slice(-1);
    if (HAS_VOWEL.test(stem) && agrees(stem, ending) && isKazakhSuffix(foldWord(ending), kind, before))
      return stem;
  }
  return word;
}

/** Vowel harmony all through, and -да after a voiced sound, -та after a voiceless one. */
function agrees(stem: string, ending: string): boolean {
  const last = [...stem].reverse().find((letter) => (FRONT + BACK).includes(letter));
  const wrong = last === undefined ? '' : FRONT.includes(last) ? BACK : FRONT;
  for (const letter of ending.replace(/[мбп]ен/, '')) if (wrong.includes(letter)) return false;
  const first = ending.charAt(0);
  const hard = VOICELESS.includes(stem.charAt(stem.length - 1));
  if ('дғгбв'.includes(first)) return !hard;
  if ('тқкп'.includes(first) && ending.length > 1) return hard;
  return true;
}
