import type { CategoryFile } from './schema.ts';

/**
 * What somebody should read over again, one line a category; empty when all is fresh. A note and nothing more: were a
 * rule past its review refused, or a test red, then nobody could build or test this commit once the day has come.
 *
 * @param dateIso `YYYY-MM-DD`
 */
export function overdueRules(categories: readonly CategoryFile[], dateIso: string): readonly string[] {
  return categories.flatMap(({ id, rules }) => {
    const due = rules.filter((rule) => rule.reviewBy < dateIso);
    const since = due.map((rule) => rule.reviewBy).sort()[0];
    if (since === undefined) return [];
    const names = due.map((rule) => rule.id.slice(id.length + 1)).join(', ');
    return [
      `src/ruleset/categories/${id}.json: read over the rules ${names} and move "asOf" and "reviewBy" (was due ${since})`,
    ];
  });
}
