/**
 * The seventeen kinds of content the ruleset knows. The order is the order of the popup.
 * What each one means, what must warn and what must not: `src/ruleset/categories/<id>.json`.
 */
export const CATEGORY_IDS = [
  'extremism',
  'violence',
  'war',
  'discord',
  'separatism',
  'suicide',
  'drugs',
  'gambling',
  'pyramid',
  'false-information',
  'assembly',
  'adult-content',
  'lgbt-propaganda',
  'prohibited-ads',
  'personal-data',
  'religious-material',
  'insult',
] as const;

export type CategoryId = (typeof CATEGORY_IDS)[number];

/** Tells whether a string from outside (settings, data files) names a category. */
export function isCategoryId(value: unknown): value is CategoryId {
  return typeof value === 'string' && (CATEGORY_IDS as readonly string[]).includes(value);
}
