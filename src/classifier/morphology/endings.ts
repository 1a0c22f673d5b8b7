import type { Language } from '../../settings/settings.ts';

/** Longer than any chain of endings worth believing. */
const LONGEST = 20;

const any = (...parts: string[]) => `(?:${parts.join('|')})`;
const words = (list: string) => `(?:${list.split(' ').join('|')})`;

// Russian, folded: ё is е, and ь and ъ are gone, so "-ью" is "ю" and "-ешь" is "еш".
const RU_ADJECTIVE = words(
  'ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею а о ы и',
);
const RU_NOUN = words(
  'а ев ов ие е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ию ю ия я ек ок',
);
const RU_THEME = words('а я и е ы у ова ева ыва ива ну');
const RU_FINITE = words(
  'т ти ч л ла ло ли ю у ем ет еш ете ют ут им ит иш ите ят ат и й йте йтес те н на но ны ен ена ено ены в вши',
);
const RU_PARTICIPLE = words('вш ш ющ ущ ящ ащ щ нн енн анн янн ем им нут');
const RU_VERB = any(
  `л?${any('ю', 'ят', 'ен[аоы]?', `енн${RU_ADJECTIVE}`)}`,
  `${RU_THEME}?${words('т л ла ло ли й йте в вши вшис ют ет еш ем ете ю ш')}`,
  RU_FINITE,
  `${RU_THEME}?${RU_PARTICIPLE}${RU_ADJECTIVE}`,
  `нут[аоы]?`,
);
const RUSSIAN = any(
  `${any(`н?${RU_ADJECTIVE}`, RU_NOUN, RU_VERB)}(?:ся|с)?`,
  'ся|с',
  `(?:ени|ани|яни|ни)${words('е я ю ем и й ям ями ях')}`,
  `${words('н нн енн ив')}?ост${words('и ю ей ям ями ях')}?`,
  `${words('ейш айш')}${RU_ADJECTIVE}`,
  `${words('очк ечк ик чик ушк юшк ишк')}${RU_NOUN}?`,
);

// Kazakh, folded: harmony leaves [ае] and [ыи]; ғ and қ are г and к; ң is н.
const KK_DERIVED = words('[лдт][ыи][кг] ш[ыи] с[ыи]з л[ыи] [дт][ае]й ш[ыи]л ш[ае] л[ае]с [дт][ае]с [гк][ыи]');
const KK_PLURAL = '[лдт][ае]р';
const KK_OWNER = words('[ыи]?м(?:[ыи]з)? [ыи]?н(?:[ыи]з)? с?[ыи]');
const KK_CASE = words('[ндт][ыи]н [гк][ае] [ндт][ыи] н н?[дт][ае] [ндт][ае]н [мбп]ен');
const KK_PERSON = words('[мбп][ыи]н с[ыи]н с[ыи]з [мбп][ыи]з с[ыи]нд[ае]р с[ыи]зд[ае]р');
const KK_PLACED = `${KK_CASE}|н?[дт][ае]г[ыи](?:${KK_PLURAL})?${KK_CASE}?`;
const KK_NOUN = `(?:${KK_PLURAL})?(?:(?:[ыи]?[мн]|с[ыи]н)[ае]|${KK_OWNER}?(?:${KK_PLACED})?)${KK_PERSON}?`;
const KK_VOICE = words('[ыи][лнс] л н с т [тд][ыи]р [гк][ыи]з [лдт][ае](?:н|с|т|тт)? [ыи]н?[дт][ыи]р');
const KK_NOT = '[мбп][ае]';
const KK_WHO = words('м н к н[ыи]з н[ыи]зд[ае]р нд[ае]р');
const KK_TENSE = any(
  `[дт][ыи]${KK_WHO}?`,
  `[гк][ае]н${KK_DERIVED}?${KK_NOUN}`,
  `${any('[ае]', 'й')}${any('[дт][ыи]', KK_PERSON)}?`,
  `с[ае]${KK_WHO}?`,
  `[ыи]?п(?:т[ыи]${KK_PERSON}?|${KK_PERSON})?`,
  '[ае]?й[ыи][нк]',
  'с[ыи]н(?:д[ае]р)?',
  `[ыи]?н${any('[ыи]з(?:д[ае]р)?', 'д[ае]р')}`,
  `у(?:ш[ыи])?${KK_NOUN}`,
  `[мбп][ае][кг](?:ш[ыи])?${KK_PERSON}?`,
  '[гк][ае][йл][ыи]?',
  `${any('[ае]', 'й')}т[ыи]н${KK_NOUN}`,
);
/** The future in -р turns into -с where it is negative. */
const KK_AORIST = any(`[ае]?р${KK_PERSON}?`, `${KK_NOT}с${any('[гк][ае]', KK_PERSON)}?`);
const KK_INFLECTED = any(KK_NOUN, `(?:${KK_NOT})?${KK_TENSE}`, KK_AORIST);
const KAZAKH = any(
  `(?:${KK_DERIVED}){0,2}${KK_INFLECTED}`,
  `(?:${KK_VOICE}){0,2}(?:(?:${KK_NOT})?${KK_TENSE}|${KK_AORIST})`,
);

