import { CATEGORY_IDS, type CategoryId } from '../classifier/category.ts';
import { DEFAULT_SETTINGS, defaultMode } from './defaults.ts';
import { isHost } from './host.ts';
import { type Fields, migrate } from './migrate.ts';
import { CATEGORY_MODES, type CategoryMode, LANGUAGE_CHOICES, type Settings } from './settings.ts';

/** A part of the settings that had to be repaired; `everything` when no part could be read. */
export type RepairedField = keyof Settings | `categories.${CategoryId}` | 'everything';

export type Repaired =
  | { readonly kind: 'intact'; readonly settings: Settings; readonly repairs: readonly [] }
  | { readonly kind: 'repaired'; readonly settings: Settings; readonly repairs: readonly RepairedField[] };

/** Last moment a `Date` can hold, in ms since 1970. */
const LAST_MOMENT = 8.64e15;

/**
 * Turns whatever was stored, or imported from a file, into valid settings. Damaged parts become their
 * defaults and are named; every valid part is kept. Never throws.
 *
 * @param stored anything; `undefined` means a first run and counts as intact
 * @param steps migrations; given only by tests
 * @example repairSettings({ ...settings, on: 'yes' }) // { kind: 'repaired', repairs: ['on'], settings }
 */
export function repairSettings(stored: unknown, steps?: Parameters<typeof migrate>[1]): Repaired {
  if (stored === undefined) return { kind: 'intact', settings: DEFAULT_SETTINGS, repairs: [] };
  if (!isFields(stored)) return { kind: 'repaired', settings: DEFAULT_SETTINGS, repairs: ['everything'] };

  const fields = migrate(stored, steps);
  const repairs: RepairedField[] = [];
  const repaired = <T>(field: RepairedField, value: T): T => {
    repairs.push(field);
    return value;
  };
  const settings: Settings = {
    version: fields.version === 1 ? 1 : repaired('version', 1),
    on: typeof fields.on === 'boolean' ? fields.on : repaired('on', DEFAULT_SETTINGS.on),
    language: isLanguage(fields.language) ? fields.language : repaired('language', 'auto'),
    categories: repairCategories(fields.categories, repairs),
    offHosts: repairHosts(fields.offHosts, repairs),
    pausedUntil: repairPauses(fields.pausedUntil, repairs),
  };
  return repairs.length === 0
    ? { kind: 'intact', settings, repairs: [] }
    : { kind: 'repaired', settings, repairs };
}

function repairCategories(stored: unknown, repairs: RepairedField[]): Settings['categories'] {
  const known = isFields(stored) ? stored : {};
  if (!isFields(stored)) repairs.push('categories');
  const mode = (id: CategoryId): CategoryMode => {
    const value = Object.hasOwn(known, id) ? known[id] : undefined;
    if (isMode(value)) return value;
    if (isFields(stored)) repairs.push(`categories.${id}`);
    return defaultMode(id);
  };
  return Object.fromEntries(CATEGORY_IDS.map((id) => [id, mode(id)])) as Settings['categories'];
}

function repairHosts(stored: unknown, repairs: RepairedField[]): readonly string[] {
  const list: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const hosts = [...new Set(list.filter(isHost))];
  if (!Array.isArray(stored) || hosts.length !== list.length) repairs.push('offHosts');
  return hosts;
}

function repairPauses(stored: unknown, repairs: RepairedField[]): Settings['pausedUntil'] {
  const entries = isFields(stored) ? Object.entries(stored) : [];
  const pauses = entries.filter((entry): entry is [string, number] => isHost(entry[0]) && isMoment(entry[1]));
  if (!isFields(stored) || pauses.length !== entries.length) repairs.push('pausedUntil');
  return Object.fromEntries(pauses);
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isMode = (value: unknown): value is CategoryMode =>
  (CATEGORY_MODES as readonly unknown[]).includes(value);
const isLanguage = (value: unknown): value is Settings['language'] =>
  (LANGUAGE_CHOICES as readonly unknown[]).includes(value);
const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= LAST_MOMENT;
