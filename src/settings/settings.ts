import type { CategoryId } from '../classifier/category.ts';

/** What a finding of a category may do: hold the press, change the icon, or nothing. */
export const CATEGORY_MODES = ['hold', 'icon', 'off'] as const;

export type CategoryMode = (typeof CATEGORY_MODES)[number];

/** Every language Abaila speaks and reads. To add one: CONTRIBUTING, "Add a language". */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What the language of the interface may be set to; `auto` follows the browser. */
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const;

/** The one key of `storage.local`. Nothing else is ever kept there. */
export const SETTINGS_KEY = 'settings';

/** All a person can set. Stored whole under that key; see `repair.ts` for damaged data. */
export interface Settings {
  readonly version: 1;
  readonly on: boolean;
  readonly language: (typeof LANGUAGE_CHOICES)[number];
  readonly categories: Readonly<Record<CategoryId, CategoryMode>>;
  /** Host names on which the person has switched Abaila off. */
  readonly offHosts: readonly string[];
  /** Host name → time (ms since 1970) until which holding is paused there. */
  readonly pausedUntil: Readonly<Record<string, number>>;
}
