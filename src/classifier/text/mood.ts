/** Bits that say what the ending of a verb makes of a sentence. */
export const IMPERATIVE = 1;
export const HORTATIVE = 2;
export const INFINITIVE = 4;
export const PAST = 8;
export const PARTICIPLE = 16;
export const NEGATIVE = 32;
export const PASSIVE = 64;
export const FUTURE = 128;

export type Mood = number;
export type MoodLanguage = 'ru' | 'kk';

type Row = readonly [bits: Mood, endings: string];

/** Folded endings; `[ае]` stands for either letter. A longer ending in the same table wins over a shorter one. */
const RUSSIAN: readonly Row[] = [
  [IMPERATIVE, 'йте йтес ите итес [вджзмб]те уйся айся ейся яйся ируй ывай ивай авляй'],
  [HORTATIVE, '[еи]мте'],
  [INFINITIVE, '[оыиае]ват [аы]тся йти'],
  [PAST, '[аяиыеу]л [аяиыеу]ла [аяиыеу]ло [аяиыеу]ли [аяиыеу]лся [аяиыеу]лас [аяиыеу]лос [аяиыеу]лис'],
  [
    PARTICIPLE,
    'вш[иа][ейхмя] [юуая]щ[иеа][йехмя] [юуая]щего [юуая]щему вшего [еая]нн[ыоа][йехмя] [еая]нного',
  ],
  [PASSIVE, '[еа]но ены [еа]тся'],
];
const KAZAKH: readonly Row[] = [
  [IMPERATIVE, '[ыи]н[ыи]з [ыи]н[ыи]зд[ае]р [трлкпс]с[ыи]н [трлкпс]с[ыи]нд[ае]р [тлрйшсзп][ыи]нд[ае]р'],
  [IMPERATIVE | NEGATIVE, '[мбп][ае]н[ыи]з [мбп][ае]н[ыи]зд[ае]р [мбп][ае]нд[ае]р [мбп][ае]с[ыи]н'],
  [HORTATIVE, '[аея]й[ыи]к'],
  [HORTATIVE | NEGATIVE, '[мбп][ае]й[ыи]к'],
  [
    NEGATIVE,
    '[мбп][ае]й [мбп][ае]с [мбп][ае]у [мбп][ае]йт[ыи]н [мбп][ае]йд[ыи] [мбп][ае]йм[ыи]з [мбп][ае]йм[ыи]н',
  ],
  [NEGATIVE | PAST, '[мбп][ае]д[ыи] [мбп][ае]г[ае]н [мбп][ае]д[ыи]к [мбп][ае]д[ыи]м'],
  [PAST, '[тд][ыи]м д[ыи]к д[ыи]н[ыи]з [тлрсп]к[ае]н [аеыирлнй]г[ае]н [рпст][дт][ыи] [ыи]пт[ыи]'],
  [PASSIVE | PAST, '[ыиа]лд[ыи] [ыи]нд[ыи] [ыи]лг[ае]н [ыи]нг[ае]н'],
  [FUTURE, '[ае]м[ыи]з [ае]м[ыи]н [ае]с[ыи]з [ае]д[ыи] йд[ыи] йм[ыи]з [мбп][ае]кш[ыи]'],
  [PARTICIPLE, '[аей]т[ыи]н'],
];

/** Common singular imperatives; the endings of most are those of nouns too. */
const SINGULAR =
  'пиши напиши жми нажми заходи зайди скачай став постав получи перешли отправ переходи перейди смотри глян посмотри звони позвони бери забирай возми вступай приходи выходи репости делис поделис подпишис регистрируйся жди играй покупай купи закажи заказывай пробуй распространи расскажи передай пересылай сохрани сделай верни хватай успей лови узнай провер убей бей реж жги взрывай громи гони стреляй уничтож беги вставай поднимайся голосуй требуй давай иди спеши пришли кидай скин помоги вложи инвестируй зарабатывай запишис присоединяйся обращайся стучис';
const HORTATIVE_WORDS = 'давайте давай айда';
/** Nouns and small words that end like verbs. */
const NOT_VERBS =
  'сайте байте визите кредите лимите депозите бандите защите транзите граните элите орбите дефиците или дела дело тело тела сила зала зал начала начало журнал канал скандал материал металл капитал вокзал финал сигнал арсенал криминал персонал интервал квартал идеал мало мила мыло село пила скала шкала цена страна сторона война стена жена тайна мужчина причина картина машина украина половина община малина цены страны тургындар казан орман жарым бугин адамзат йогурт нети дети сети смерти власти части новости шерсти крепости ереван мусылман орган курган курбандар мамандар';

interface Ending {
  readonly text: string;
  readonly bits: Mood;
}

function table(rows: readonly Row[]): ReadonlyMap<string, readonly Ending[]> {
  const byLast = new Map<string, Ending[]>();
  for (const [bits, endings] of rows)
    for (const pattern of endings.split(' '))
      for (const text of spellOut(pattern)) {
        const last = text.charAt(text.length - 1);
        byLast.set(last, [...(byLast.get(last) ?? []), { text, bits }]);
      }
  for (const list of byLast.values()) list.sort((a, b) => b.text.length - a.text.length);
  return byLast;
}

/** `н[ыи]з` → `ныз`, `низ`. */
function spellOut(pattern: string): string[] {
  const choice = /\[(.+?)\]/.exec(pattern);
  if (choice === null) return [pattern];
  const before = pattern.slice(0, choice.index);
  const after = pattern.slice(choice.index + choice[0].length);
  return [...(choice[1] ?? '')].flatMap((letter) => spellOut(before + letter + after));
}

const TABLES = { ru: table(RUSSIAN), kk: table(KAZAKH) };
const SHORTEST_REST = 2;
const singular = new Set(SINGULAR.split(' '));
const hortative = new Set(HORTATIVE_WORDS.split(' '));
const notVerbs = new Set(NOT_VERBS.split(' '));

/**
 * What the ending of a folded word says: a call, something past, something forbidden.
 * English endings say too little, so there is no table for English. A hint, not a parse: nouns that end like
 * verbs pass, and a Kazakh bare stem ("тарат") is no ending at all.
 *
 * @example moodOf('таратпаныздар', 'kk') // IMPERATIVE | NEGATIVE
 */
export function moodOf(reading: string, language: MoodLanguage): Mood {
  if (notVerbs.has(reading)) return 0;
  if (language === 'ru' && hortative.has(reading)) return HORTATIVE;
  if (language === 'ru' && singular.has(reading)) return IMPERATIVE;
  const endings = TABLES[language].get(reading.charAt(reading.length - 1)) ?? [];
  for (const { text, bits } of endings)
    if (reading.length >= text.length + SHORTEST_REST && reading.endsWith(text)) return bits;
  return 0;
}
