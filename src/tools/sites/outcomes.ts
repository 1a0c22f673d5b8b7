import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

const fileOf = (browser: BrowserName): string => `artifacts/surfaces-${browser}.json`;

/** Keeps the outcomes of a run: as data for `npm run sites`, and as a table to read. */
export function writeOutcomes(browser: BrowserName, outcomes: readonly Outcome[]): void {
  const rows = outcomes.map(({ site, surface, name, input, expect, passed }) => [
    site,
    surface,
    name,
    input,
    expect,
    passed ? '✓' : '✗',
  ]);
  mkdirSync('artifacts', { recursive: true });
  writeFileSync(fileOf(browser), `${JSON.stringify(outcomes)}\n`);
  writeFileSync(
    `artifacts/surfaces-${browser}.txt`,
    `${table(['site', 'surface', 'case', 'input', 'expected', ''], rows)}\n`,
  );
}

/** The outcomes of the latest run in a browser; none when there was no run. */
export function readOutcomes(browser: BrowserName): readonly Outcome[] {
  try {
    return JSON.parse(readFileSync(fileOf(browser), 'utf8')) as readonly Outcome[];
  } catch {
    return [];
  }
}
