import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Path of the content script in a build: the name of the source, since nothing else is loaded in its place. */
export const CONTENT = 'src/gate/content.iife.js';

/** Path of the script in the page's own world. */
export const MAIN_WORLD = 'src/gate/main-world.iife.js';

/** Every file below a folder, by its path with forward slashes. */
export function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) found.set(relative(folder, path).split(sep).join('/'), readFileSync(path));
  }
  return found;
}

export const built = (browser: BrowserName): ReadonlyMap<string, Buffer> => filesOf(`dist/${browser}`);

export function textOf(files: ReadonlyMap<string, Buffer>, path: string): string {
  const file = files.get(path);
  if (file === undefined) throw new Error(`${path} is not in the build`);
  return file.toString('utf8');
}

/** Everything a browser would run. */
export function scriptsOf(files: ReadonlyMap<string, Buffer>): readonly { path: string; code: string }[] {
  return [...files.keys()]
    .filter((path) => /\.(m?js|html)$/.test(path))
    .map((path) => ({ path, code: textOf(files, path) }));
}
