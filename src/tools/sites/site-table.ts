import type { SurfaceName } from '../../sites/adapter.ts';
import type { BrowserName } from '../browsers/find.ts';
import type { Outcome } from './outcomes.ts';

/** What a trial may be about, in the order in which people meet it; `undo` must not be recognised at all. */
export const TRIED = [
  'repost',
  'quote',
  'share-to',
  'forward',
  'publish',
  'comment',
  'message',
  'save',
  'copy-link',
  'share-link',
  'undo',
] as const satisfies readonly (SurfaceName | 'undo')[];

const LETTERS: Readonly<Record<BrowserName, string>> = { chrome: 'C', firefox: 'F' };

/**
 * A Markdown table, a row a site and a column a surface. `✓`: every trial passed in every browser. `C✗ F✓`: not in
 * Chrome, but in Firefox. `C?`: never tried there. Empty: the site has no such surface.
 *
 * @param runs the outcomes of each browser's latest run
 */
export function siteTable(runs: Readonly<Record<BrowserName, readonly Outcome[]>>): string {
  const all = Object.values(runs).flat();
  const sites = [...new Set(all.map(({ site }) => site))].sort();
  const columns = [...new Set<string>([...TRIED, ...all.map(({ surface }) => surface)])].filter((column) =>
    all.some(({ surface }) => surface === column),
  );
  const cell = (site: string, surface: string): string => {
    const found = Object.entries(runs).map(([browser, outcomes]) => {
      const here = outcomes.filter((outcome) => outcome.site === site && outcome.surface === surface);
      const mark = here.length === 0 ? '?' : here.every(({ passed }) => passed) ? '✓' : '✗';
      return { letter: LETTERS[browser as BrowserName], mark };
    });
    if (found.every(({ mark }) => mark === '?')) return '';
    if (found.every(({ mark }) => mark === '✓')) return '✓';
    return found.map(({ letter, mark }) => `${letter}${mark}`).join(' ');
  };
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['site', ...columns]),
    row(['site', ...columns].map(() => '---')),
    ...sites.map((site) => row([site, ...columns.map((column) => cell(site, column))])),
  ].join('\n');
}

/** How many trials passed, of how many. */
export function tally(outcomes: readonly Outcome[]): string {
  return `${outcomes.filter(({ passed }) => passed).length} of ${outcomes.length}`;
}

/**
 * Puts a text between the two marks `<!-- name -->` and `<!-- /name -->` of a file.
 *
 * @throws RangeError when the file does not have them
 */
export function pasted(file: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [file.indexOf(open), file.indexOf(close)];
  if (start < 0 || end < start) throw new RangeError(`no ${open} … ${close}`);
  return `${file.slice(0, start + open.length)}\n${text}\n${file.slice(end)}`;
}
