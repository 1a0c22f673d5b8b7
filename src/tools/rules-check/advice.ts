import { stemKazakh } from '../../classifier/morphology/kazakh.ts';
import { stemRussian } from '../../classifier/morphology/russian.ts';
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

/** Russian verbs whose past or present is made from another stem than the infinitive: депнуть, депнул. */
const RUSSIAN_VERB = /^\p{L}+?(?:ну(?:ть|ться)|(?:[её]с|[её]з|й)(?:ти|тись))$/u;

/** What somebody should know who tries this entry, one line each. */
export function adviceOn(entry: string, language: Language): readonly string[] {
  if (language === 'ru') return [...otherLetters(entry, language), ...wordsOf(entry).flatMap(lostForms)];
  if (language === 'en') return otherLetters(entry, language);
  return wordsOf(entry).flatMap((word) => lostNegation(word) ?? []);
}

const wordsOf = (entry: string): string[] => entry.toLowerCase().split(/[\s\-–]+/u);

function otherLetters(entry: string, language: Language): string[] {
  return KAZAKH.test(entry)
    ? [
        `note: "${entry}" has Kazakh letters but was read as ${language}; try: npm run -s rules:check "${entry}" kk`,
      ]
    : [];
}

/** The stem of депнуть is депнут, which депнул does not have. */
function lostForms(word: string): string[] {
  if (!RUSSIAN_VERB.test(word)) return [];
  const beginning = /ну(ть|ться)$/u.test(word)
    ? `, or the beginning "${word.replace(/ть(ся)?$/u, '')}*"`
    : '';
  return [
    `note: if "${word}" is a verb, its stem "${stemRussian(word)}" does not meet the other forms; write the forms that people use as entries${beginning}`,
  ];
}

/** The stem of таратпау is тарат: by its stem a word of "do not spread" meets every "spread". */
function lostNegation(word: string): string | undefined {
  if (!/^\p{L}+$/u.test(word)) return undefined;
  const stem = stemKazakh(word);
  const negation = NEGATION.exec(word.slice(stem.length))?.[0];
  if (negation === undefined) return undefined;
  return `note: "${word}" says "not", but stands for its stem "${stem}" and meets those who do; write "${stem}${negation}*"`;
}

/** How many posts an entry hits. */
export interface Met {
  /** Posts of ordinary life in the repository, and how many there are. */
  readonly ordinary: number;
  readonly whole: number;
  /** Risky posts of any category, and posts about one that must not warn. */
  readonly risky: number;
  readonly lookAlikes: number;
}

/** The answer: whether it is too much of ordinary life, and before that what speaks for the entry. */
export function verdictOn({ ordinary, whole, risky, lookAlikes }: Met): string {
  const said = `It hits ${ordinary === 0 ? 'none' : ordinary} of the ${whole} ordinary posts in the repository`;
  if (ordinary + risky + lookAlikes === 0)
    return `It hits no post at all: nothing speaks against it, and nothing shows that it meets what people write. Give a text to see: npm run -s rules:check WORD LANGUAGE "a text"\n${said}: good.`;
  return `${sayingOf(risky, lookAlikes)}\n${said}${judged(ordinary)}`;
}

function sayingOf(risky: number, lookAlikes: number): string {
  const said = `It hits ${risky} risky posts and ${lookAlikes} look-alikes`;
  return lookAlikes > risky ? `${said}: by itself it says little; a phrase would say more.` : `${said}.`;
}

function judged(ordinary: number): string {
  if (ordinary === 0) return ': good.';
  return ordinary < TOO_MANY
    ? `: few enough (too many from ${TOO_MANY} on).`
    : `: too many (from ${TOO_MANY} on). Choose a phrase or an exact form such as "=соль"; only a cue, which counts beside other words, may be so common.`;
}
