import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  count,
  DataError,
  type Entry,
  entryOf,
  fail,
  jsonOf,
  list,
  oneOf,
  onlyKnown,
  text,
} from '../../src/data/field.ts';
import { TRIED } from '../../src/tools/sites/site-table.ts';

const HERE = import.meta.dirname;

/** The pages of every site: each folder here holds a `pages.json` of its own (README.md says what is in it). */
export function readPages<Page>(): readonly Page[] {
  return readdirSync(HERE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name}/pages.json`)
    .sort()
    .flatMap(
      (file) =>
        checkPages(jsonOf(readFileSync(join(HERE, file), 'utf8'), `test/pages/${file}`), file) as Page[],
    );
}

/**
 * Checks one `pages.json`: a misspelt field would be overlooked, and the trial would try less than its author thinks.
 *
 * @param value parsed JSON
 * @param file `<site>/pages.json`, for messages
 * @throws DataError that names file, page, trial and field
 */
export function checkPages(value: unknown, file: string): readonly unknown[] {
  const where = `test/pages/${file}`;
  if (!Array.isArray(value)) throw new DataError(`${where}: must be a list of pages in square brackets`);
  for (const [index, page] of value.entries()) checkPage(page, `${where} [${index}]`);
  return value;
}

function checkPage(value: unknown, place: string): void {
  const page = entryOf(value, place);
  onlyKnown(page, ['site', 'host', 'path', 'file', 'surfaces']);
  for (const field of ['site', 'host']) text(page, field);
  if (!text(page, 'path').startsWith('/')) fail(page, 'path', 'must begin with a slash');
  const file = text(page, 'file');
  if (!existsSync(join(HERE, file))) fail(page, 'file', `names test/pages/${file}, which does not exist`);
  const trials = list(page, 'surfaces');
  if (trials.length === 0) fail(page, 'surfaces', 'needs at least one trial');
  for (const [index, trial] of trials.entries()) checkTrial(trial, `${place} surfaces[${index}]`);
}

function checkTrial(value: unknown, place: string): void {
  const name = text(entryOf(value, place), 'name');
  const trial = entryOf(value, `${place} "${name}"`);
  onlyKnown(trial, ['name', 'surface', 'variant', 'post', 'steps', 'commit', 'expect', 'commits']);
  oneOf(trial, 'surface', TRIED);
  text(trial, 'variant');
  oneOf(trial, 'post', ['risky', 'clean']);
  oneOf(trial, 'expect', ['hold', 'pass', 'icon']);
  count(trial, 'commits');
  for (const [index, step] of list(trial, 'steps').entries())
    checkStep(step, `${trial.where} steps[${index}]`);
  checkStep(trial.fields.commit, `${trial.where} commit`);
}

/** What a step needs besides `do` and `on`. */
const NEEDS = { click: null, contextmenu: null, key: 'key', type: 'text' } as const;

function checkStep(value: unknown, place: string): void {
  const step = entryOf(value, place);
  const needs = NEEDS[oneOf(step, 'do', ['click', 'contextmenu', 'key', 'type'])];
  onlyKnown(step, needs === null ? ['do', 'on'] : ['do', 'on', needs]);
  text(step, 'on');
  if (needs !== null) needed(step, needs);
}

/** A key may be the blank. */
function needed(step: Entry, field: string): void {
  const value = step.fields[field];
  if (typeof value !== 'string' || value === '') fail(step, field, 'must be a text that is not empty');
}
