/**
 * The person's own calendar day of a moment: the day by which the law and its sums are chosen.
 *
 * @returns `YYYY-MM-DD`
 */
export function localDay(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
