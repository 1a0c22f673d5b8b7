import type { LooseDate } from '../law/provision.ts';
import type { Language } from '../settings/settings.ts';
import { formatDate } from '../ui/i18n/format.ts';

/** `2026-03` in the way a language writes it; Kazakh and Russian without month names, as everywhere here. */
function formatPart(date: string, language: Language): string {
  const [year = '', month] = date.split('-');
  if (date.length === 10) return formatDate(date, language);
  if (month === undefined) return year;
  if (language !== 'en') return `${month}.${year}`;
  const written = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return written.format(new Date(`${date}-01`));
}

/**
 * A date as far as the source gives it.
 *
 * @example formatLoose('2026-03/2026-07', 'en') // 'March 2026 – July 2026'
 * @example formatLoose('2026-03', 'kk') // '03.2026'
 */
export function formatLoose(date: LooseDate, language: Language): string {
  return date
    .split('/')
    .map((part) => formatPart(part, language))
    .join(' – ');
}
