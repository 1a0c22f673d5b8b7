import type { HeldFinding } from '../../browser/messages.ts';
import type { CategoryId } from '../../classifier/category.ts';
import { type Headlines, sumOn } from '../../law/headline.ts';
import type { Language } from '../../settings/settings.ts';
import { formatTenge } from '../../ui/i18n/format.ts';
import { fill } from '../../ui/i18n/wording.ts';
import { en } from '../words/en.ts';
import { kk } from '../words/kk.ts';
import { type CardWords, ru } from '../words/ru.ts';

/** Names of the card's buttons, in their order; also their ids inside the closed root. */
export const CARD_BUTTONS = ['cancel', 'share', 'why'] as const;

export type CardButton = (typeof CARD_BUTTONS)[number];

/** What the person is told after the fact; names words of the catalogues. */
export type Note = 'again' | 'press' | 'failed';

/** All a card says, in the order in which it is read. Lines that do not apply are left out. */
export interface CardFace {
  readonly lang: Language;
  readonly title: string;
  readonly category: string;
  readonly quoted: { readonly label: string; readonly words: readonly string[] } | null;
  readonly lines: readonly string[];
  readonly small: readonly string[];
  /** Stands beside the last button. */
  readonly advice: string | null;
  readonly buttons: readonly { readonly id: CardButton; readonly text: string }[];
}

const WORDS: Record<Language, CardWords> = { kk, ru, en };
/** A card is read in a second: a few words, cut short, say enough. */
const MOST_WORDS = 3;
const LONGEST_WORD = 28;

/**
 * What the card says about findings that hold.
 *
 * @param held at least one finding, strongest first
 * @param dateIso the person's own date, `YYYY-MM-DD`; the sum of the law line is that year's
 */
export function holdFace(
  held: readonly [HeldFinding, ...HeldFinding[]],
  truncated: boolean,
  lang: Language,
  headlines: Headlines,
  dateIso: string,
): CardFace {
  const words = WORDS[lang];
  const [first] = held;
  const same = held.filter((f) => f.category === first.category && f.from === first.from);
  const others = [...new Set(held.map((f) => f.category))].filter((id) => id !== first.category);
  const quoted = shortWords(same.flatMap((f) => f.words));
  return {
    lang,
    title: words.title,
    category: words.categories[first.category],
    quoted: quoted.length > 0 ? { label: words[first.from], words: quoted } : null,
    lines: [
      lawLine(first.category, lang, headlines, dateIso),
      ...(others.length > 0 ? [fill(words.also, { categories: namesOf(others, lang) })] : []),
    ],
    small: truncated ? [words.partial] : [],
    advice: words.advice,
    buttons: CARD_BUTTONS.map((id) => ({ id, text: words[id] })),
  };
}

/** A card that only tells something and goes away. */
export function noteFace(which: Note, lang: Language): CardFace {
  const { [which]: note, ok } = WORDS[lang];
  const buttons = [{ id: 'cancel', text: ok }] as const;
  const { title, text } = note;
  return { lang, title, category: '', quoted: null, lines: [text], small: [], advice: null, buttons };
}

function lawLine(category: CategoryId, lang: Language, headlines: Headlines, dateIso: string): string {
  const words = WORDS[lang];
  const headline = headlines.byCategory[category];
  const article = headline.article[lang];
  const sum = sumOn(headline, headlines.mrpByYear, dateIso);
  if (sum.kind === 'no-fine') return `${fill(words.law, { article })}.`;
  const tenge = formatTenge(sum.tenge, lang);
  const line = fill(words.lawSum, { article, mrp: String(sum.mrp), sum: tenge });
  return sum.mrpKnown ? `${line}.` : `${line} (${fill(words.oldSum, { year: String(sum.year) })}).`;
}

function namesOf(categories: readonly CategoryId[], lang: Language): string {
  return categories.map((id) => WORDS[lang].categories[id]).join(', ');
}

function shortWords(words: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const word of words) {
    const plain = word.replace(/\s+/g, ' ').trim();
    const short = plain.length > LONGEST_WORD ? `${plain.slice(0, LONGEST_WORD - 1).trimEnd()}…` : plain;
    if (short !== '' && !seen.has(short.toLowerCase())) seen.set(short.toLowerCase(), short);
  }
  return [...seen.values()].slice(0, MOST_WORDS);
}
