/**
 * Small checks for data files, of law and of words. Each returns the value with its type or throws a `DataError`
 * that names the file, the entry and the field, and says what to do. Data is wrong only while
 * somebody edits it, so the message is written for that person.
 */
export class DataError extends Error {}

/** An object of a data file together with where it stands, for messages. */
export interface Entry {
  readonly where: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * The value of a JSON file.
 *
 * @param path of the file, within the repository
 * @throws DataError that names the file and the place in it
 */
export function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    throw new DataError(
      `${path} is not valid JSON: ${String(problem)}; npx biome check ${path} shows the line`,
    );
  }
}

/**
 * Refuses a field.
 *
 * @param advice what it must be, or what to do
 */
export function fail(entry: Entry, field: string, advice: string): never {
  throw new DataError(`${entry.where}: "${field}" ${advice}`);
}

/**
 * An object of a data file.
 *
 * @param where file and entry, e.g. `koap.json kz-koap-150`
 */
export function entryOf(value: unknown, where: string): Entry {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DataError(`${where}: must be an object in braces`);
  return { where, fields: value as Record<string, unknown> };
}

/** Refuses fields nobody reads: usually a misspelt name. */
export function onlyKnown(entry: Entry, known: readonly string[]): void {
  for (const field of Object.keys(entry.fields))
    if (!known.includes(field)) fail(entry, field, `is not a known field; known are ${known.join(', ')}`);
}

/** A text that is there and not empty. */
export function text(entry: Entry, field: string): string {
  const value = entry.fields[field];
  if (typeof value === 'string' && value.trim() !== '') return value;
  return fail(entry, field, 'must be a text that is not empty');
}

/** The same, or null: a missing field and null mean both that it is not known, or not there. */
export function maybeText(entry: Entry, field: string): string | null {
  return (entry.fields[field] ?? null) === null ? null : text(entry, field);
}

/** A yes or no; missing: no. */
export function flag(entry: Entry, field: string): boolean {
  const value = entry.fields[field] ?? false;
  return typeof value === 'boolean' ? value : fail(entry, field, 'must be true or false, or be left out');
}

/** A number above zero. */
export function count(entry: Entry, field: string): number {
  const value = entry.fields[field];
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value;
  return fail(entry, field, 'must be a number above zero');
}

/** The same, or null where it is missing. */
export function maybeCount(entry: Entry, field: string): number | null {
  return (entry.fields[field] ?? null) === null ? null : count(entry, field);
}

/** One of a few words; missing: `fallback`, if there is one. */
export function oneOf<T extends string>(entry: Entry, field: string, allowed: readonly T[], fallback?: T): T {
  const value = entry.fields[field] ?? fallback;
  return (
    allowed.find((known) => known === value) ?? fail(entry, field, `must be one of ${allowed.join(', ')}`)
  );
}

/** A list of anything; missing: empty. */
export function list(entry: Entry, field: string): readonly unknown[] {
  const value = entry.fields[field] ?? [];
  return Array.isArray(value)
    ? value
    : fail(entry, field, 'must be a list in square brackets, or be left out');
}

/** A list of texts, none of them empty; missing: none. */
export function texts(entry: Entry, field: string): readonly string[] {
  return list(entry, field).map((one, index) =>
    typeof one === 'string' && one.trim() !== ''
      ? one
      : fail(entry, `${field}[${index}]`, 'must be a text that is not empty'),
  );
}

/** A full address with `https`. */
export function httpsUrl(entry: Entry, field: string): string {
  const value = text(entry, field);
  if (!URL.canParse(value) || !value.startsWith('https://'))
    fail(entry, field, 'must be a full https:// address');
  return value;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LOOSE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** True for a real day such as `2026-02-28`, false for `2026-02-30`. */
function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isLoose(value: string): boolean {
  return LOOSE.test(value) && isDay(`${value}-01-01`.slice(0, 10));
}

/** A day, `YYYY-MM-DD`. */
export function day(entry: Entry, field: string): string {
  const value = text(entry, field);
  return isDay(value) ? value : fail(entry, field, 'must be a real day written YYYY-MM-DD');
}

/** The date of a source that was read; nobody can have read it before it was written. */
export function datedBy(entry: Entry, field: string, checkedOn: string): string {
  const value = looseDate(entry, field);
  const end = value.split('/').at(-1) ?? value;
  return end > checkedOn.slice(0, end.length)
    ? fail(entry, field, `must not be later than "checkedOn", ${checkedOn}`)
    : value;
}

/** `2026`, `2026-03`, `2026-03-02`, or a stretch such as `2026-03/2026-07`. */
export function looseDate(entry: Entry, field: string): string {
  const value = text(entry, field);
  const ends = value.split('/');
  const good =
    ends.length <= 2 && ends.every(isLoose) && (ends[1] === undefined || (ends[0] ?? '') < ends[1]);
  return good
    ? value
    : fail(entry, field, 'must be YYYY, YYYY-MM, YYYY-MM-DD, or two of them with a slash between');
}
