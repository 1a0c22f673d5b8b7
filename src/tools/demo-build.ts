import { resolve } from 'node:path';
import type { BrowserName } from './browsers/find.ts';
import { run } from './steps.ts';

/** Builds the extension with the demo feed among its hosts; gives the folder, or null when the build failed. */
export async function buildDemo(browser: BrowserName): Promise<string | null> {
  if ((await run(['tsx', 'src/tools/compile.ts'])) !== 0) return null;
  if ((await run(['vite', 'build', '--mode', `${browser}-demo`, '--logLevel', 'warn'])) !== 0) return null;
  return resolve(`dist/demo/${browser}`);
}
