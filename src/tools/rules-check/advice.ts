import { stemKazakh } from '../../classifier/morphology/kazakh.ts';
import type { Language } from '../../settings/settings.ts';

/** What the labels of the table mean. */
export const LEGEND = `  CATEGORY warn    risky posts of the category: what a word is for
  CATEGORY clear   look-alikes of it, which must not warn: news, verdicts, prevention, jokes
  ordinary clear   ordinary life: hits here are what makes a word a bad one
  CATEGORY topic   third-party posts whose topic alone is known: they speak neither for nor against`;

/** An entry that hits so many of the ordinary posts in the repository says too little by itself. */
export const TOO_MANY = 10;

const KAZAKH = /[әғқңөұүһі]/iu;
/** -ма -ме -ба -бе -па -пе, but not -мен "with" nor -мақ "to intend". */
const NEGATION = /^[мбп][ае](?![нқк])/u;

/** What somebody should know who tries this entry, one line each. */
export function adviceOn(entry: string, language: Language): readonly string[] {
  if (language !== 'kk')
    return KAZAKH.test(entry)
      ? [
          `note: "${entry}" has Kazakh letters but was read as ${language}; try: npm run -s rules:check "${entry}" kk`,
        ]
      : [];
  return entry
    .toLowerCase()
    .split(/[\s\-–]+/u)
    .flatMap((word) => lostNegation(word) ?? []);
}

/** The stem of таратпау is тарат: by its stem a word of "do not spread" meets every "spread". */
function lostNegation(word: string): string | undefined {
  if (!/^\p{L}+$/u.test(word)) return undefined;
  const stem = stemKazakh(word);
  const negation = NEGATION.exec(word.slice(stem.length))?.[0];
  if (negation === undefined) return undefined;
  return `note: "${word}" says "not", but stands for its stem "${stem}" and meets those who do; write "${stem}${negation}*"`;
}

/**
 * The answer in one sentence.
 *
 * @param hits how many ordinary posts of the repository the entry hits
 * @param whole how many there are
 */
export function verdictOn(hits: number, whole: number): string {
  if (hits === 0) return `It hits none of the ${whole} ordinary posts in the repository: good.`;
  const said = `It hits ${hits} of the ${whole} ordinary posts in the repository`;
  return hits < TOO_MANY
    ? `${said}: few enough (too many from ${TOO_MANY} on).`
    : `${said}: too many (from ${TOO_MANY} on). Choose a phrase or an exact form such as "=соль"; only a cue, which counts beside other words, may be so common.`;
}
