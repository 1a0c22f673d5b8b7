import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserName } from '../browsers/find.ts';
import { table } from '../table.ts';

/** What became of one way to share in one browser. */
export interface Outcome {
  readonly browser: BrowserName;
  readonly site: string;
  /** A surface name of the sites, or `undo`. */
  readonly surface: string;
  readonly name: string;
  readonly input: 'mouse' | 'touch' | 'keyboard';
  readonly expect: 'hold' | 'pass' | 'icon';
  readonly passed: boolean;
}

const FOLDER = 'artifacts';
const beginningOf = (browser: BrowserName): string => `surfaces-${browser}-`;

/**
 * Keeps the outcomes of one part of a run: as data for `npm run sites`, and as a table to read.
 *
 * @param folder given only by tests
 */
export function writeOutcomes(
  browser: BrowserName,
  part: number,
  outcomes: readonly Outcome[],
  folder = FOLDER,
): void {
  const rows = outcomes.map(({ site, surface, name, input, expect, passed }) => [
    site,
    surface,
    name,
    input,
    expect,
    passed ? '✓' : '✗',
  ]);
  const file = `${folder}/${beginningOf(browser)}${part}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.json`, `${JSON.stringify(outcomes)}\n`);
  writeFileSync(`${file}.txt`, `${table(['site', 'surface', 'case', 'input', 'expected', ''], rows)}\n`);
}

/**
 * The outcomes of the latest run in a browser, all parts; none when there was no run.
 *
 * @param folder given only by tests
 */
export function readOutcomes(browser: BrowserName, folder = FOLDER): readonly Outcome[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith(beginningOf(browser)) && name.endsWith('.json'))
      .flatMap((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as readonly Outcome[]);
  } catch {
    return [];
  }
}
