import { CATEGORY_IDS, type CategoryId } from '../classifier/category.ts';
import { DataError } from '../data/field.ts';
import type { Headline, Headlines } from '../law/headline.ts';
import { type Charge, LAW, type Law, liabilityOf } from '../law/liability.ts';
import { MRP } from '../law/mrp.ts';
import type { Provision } from '../law/provision.ts';
import { overdueOn, PROVISIONS } from '../law/provisions.ts';

/** One sum can be named in a line only when the law names one: "up to 2,000 MRP" or "2 to 7 years" is for the explanation. */
function plainFine(charge: Charge): number | null {
  const fine = charge.provision.kind === 'administrative' ? charge.first[0]?.fine : undefined;
  return fine?.kind === 'tenge' && fine.mrp.min === fine.mrp.max ? fine.mrp.max : null;
}

function headlineOf(category: CategoryId, dateIso: string, law: Law): Headline {
  const liability = liabilityOf(category, dateIso, 'KZ', law);
  const charge = liability.administrative[0] ?? liability.criminal[0];
  if (!charge) throw new DataError(`${category}: no provision is in force on ${dateIso}; the card needs one`);
  return { article: charge.citation, mrp: plainFine(charge) };
}

/**
 * The lines of law the card carries, so that the content script needs no law data.
 *
 * @param dateIso the day of the build, `YYYY-MM-DD`
 * @throws DataError when a category has no provision in force that day
 */
export function compileHeadlines(dateIso: string, law: Law = LAW): Headlines {
  const lines = CATEGORY_IDS.map((category) => [category, headlineOf(category, dateIso, law)] as const);
  return { mrpByYear: law.mrpByYear, byCategory: Object.fromEntries(lines) as Record<CategoryId, Headline> };
}

/** What the person who builds should check again, one line each; empty when all is fresh. */
export function overdueLaw(
  dateIso: string,
  provisions: readonly Provision[] = PROVISIONS,
  mrpReviewBy: string = MRP.reviewBy,
): readonly string[] {
  const due = overdueOn(dateIso, provisions).map(
    (one) => `${one.id}: check the law text again (was due ${one.reviewBy})`,
  );
  return mrpReviewBy < dateIso ? [...due, `mrp.json: add the new MRP (was due ${mrpReviewBy})`] : due;
}
