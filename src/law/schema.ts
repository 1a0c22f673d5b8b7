import {
  count,
  DataError,
  datedBy,
  day,
  type Entry,
  entryOf,
  fail,
  flag,
  httpsUrl,
  list,
  looseDate,
  maybeCount,
  maybeText,
  oneOf,
  onlyKnown,
  text,
  texts,
} from '../data/field.ts';
import { LANGUAGES } from '../settings/settings.ts';
import type { Worded } from './headline.ts';
import {
  CIRCUMSTANCES,
  CODE_IDS,
  CONFIDENCES,
  type Fine,
  JURISDICTIONS,
  MEASURES,
  type OtherPenalty,
  type Penalty,
  type Provision,
  STATUSES,
  type TitleSource,
} from './provision.ts';

const PROVISION_FIELDS = [
  'id',
  'jurisdiction',
  'code',
  'kind',
  'article',
  'parts',
  'repeatPart',
  'status',
  'title',
  'titleKkSource',
  'summary',
  'note',
  'who',
  'bearing',
  'penalties',
  'validFrom',
  'validFromApproximate',
  'sourceUrl',
  'source',
  'sourceDate',
  'confidence',
  'checkedOn',
  'reviewBy',
] as const satisfies readonly (keyof Provision)[];

function worded(value: unknown, where: string): Worded {
  const entry = entryOf(value, where);
  onlyKnown(entry, LANGUAGES);
  return { kk: text(entry, 'kk'), ru: text(entry, 'ru'), en: text(entry, 'en') };
}

function title(value: unknown, where: string): Provision['title'] {
  const entry = entryOf(value, where);
  onlyKnown(entry, LANGUAGES);
  return { kk: maybeText(entry, 'kk'), ru: text(entry, 'ru'), en: text(entry, 'en') };
}

/** A Kazakh title needs a source of its own, and the source a title. */
function titleKkSource(provision: Entry, kk: string | null, checkedOn: string): TitleSource | null {
  const value = provision.fields.titleKkSource ?? null;
  if (kk === null && value !== null) fail(provision, 'titleKkSource', 'needs a Kazakh title in "title"');
  if (kk === null) return null;
  if (value === null)
    fail(provision, 'titleKkSource', 'is needed: where the Kazakh title was read, and its date');
  const entry = entryOf(value, `${provision.where} titleKkSource`);
  onlyKnown(entry, ['url', 'date']);
  return { url: httpsUrl(entry, 'url'), date: datedBy(entry, 'date', checkedOn) };
}

const FINE_FIELDS = {
  mrp: ['kind', 'min', 'max'],
  som: ['kind', 'amount', 'units'],
  none: ['kind'],
} as const satisfies Record<Fine['kind'], readonly string[]>;

function fine(value: unknown, where: string): Fine {
  const entry = entryOf(value, where);
  const kind = oneOf(entry, 'kind', ['mrp', 'som', 'none']);
  onlyKnown(entry, FINE_FIELDS[kind]);
  if (kind === 'none') return { kind };
  if (kind === 'som') return { kind, amount: count(entry, 'amount'), units: count(entry, 'units') };
  return { kind, ...range(entry, count(entry, 'max')) };
}

function range<T extends number | null>(entry: Entry, max: T): { min: number | null; max: T } {
  const min = maybeCount(entry, 'min');
  if (min !== null && (max === null || min > max))
    throw new DataError(`${entry.where}: "min" must not be above "max", and needs a "max" beside it`);
  return { min, max };
}

function otherPenalty(value: unknown, where: string): OtherPenalty {
  const entry = entryOf(value, where);
  onlyKnown(entry, ['what', 'join', 'min', 'max']);
  return {
    what: oneOf(entry, 'what', MEASURES),
    join: oneOf(entry, 'join', ['or', 'and', 'maybe'], 'or'),
    ...range(entry, maybeCount(entry, 'max')),
  };
}

