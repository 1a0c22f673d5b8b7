import * as en from './en.ts';
import * as kk from './kk.ts';
import * as ru from './ru.ts';
import type { InEveryLanguage } from './wording.ts';

/**
 * The sections of the catalogue, each in every language. One constant a section, so that a page carries only the
 * words it shows.
 */
export const CATEGORY_WORDS: InEveryLanguage<typeof ru.categories> = {
  kk: kk.categories,
  ru: ru.categories,
  en: en.categories,
};
export const MODE_WORDS: InEveryLanguage<typeof ru.modes> = { kk: kk.modes, ru: ru.modes, en: en.modes };
export const LANGUAGE_WORDS: InEveryLanguage<typeof ru.languages> = {
  kk: kk.languages,
  ru: ru.languages,
  en: en.languages,
};
export const POPUP_WORDS: InEveryLanguage<typeof ru.popup> = { kk: kk.popup, ru: ru.popup, en: en.popup };
export const OPTIONS_WORDS: InEveryLanguage<typeof ru.options> = {
  kk: kk.options,
  ru: ru.options,
  en: en.options,
};
export const ICON_WORDS: InEveryLanguage<typeof ru.icon> = { kk: kk.icon, ru: ru.icon, en: en.icon };
export const EXPLAIN_WORDS: InEveryLanguage<typeof ru.explain> = {
  kk: kk.explain,
  ru: ru.explain,
  en: en.explain,
};
