import {
  count,
  DataError,
  datedBy,
  day,
  entryOf,
  flag,
  httpsUrl,
  list,
  oneOf,
  onlyKnown,
} from '../data/field.ts';
import mrp from './data/mrp.json' with { type: 'json' };
import { CONFIDENCES, type Confidence, type LooseDate } from './provision.ts';

/** The monthly calculation index of one year, in tenge. Fines are counted in it. */
export interface MrpValue {
  readonly year: number;
  readonly tenge: number;
  readonly sourceUrl: string;
  readonly sourceDate: LooseDate;
  readonly confidence: Confidence;
  /** False: worked out from a fine the source names both in MRP and in tenge. */
  readonly stated: boolean;
}

export interface MrpTable {
  readonly checkedOn: string;
  readonly reviewBy: string;
  readonly values: readonly MrpValue[];
}

/** @throws DataError that names the year and field, and says what to do */
export function readMrp(value: unknown, file: string): MrpTable {
  const table = entryOf(value, file);
  onlyKnown(table, ['checkedOn', 'reviewBy', 'values']);
  const checkedOn = day(table, 'checkedOn');
  const values = list(table, 'values').map((one, index): MrpValue => {
    const entry = entryOf(one, `${file} values[${index}]`);
    onlyKnown(entry, ['year', 'tenge', 'sourceUrl', 'sourceDate', 'confidence', 'stated']);
    return {
      year: count(entry, 'year'),
      tenge: count(entry, 'tenge'),
      sourceUrl: httpsUrl(entry, 'sourceUrl'),
      sourceDate: datedBy(entry, 'sourceDate', checkedOn),
      confidence: oneOf(entry, 'confidence', CONFIDENCES),
      stated: flag(entry, 'stated'),
    };
  });
  if (values.length === 0) throw new DataError(`${file}: needs at least one year in "values"`);
  for (const [index, one] of values.entries()) {
    const before = values[index - 1];
    if (before && before.year === one.year)
      throw new DataError(`${file}: ${one.year} stands here twice; keep one`);
    if (before && before.year > one.year)
      throw new DataError(
        `${file}: ${one.year} must not stand after ${before.year}; one line a year, oldest first`,
      );
  }
  return { checkedOn, reviewBy: day(table, 'reviewBy'), values };
}

export const MRP: MrpTable = readMrp(mrp, 'mrp.json');

/** Year → tenge. Small enough to travel with the card. */
export const MRP_BY_YEAR: Readonly<Record<string, number>> = Object.fromEntries(
  MRP.values.map((one) => [String(one.year), one.tenge]),
);