function penalty(value: unknown, where: string): Penalty {
  const entry = entryOf(value, where);
  onlyKnown(entry, ['offence', 'part', 'when', 'fine', 'others']);
  const others = list(entry, 'others').map((other, index) =>
    otherPenalty(other, `${where} others[${index}]`),
  );
  const sum = fine(entry.fields.fine, `${where} fine`);
  if (sum.kind === 'none' && others.length === 0)
    throw new DataError(`${where}: has neither a fine nor another penalty; give it one or remove it`);
  return {
    offence: oneOf(entry, 'offence', ['first', 'repeat']),
    part: maybeText(entry, 'part'),
    when: oneOf(entry, 'when', CIRCUMSTANCES, 'basic'),
    fine: sum,
    others,
  };
}

function provision(value: unknown, file: string): Provision {
  const id = text(entryOf(value, file), 'id');
  const where = `${file} ${id}`;
  const entry = entryOf(value, where);
  onlyKnown(entry, PROVISION_FIELDS);
  const status = oneOf(entry, 'status', STATUSES);
  const penalties = list(entry, 'penalties').map((one, index) =>
    penalty(one, `${where} penalties[${index}]`),
  );
  if (status === 'in-force' && !penalties.some((one) => one.offence === 'first'))
    throw new DataError(`${where}: an in-force provision needs a penalty for a first offence in "penalties"`);
  const checkedOn = day(entry, 'checkedOn');
  const reviewBy = day(entry, 'reviewBy');
  if (reviewBy <= checkedOn)
    throw new DataError(`${where}: "reviewBy" must be later than "checkedOn"; 6 to 12 months is usual`);
  const titles = title(entry.fields.title, `${where} title`);
  return {
    id,
    jurisdiction: oneOf(entry, 'jurisdiction', JURISDICTIONS),
    code: oneOf(entry, 'code', CODE_IDS),
    kind: oneOf(entry, 'kind', ['administrative', 'criminal']),
    article: text(entry, 'article'),
    parts: texts(entry, 'parts'),
    repeatPart: maybeText(entry, 'repeatPart'),
    status,
    title: titles,
    titleKkSource: titleKkSource(entry, titles.kk, checkedOn),
    summary: worded(entry.fields.summary, `${where} summary`),
    note: (entry.fields.note ?? null) === null ? null : worded(entry.fields.note, `${where} note`),
    who: oneOf(entry, 'who', ['anyone', 'influencer'], 'anyone'),
    bearing: oneOf(entry, 'bearing', ['direct', 'indirect']),
    penalties,
    validFrom: (entry.fields.validFrom ?? null) === null ? null : looseDate(entry, 'validFrom'),
    validFromApproximate: flag(entry, 'validFromApproximate'),
    sourceUrl: httpsUrl(entry, 'sourceUrl'),
    source: oneOf(entry, 'source', ['law', 'report'], 'law'),
    sourceDate: datedBy(entry, 'sourceDate', checkedOn),
    confidence: oneOf(entry, 'confidence', CONFIDENCES),
    checkedOn,
    reviewBy,
  };
}

/** Refuses two entries with one id and entries that are out of order (by id, in code-unit order). */
export function refuseUnsorted(ids: readonly string[], file: string): void {
  for (const [index, id] of ids.entries()) {
    const before = ids[index - 1];
    if (before === id) throw new DataError(`${file}: "${id}" stands here twice; keep one`);
    if (before !== undefined && before > id)
      throw new DataError(`${file}: "${id}" must stand before "${before}"; keep the file sorted by id`);
  }
}

/**
 * Reads one file of provisions.
 *
 * @param value parsed JSON from outside
 * @param file its name, for messages
 * @throws DataError that names file, entry and field, and says what to do
 */
export function readProvisions(value: unknown, file: string): readonly Provision[] {
  if (!Array.isArray(value)) throw new DataError(`${file}: must be a list of provisions in square brackets`);
  const provisions = value.map((one) => provision(one, file));
  refuseUnsorted(
    provisions.map((one) => one.id),
    file,
  );
  return provisions;
}