// English: what Snowball cuts off and what inflection adds.
const EN_TAIL = words('s es ed d ing ings e er ers y ies ied ly');
const EN_DERIVED = words(
  'e ic ical abil ibil at ation iz is ment ent ant enc anc ism ist ous iv it ity abl ibl able ible ably ibly al ial ion or ator ness ful less ing ed er y i l li icat',
);
const ENGLISH = any(EN_TAIL, `${EN_DERIVED}{1,3}${EN_TAIL}?`);

const ENDINGS: Readonly<Record<Language, RegExp>> = {
  ru: new RegExp(`^${RUSSIAN}$`),
  kk: new RegExp(`^${KAZAKH}$`),
  en: new RegExp(`^${ENGLISH}$`),
};
const INFLECTED = new RegExp(`^${KK_INFLECTED}$`);
const DERIVED = new RegExp(`^${KK_DERIVED}$`);
const DOUBLED = /^([bdgklmnprtvz])(?:ed|ing|ings|er|ers|or|ors)$/;
/** Possession without its vowel comes after a vowel only: "бала" + "ма", not "ал" + "ма". */
const AFTER_VOWEL = /^[мн](?:[ае]|[ыи]з)?$/;

/**
 * Can what follows a stem be endings of that language? Keeps "кот" out of "котлета".
 *
 * @param rest folded letters after the stem; empty counts as an ending
 * @param before the last letter of the stem, for English doubling ("bet" + "ting") and what Kazakh puts after a vowel
 *   only; without it both pass
 *
 * **Warning:** short stems still take on words they should not ("бар" + "ам"); give those to a lexicon as whole words.
 *
 * @example isEnding('ками', 'ru') === false; isEnding('ами', 'ru') === true
 */
export function isEnding(rest: string, language: Language, before = ''): boolean {
  if (rest === '') return true;
  if (rest.length > LONGEST) return false;
  if (language === 'kk' && lacksVowel(rest, before)) return false;
  if (ENDINGS[language].test(rest)) return true;
  if (language !== 'en') return false;
  const doubled = DOUBLED.exec(rest)?.[1];
  return doubled !== undefined && (before === '' || before === doubled);
}

/**
 * The same, narrower, for the Kazakh stemmer: folded endings that inflect a word (plural, possession, case, person;
 * negation, tense, mood), or one ending that makes a new word (-лық, -шы, -сыз, -лы).
 */
export function isKazakhSuffix(rest: string, kind: 'inflects' | 'derives', before: string): boolean {
  if (rest.length > LONGEST || lacksVowel(rest, before)) return false;
  return (kind === 'inflects' ? INFLECTED : DERIVED).test(rest);
}

function lacksVowel(rest: string, before: string): boolean {
  return before !== '' && AFTER_VOWEL.test(rest) && !/[аеиоуыэюя]/.test(before);
}
