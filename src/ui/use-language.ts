import { useLayoutEffect } from 'preact/hooks';
import { uiLanguage } from '../browser/about.ts';
import { languageOf } from '../settings/language.ts';
import type { Language, Settings } from '../settings/settings.ts';

/**
 * The language a page of ours speaks now. Screen readers and hyphenation take it from the page itself.
 *
 * @param titles the page's title in every language
 */
export function useLanguage(settings: Settings, titles: Readonly<Record<Language, string>>): Language {
  const language = languageOf(settings.language, uiLanguage());
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = titles[language];
  }, [language, titles]);
  return language;
}
