import { CATEGORY_IDS, type CategoryId, isCategoryId } from '../classifier/category.ts';
import { DataError, entryOf, texts } from '../data/field.ts';
import byCategory from './data/by-category.json' with { type: 'json' };
import criminalCode from './data/criminal-code.json' with { type: 'json' };
import kgOffences from './data/kg-offences.json' with { type: 'json' };
import koap from './data/koap.json' with { type: 'json' };
import type { Provision } from './provision.ts';
import { readProvisions } from './schema.ts';

/** Every provision we know, one file a code. To add one, see `data/README.md`. */
export const PROVISIONS: readonly Provision[] = [
  ...readProvisions(koap, 'koap.json'),
  ...readProvisions(criminalCode, 'criminal-code.json'),
  ...readProvisions(kgOffences, 'kg-offences.json'),
];

/**
 * Puts the ids of `by-category.json` and the provisions together.
 *
 * @param ids category → ids, most fitting first, administrative before criminal
 * @throws DataError for a category that is missing or unknown, an id nobody has, or a wrong order
 */
export function linkCategories(
  ids: Readonly<Record<string, unknown>>,
  provisions: readonly Provision[],
): Readonly<Record<CategoryId, readonly Provision[]>> {
  const entry = entryOf(ids, 'by-category.json');
  for (const key of Object.keys(entry.fields))
    if (!isCategoryId(key))
      throw new DataError(`by-category.json: "${key}" is no category; there are ${CATEGORY_IDS.join(', ')}`);
  const byId = new Map(provisions.map((one) => [one.id, one]));
  const linked = CATEGORY_IDS.map((category) => {
    const own = texts(entry, category).map((id) => {
      const found = byId.get(id);
      if (!found) throw new DataError(`by-category.json ${category}: no provision has the id "${id}"`);
      return found;
    });
    if (!own.some((one) => one.status === 'in-force' && one.jurisdiction === 'KZ'))
      throw new DataError(
        `by-category.json ${category}: needs at least one provision of Kazakhstan in force`,
      );
    const kinds = own.filter((one) => one.jurisdiction === 'KZ').map((one) => one.kind);
    if (kinds.lastIndexOf('administrative') > kinds.indexOf('criminal') && kinds.includes('criminal'))
      throw new DataError(`by-category.json ${category}: put administrative provisions before criminal ones`);
    return [category, own] as const;
  });
  return Object.fromEntries<readonly Provision[]>(linked) as Record<CategoryId, readonly Provision[]>;
}

const LINKED = linkCategories(byCategory, PROVISIONS);

/** The provisions of a category: the most fitting first, administrative before criminal, whatever their status. */
export function provisionsOf(category: CategoryId): readonly Provision[] {
  return LINKED[category];
}

/** Provisions whose facts should have been checked again before this day (`YYYY-MM-DD`). */
export function overdueOn(
  dateIso: string,
  provisions: readonly Provision[] = PROVISIONS,
): readonly Provision[] {
  return provisions.filter((one) => one.reviewBy < dateIso);
}

/** The day (`YYYY-MM-DD`) since which every provision has been checked at least once: the oldest check of all. */
export const LAW_CHECKED_ON: string =
  PROVISIONS.map((one) => one.checkedOn)
    .sort()
    .at(0) ?? '';
