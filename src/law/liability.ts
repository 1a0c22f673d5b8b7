import type { CategoryId } from '../classifier/category.ts';
import { citationOf } from './citation.ts';
import type { Worded } from './headline.ts';
import { MRP_BY_YEAR } from './mrp.ts';
import { type MrpInYear, mrpInYear } from './mrp-year.ts';
import type { Fine, Jurisdiction, Penalty, Provision } from './provision.ts';
import { provisionsOf } from './provisions.ts';

/** A fine with its money worked out. `min` is null when the law only says "up to". */
export type FineInMoney =
  | {
      readonly kind: 'tenge';
      readonly mrp: { readonly min: number | null; readonly max: number };
      readonly tenge: { readonly min: number | null; readonly max: number };
    }
  | { readonly kind: 'som'; readonly amount: number; readonly units: number }
  | { readonly kind: 'none' };

export type PenaltyInMoney = Omit<Penalty, 'fine'> & { readonly fine: FineInMoney };

/** One provision a share may fall under, with what it may cost an individual. */
export interface Charge {
  readonly provision: Provision;
  readonly citation: Worded;
  readonly first: readonly PenaltyInMoney[];
  /** Repeat within a year. Empty: the provision names no other sum for it. */
  readonly repeat: readonly PenaltyInMoney[];
}

export interface Liability {
  readonly jurisdiction: Jurisdiction;
  /** The MRP the sums were worked out with; it says when it is that of another year. */
  readonly mrp: MrpInYear;
  readonly administrative: readonly Charge[];
  readonly criminal: readonly Charge[];
}

/** What sums are worked out from. */
export interface Law {
  readonly provisionsOf: (category: CategoryId) => readonly Provision[];
  /** Year → tenge in one MRP. */
  readonly mrpByYear: Readonly<Record<string, number>>;
}

/** The law as `src/law/data` has it. */
export const LAW: Law = { provisionsOf, mrpByYear: MRP_BY_YEAR };

/** A date known only to the month or year counts as reached in that month or year: a text stands after its beginning. */
function inForceOn(provision: Provision, dateIso: string): boolean {
  const from = provision.validFrom;
  return provision.status === 'in-force' && (from === null || dateIso >= from);
}

function inMoney(fine: Fine, tenge: number): FineInMoney {
  if (fine.kind !== 'mrp') return fine;
  const { min, max } = fine;
  return {
    kind: 'tenge',
    mrp: { min, max },
    tenge: { min: min === null ? null : min * tenge, max: max * tenge },
  };
}

function charge(provision: Provision, tenge: number): Charge {
  const penalties = provision.penalties.map((one) => ({ ...one, fine: inMoney(one.fine, tenge) }));
  return {
    provision,
    citation: citationOf(provision),
    first: penalties.filter((one) => one.offence === 'first'),
    repeat: penalties.filter((one) => one.offence === 'repeat'),
  };
}

/**
 * What sharing something of a category may cost an individual: the provisions in force on that day,
 * most fitting first. Proposals, repealed articles and articles not yet in force are left out.
 *
 * @param dateIso the person's own date, `YYYY-MM-DD`
 * @returns empty lists when we know no provision of that jurisdiction for the category
 * @example liabilityOf('gambling', '2026-11-22').administrative[0]?.first[0]?.fine
 *   // { kind: 'tenge', mrp: { min: 60, max: 60 }, tenge: { min: 259500, max: 259500 } }
 */
export function liabilityOf(
  category: CategoryId,
  dateIso: string,
  jurisdiction: Jurisdiction = 'KZ',
  law: Law = LAW,
): Liability {
  const mrp = mrpInYear(law.mrpByYear, Number(dateIso.slice(0, 4)));
  const charges = law
    .provisionsOf(category)
    .filter((one) => one.jurisdiction === jurisdiction && inForceOn(one, dateIso))
    .map((one) => charge(one, mrp.tenge));
  return {
    jurisdiction,
    mrp,
    administrative: charges.filter((one) => one.provision.kind === 'administrative'),
    criminal: charges.filter((one) => one.provision.kind === 'criminal'),
  };
}
