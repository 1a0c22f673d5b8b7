import type { CompiledRule } from '../ruleset/compiled.ts';
import { abbreviated, expanded } from './owners.ts';

/** As the rule before: rules of a category are mostly silenced by the same classes. */
const SAME = '=';

/** Classes are numbered in base 36: most of them need one sign less. */
const BASE = 36;
const written = (classes: readonly number[]): string => classes.map((id) => id.toString(BASE)).join('.');

/**
 * The rules as text, one after the other: a fifth as long as JSON, and a person can still read it. Id, reach, groups of
 * classes and classes that silence are parted by blanks, groups by commas, classes by dots.
 *
 * @example writeRules([{ id: 'drugs/sale', all: [[1], [2, 36]], within: 5, unless: [4] }]) // 'gsale 5 1,2.10 4'
 */
export function writeRules(rules: readonly CompiledRule[]): string {
  let before = '';
  return rules
    .map(({ id, all, within, unless }) => {
      const silencing = written(unless);
      const last = silencing === before ? SAME : silencing;
      before = silencing;
      return [abbreviated(id, '/'), within ?? '', all.map(written).join(','), last].join(' ');
    })
    .join('|');
}

/** What {@link writeRules} has written. */
export function readRules(text: string): CompiledRule[] {
  const numbers = (list: string): number[] =>
    list
      .split('.')
      .filter(Boolean)
      .map((id) => Number.parseInt(id, BASE));
  let unless: number[] = [];
  return text
    .split('|')
    .filter(Boolean)
    .map((line) => {
      const [name = '', within = '', all = '', silencing = ''] = line.split(' ');
      if (silencing !== SAME) unless = numbers(silencing);
      const reach = within === '' ? {} : { within: Number(within) };
      return { id: expanded(name, '/'), all: all.split(',').map(numbers), ...reach, unless };
    });
}
