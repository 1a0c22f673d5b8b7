import type { Language, Settings } from './settings.ts';

/** Browser languages whose readers mostly read Russian too; Kazakh and Russian speak for themselves. */
const READS_RUSSIAN: ReadonlySet<string> = new Set([
  'ru',
  'uk',
  'be',
  'ky',
  'uz',
  'tg',
  'tk',
  'az',
  'hy',
  'mo',
  'tt',
  'ba',
  'cv',
  'os',
  'ce',
  'sah',
  'tyv',
]);

/**
 * The language to speak to a person.
 *
 * @param chosen what the settings say
 * @param uiLanguage the browser's own, a BCP 47 tag such as `kk` or `en-GB`
 * @example languageOf('auto', 'ky-KG') // 'ru'
 */
export function languageOf(chosen: Settings['language'], uiLanguage: string): Language {
  if (chosen !== 'auto') return chosen;
  const primary = uiLanguage.toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === 'kk') return 'kk';
  return READS_RUSSIAN.has(primary) ? 'ru' : 'en';
}
