import type { CompiledRule } from '../ruleset/compiled.ts';

/** As the rule before: rules of a category are mostly silenced by the same classes. */
const SAME = '=';

/**
 * The rules as text, one after the other: a third as long as JSON, and a person can still read it. Id, reach, groups of
 * classes and classes that silence are parted by blanks, groups by commas, classes by dots.
 *
 * @example writeRules([{ id: 'drugs/sale', all: [[1], [2, 3]], within: 5, unless: [4] }]) // 'drugs/sale 5 1,2.3 4'
 */
export function writeRules(rules: readonly CompiledRule[]): string {
  let before = '';
  return rules
    .map(({ id, all, within, unless }) => {
      const silencing = unless.join('.');
      const written = silencing === before ? SAME : silencing;
      before = silencing;
      return [id, within ?? '', all.map((group) => group.join('.')).join(','), written].join(' ');
    })
    .join('|');
}

/** What {@link writeRules} has written. */
export function readRules(text: string): CompiledRule[] {
  const numbers = (list: string): number[] => list.split('.').filter(Boolean).map(Number);
  let unless: number[] = [];
  return text
    .split('|')
    .filter(Boolean)
    .map((line) => {
      const [id = '', within = '', all = '', silencing = ''] = line.split(' ');
      if (silencing !== SAME) unless = numbers(silencing);
      const reach = within === '' ? {} : { within: Number(within) };
      return { id, all: all.split(',').map(numbers), ...reach, unless };
    });
}
