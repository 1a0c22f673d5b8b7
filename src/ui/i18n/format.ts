import type { Language } from '../../settings/settings.ts';
import { fill, type Plural } from './wording.ts';

/**
 * Which conventions of `Intl` a language of ours uses. Browsers ship without Kazakh ones and would silently fall
 * back to the system's, so Kazakh borrows: numbers and times are written as in Russian, and its two plural forms
 * are the English ones.
 */
const NUMBERS: Record<Language, string> = { kk: 'ru', ru: 'ru', en: 'en' };
const DATES: Record<Language, string> = { kk: 'ru', ru: 'ru', en: 'en-GB' };
const PLURALS: Record<Language, string> = { kk: 'en', ru: 'ru', en: 'en' };

/** Keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0';

/**
 * A whole number with its thousands apart.
 *
 * @example formatNumber(86500, 'kk') // '86 500'
 */
export function formatNumber(value: number, language: Language): string {
  const digits = new Intl.NumberFormat(NUMBERS[language], { useGrouping: true }).format(value);
  return digits.replace(/\s/g, NO_BREAK);
}

/**
 * A sum of money in tenge.
 *
 * @param tenge a whole number of tenge
 * @example formatTenge(86500, 'ru') // '86 500 ₸'
 * @example formatTenge(86500, 'en') // '86,500 ₸'
 */
export function formatTenge(tenge: number, language: Language): string {
  return `${formatNumber(tenge, language)}${NO_BREAK}₸`;
}

/**
 * The form of a sentence that fits a number, with `{count}` filled in.
 *
 * @example formatCount(2, { one: '{count} hold', other: '{count} holds' }, 'en') // '2 holds'
 */
export function formatCount(count: number, forms: Plural, language: Language): string {
  const rule = new Intl.PluralRules(PLURALS[language]).select(count);
  const form = { ...forms, zero: undefined, two: undefined }[rule] ?? forms.other;
  return fill(form, { count: formatNumber(count, language) });
}

/**
 * A day in the way a language writes it. Kazakh and Russian without month names: browsers lack the Kazakh ones.
 *
 * @param isoDate `2026-03-02`
 * @example formatDate('2026-03-02', 'kk') // '02.03.2026'
 * @example formatDate('2026-03-02', 'en') // '2 March 2026'
 */
export function formatDate(isoDate: string, language: Language): string {
  const month = language === 'en' ? 'long' : '2-digit';
  const day = language === 'en' ? 'numeric' : '2-digit';
  const written = new Intl.DateTimeFormat(DATES[language], { day, month, year: 'numeric', timeZone: 'UTC' });
  return written.format(new Date(isoDate));
}

/**
 * Hours and minutes on the person's clock.
 *
 * @param atMs ms since 1970
 * @param timeZone given only by tests; the person's own by default
 */
export function formatTime(atMs: number, language: Language, timeZone?: string): string {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return new Intl.DateTimeFormat(NUMBERS[language], clock).format(atMs);
}
