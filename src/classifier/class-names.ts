import { CATEGORY_IDS } from './category.ts';

/** What the name of a class begins with, before the dot: a category, or what every text may have. */
const OWNERS: readonly string[] = [...CATEGORY_IDS, 'cue', 'soft'];
const FIRST_LETTER = 'a'.charCodeAt(0);

/**
 * Names of classes in a row, parted by blanks; a letter stands for what they begin with, for these beginnings would be
 * more than half of the text.
 *
 * @example writeClasses(['extremism.join', 'soft.court']) // 'ajoin scourt'
 */
export function writeClasses(names: readonly string[]): string {
  return names
    .map((name) => {
      const dot = name.indexOf('.');
      return String.fromCharCode(FIRST_LETTER + OWNERS.indexOf(name.slice(0, dot))) + name.slice(dot + 1);
    })
    .join(' ');
}

/** What {@link writeClasses} has written. */
export function readClasses(text: string): string[] {
  return text.split(' ').map((name) => `${OWNERS[name.charCodeAt(0) - FIRST_LETTER]}.${name.slice(1)}`);
}
