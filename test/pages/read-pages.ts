import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages of every site: each folder here holds a `pages.json` of its own (README.md says what is in it). */
export function readPages<Page>(): readonly Page[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((site) => JSON.parse(readFileSync(join(import.meta.dirname, site, 'pages.json'), 'utf8')));
}
