/** `last-known`: the value of another year stands in for `forYear`, whose own is not known. */
export type MrpInYear =
  | { readonly kind: 'known'; readonly year: number; readonly tenge: number }
  | { readonly kind: 'last-known'; readonly year: number; readonly tenge: number; readonly forYear: number };

/**
 * The MRP of a year from a table. When the year is missing: the newest year before it,
 * or the oldest of all when none is before. Kept apart from the table, so that the card
 * can use it with the few numbers it carries.
 *
 * @param mrpByYear year → tenge; must not be empty
 * @throws RangeError when the table is empty
 */
export function mrpInYear(mrpByYear: Readonly<Record<string, number>>, year: number): MrpInYear {
  // Whole numbers are the keys of an object in rising order, however it was written.
  const known = Object.entries(mrpByYear).map(([name, tenge]) => ({ year: Number(name), tenge }));
  const best = known.findLast((one) => one.year <= year) ?? known[0];
  if (!best) throw new RangeError('the table of MRP by year is empty');
  return best.year === year ? { kind: 'known', ...best } : { kind: 'last-known', ...best, forYear: year };
}
