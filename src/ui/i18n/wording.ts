import type { Language } from '../../settings/settings.ts';

/** One sentence in the forms a language needs for a number; `Intl.PluralRules` chooses. */
export interface Plural {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/**
 * The shape of a section in any language, derived from the Russian one: same keys, other words.
 * A missing or misspelt key is a type error.
 */
export type Same<T> = T extends string
  ? string
  : T extends Plural
    ? Plural
    : { readonly [Key in keyof T]: Same<T[Key]> };

/** One section in every language. */
export type InEveryLanguage<T> = Readonly<Record<Language, Same<T>>>;

/**
 * Puts values into the `{named}` places of a sentence. A place without a value stays as it is written.
 *
 * @example fill('Off on {host}', { host: 'vk.com' }) // 'Off on vk.com'
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
