import { abbreviated, expanded } from './owners.ts';

/**
 * Names of classes in a row, parted by blanks, with a letter for their owners.
 *
 * @example writeClasses(['extremism.join', 'soft.court']) // 'ajoin scourt'
 */
export function writeClasses(names: readonly string[]): string {
  return names.map((name) => abbreviated(name, '.')).join(' ');
}

/** What {@link writeClasses} has written. */
export function readClasses(text: string): string[] {
  return text.split(' ').map((name) => expanded(name, '.'));
}
