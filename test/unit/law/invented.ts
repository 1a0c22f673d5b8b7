import { CATEGORY_IDS, type CategoryId } from '../../../src/classifier/category.ts';
import type { Law } from '../../../src/law/liability.ts';
import type { Fine, Penalty, Provision } from '../../../src/law/provision.ts';

/** Law that no parliament passed: tests of the machinery must not change when the law does. */
export const TENGE = 1000;

const words = { kk: 'Атауы', ru: 'Название', en: 'Name' };

export const penaltyOf = (fine: Fine, change: Partial<Penalty> = {}): Penalty => ({
  offence: 'first',
  part: null,
  when: 'basic',
  fine,
  others: [],
  ...change,
});

/** A provision of Kazakhstan in force: administrative, 20 MRP. */
export const provisionOf = (id: string, change: Partial<Provision> = {}): Provision => ({
  id,
  jurisdiction: 'KZ',
  code: 'koap',
  kind: 'administrative',
  article: '901',
  parts: ['2'],
  repeatPart: null,
  status: 'in-force',
  title: words,
  titleKkSource: { url: 'https://example.org/kaz', date: '2020-03' },
  summary: words,
  note: null,
  who: 'anyone',
  bearing: 'direct',
  penalties: [penaltyOf({ kind: 'mrp', min: 20, max: 20 })],
  validFrom: '2020-03-02',
  validFromApproximate: false,
  sourceUrl: 'https://example.org/law',
  source: 'law',
  sourceDate: '2020-03',
  confidence: 'high',
  checkedOn: '2020-06-01',
  reviewBy: '2021-06-01',
  ...change,
});

/** The same provisions for every category, or others for some. MRP is known of 2020 and 2021. */
export function lawOf(
  forAll: readonly Provision[],
  forSome: Partial<Record<CategoryId, readonly Provision[]>> = {},
): Law {
  return {
    provisionsOf: (category) => forSome[category] ?? forAll,
    mrpByYear: { 2020: TENGE, 2021: 2 * TENGE },
  };
}

/** Every category with these ids, as `by-category.json` has them. */
export const idsForAll = (...ids: readonly string[]): Record<CategoryId, readonly string[]> =>
  Object.fromEntries(CATEGORY_IDS.map((category) => [category, ids])) as Record<
    CategoryId,
    readonly string[]
  >;
