import type { CategoryId } from '../classifier/category.ts';
import { mrpInYear } from './mrp-year.ts';

/** A wording of the same thing in the three languages of the interface. */
export interface Worded {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/**
 * The one line of law the card shows for a category. Made at build time by `src/tools/compile-law.ts`, without a sum:
 * that is of the day on which the card is shown, see `sumOn`.
 */
export interface Headline {
  /** How the article is cited, e.g. ru `ст. 456-2 ч. 3-1 КоАП`. */
  readonly article: Worded;
  /** Fine for a first offence of an individual, in MRP; null when the provision has no such fine. */
  readonly mrp: number | null;
}

/** What `src/generated/headlines.json` holds. */
export interface Headlines {
  /** Year → tenge in one MRP; only years whose MRP is known. */
  readonly mrpByYear: Readonly<Record<string, number>>;
  readonly byCategory: Readonly<Record<CategoryId, Headline>>;
}

/** `year` is the year whose MRP was used; `mrpKnown` is false when that is not the year of the date. */
export type HeadlineSum =
  | {
      readonly kind: 'sum';
      readonly mrp: number;
      readonly tenge: number;
      readonly year: number;
      readonly mrpKnown: boolean;
    }
  | { readonly kind: 'no-fine' };

/**
 * The fine of a headline on a date. For a year whose MRP is unknown the newest known before it is used
 * (the oldest known when the date lies before all of them), and `mrpKnown` says so.
 *
 * @param dateIso the person's own date, `YYYY-MM-DD`
 * @example sumOn(headlines.byCategory.gambling, headlines.mrpByYear, '2026-11-22')
 */
export function sumOn(
  headline: Pick<Headline, 'mrp'>,
  mrpByYear: Headlines['mrpByYear'],
  dateIso: string,
): HeadlineSum {
  if (headline.mrp === null) return { kind: 'no-fine' };
  const mrp = mrpInYear(mrpByYear, Number(dateIso.slice(0, 4)));
  return {
    kind: 'sum',
    mrp: headline.mrp,
    tenge: headline.mrp * mrp.tenge,
    year: mrp.year,
    mrpKnown: mrp.kind === 'known',
  };
}
