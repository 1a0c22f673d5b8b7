import './end-plainly.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { readOutcomes } from './sites/outcomes.ts';
import { pasted, siteTable, tally } from './sites/site-table.ts';

/**
 * `npm run -s sites`: what the latest run of `test/e2e` in each browser says of every site and surface. With
 * `-- --write` the table goes into README.md. Exits 1 when something failed or a browser was not tried.
 */
const runs = { chrome: readOutcomes('chrome'), firefox: readOutcomes('firefox') };
const table = siteTable(runs);
const said = `${table}\n\nTrials passed: ${tally(runs.chrome)} in Chrome, ${tally(runs.firefox)} in Firefox.`;
console.log(said);
if (process.argv.includes('--write')) {
  writeFileSync('README.md', pasted(readFileSync('README.md', 'utf8'), 'sites', said));
}
const all = Object.values(runs);
if (all.some((outcomes) => outcomes.length === 0 || outcomes.some(({ passed }) => !passed)))
  process.exitCode = 1;
