import { CATEGORY_IDS } from './category.ts';

/** Whose a class or a rule is, which its name begins with: a category's, or one of those every text may have. */
const OWNERS: readonly string[] = [...CATEGORY_IDS, 'cue', 'soft'];
const FIRST_LETTER = 'a'.charCodeAt(0);

/**
 * A name with a letter for its owner: owners would be more than half of a list of names.
 *
 * @param mark what stands behind the owner
 * @example abbreviated('soft.court', '.') // 'scourt'
 */
export function abbreviated(name: string, mark: string): string {
  const at = name.indexOf(mark);
  return String.fromCharCode(FIRST_LETTER + OWNERS.indexOf(name.slice(0, at))) + name.slice(at + 1);
}

/** What was {@link abbreviated}. */
export function expanded(short: string, mark: string): string {
  return `${OWNERS[short.charCodeAt(0) - FIRST_LETTER]}${mark}${short.slice(1)}`;
}
