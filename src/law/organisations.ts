import {
  DataError,
  datedBy,
  day,
  type Entry,
  entryOf,
  flag,
  httpsUrl,
  list,
  looseDate,
  maybeText,
  oneOf,
  onlyKnown,
  text,
  texts,
} from '../data/field.ts';
import { LANGUAGES } from '../settings/settings.ts';
import organisations from './data/organisations.json' with { type: 'json' };
import { CONFIDENCES, type Confidence, type LooseDate } from './provision.ts';
import { refuseUnsorted } from './schema.ts';

/**
 * `banned`: a court or a state list bans it in Kazakhstan. `removed`: it was on the list and was taken off.
 * `unknown`: no source says that it is banned; the entry is there so that nobody adds it by hearsay.
 */
const BAN_STATUSES = ['banned', 'removed', 'unknown'] as const;
export type BanStatus = (typeof BAN_STATUSES)[number];

export interface Organisation {
  readonly id: string;
  readonly names: { readonly kk: string | null; readonly ru: string; readonly en: string };
  /** Other names and short forms. */
  readonly aliases: readonly string[];
  readonly kind: 'terrorist' | 'extremist' | null;
  readonly status: BanStatus;
  /** When the court decided; null when the source does not tell. */
  readonly decided: LooseDate | null;
  /** The date is that of the announcement, not of the decision. May be left out: false. */
  readonly announced: boolean;
  readonly sourceUrl: string | null;
  readonly sourceDate: LooseDate | null;
  readonly confidence: Confidence | 'none';
}

export interface OrganisationTable {
  readonly checkedOn: string;
  readonly reviewBy: string;
  readonly organisations: readonly Organisation[];
}

const FIELDS = [
  'id',
  'names',
  'aliases',
  'kind',
  'status',
  'decided',
  'announced',
  'sourceUrl',
  'sourceDate',
  'confidence',
] as const satisfies readonly (keyof Organisation)[];

function present(entry: Entry, field: string): boolean {
  return (entry.fields[field] ?? null) !== null;
}

function organisation(value: unknown, file: string, checkedOn: string): Organisation {
  const id = text(entryOf(value, file), 'id');
  const where = `${file} ${id}`;
  const entry = entryOf(value, where);
  onlyKnown(entry, FIELDS);
  const names = entryOf(entry.fields.names, `${where} names`);
  onlyKnown(names, LANGUAGES);
  const status = oneOf(entry, 'status', BAN_STATUSES);
  const sourceUrl = present(entry, 'sourceUrl') ? httpsUrl(entry, 'sourceUrl') : null;
  if (status !== 'unknown' && sourceUrl === null)
    throw new DataError(`${where}: "sourceUrl" is needed unless the status is unknown`);
  return {
    id,
    names: { kk: maybeText(names, 'kk'), ru: text(names, 'ru'), en: text(names, 'en') },
    aliases: texts(entry, 'aliases'),
    kind: present(entry, 'kind') ? oneOf(entry, 'kind', ['terrorist', 'extremist'] as const) : null,
    status,
    decided: present(entry, 'decided') ? looseDate(entry, 'decided') : null,
    announced: flag(entry, 'announced'),
    sourceUrl,
    sourceDate: present(entry, 'sourceDate') ? datedBy(entry, 'sourceDate', checkedOn) : null,
    confidence: oneOf(entry, 'confidence', [...CONFIDENCES, 'none']),
  };
}

/** @throws DataError that names the entry and field, and says what to do */
export function readOrganisations(value: unknown, file: string): OrganisationTable {
  const table = entryOf(value, file);
  onlyKnown(table, ['checkedOn', 'reviewBy', 'organisations']);
  const checkedOn = day(table, 'checkedOn');
  const all = list(table, 'organisations').map((one) => organisation(one, file, checkedOn));
  refuseUnsorted(
    all.map((one) => one.id),
    file,
  );
  return { checkedOn, reviewBy: day(table, 'reviewBy'), organisations: all };
}

export const ORGANISATIONS: OrganisationTable = readOrganisations(organisations, 'organisations.json');

/** Letters and digits only, with a space on both sides: so that a name is found as whole words. */
function asWords(value: string): string {
  return ` ${value.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** `Islamic State (ISIS, ISIL, Daesh)` names four things. Two letters are too few to go by. */
function spellings(one: Organisation): readonly string[] {
  const names = [one.names.kk ?? '', one.names.ru, one.names.en].flatMap((name) => name.split(/[(),]/));
  return [...names, ...one.aliases].map((name) => name.trim()).filter((name) => name.length > 2);
}

/** A short form of three capitals must stand in capitals: in small letters «ИДУ» is the Russian for "I go". */
function isNamed(name: string, words: string): boolean {
  if (name.length === 3) return words.includes(asWords(name));
  return words.toLowerCase().includes(asWords(name).toLowerCase());
}

/**
 * Banned organisations that are named in these words, as whole words.
 *
 * @param words matched words of a finding, as the person wrote them
 * @example bannedIn(['поддержи ДВК']).map((one) => one.id) // ['dvk']
 */
export function bannedIn(words: readonly string[]): readonly Organisation[] {
  const seen = asWords(words.join(' '));
  return ORGANISATIONS.organisations.filter(
    (one) => one.status === 'banned' && spellings(one).some((name) => isNamed(name, seen)),
  );
}
