import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser } from './find.ts';

const PACKAGE: Record<BrowserName, string> = { chrome: 'chromium', firefox: 'firefox-esr' };

export type Ready =
  | { readonly kind: 'ready'; readonly browser: BrowserName; readonly path: string }
  | { readonly kind: 'absent'; readonly browser: BrowserName; readonly advice: string };

/** The one line that installs the given browsers on a Debian or Ubuntu machine. */
export function aptLine(browsers: readonly BrowserName[]): string {
  const packages = browsers.map((browser) => PACKAGE[browser]).join(' ');
  return `apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y ${packages}`;
}

/** What to tell a person whose machine has no such browser and no right to install one. */
export function adviceFor(browsers: readonly BrowserName[], debian: boolean): string {
  const names = browsers.map((browser) => (browser === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox'));
  const paths = browsers.map((browser) => (browser === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'));
  const how = debian ? `Run:  sudo sh -c '${aptLine(browsers)}'` : 'Install it from its maker';
  return `Not found: ${names.join(' and ')}.\n${how}\nor say where it is with ${paths.join(' and ')}.`;
}

/**
 * Makes sure the browsers are there. As root on Debian or Ubuntu missing ones are installed with
 * apt, and its progress is shown; elsewhere the answer is `absent` with advice, never a silent skip.
 */
export function ready(browsers: readonly BrowserName[]): readonly Ready[] {
  const missing = browsers.filter((browser) => findBrowser(browser).kind === 'missing');
  const debian = existsSync('/usr/bin/apt-get');
  // A named path that does not exist is a mistake to report, not a reason to install something else.
  const installable = missing.filter(
    (browser) => !process.env[browser === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'],
  );
  if (installable.length > 0 && debian && process.getuid?.() === 0) {
    console.log(
      `Installing ${installable.map((browser) => PACKAGE[browser]).join(' and ')} with apt (about 300 MB) …`,
    );
    spawnSync('sh', ['-c', aptLine(installable)], { stdio: ['ignore', 'inherit', 'inherit'] });
  }
  return browsers.map((browser) => {
    const found = findBrowser(browser);
    return found.kind === 'found'
      ? { kind: 'ready', browser, path: found.path }
      : { kind: 'absent', browser, advice: adviceFor([browser], debian) };
  });
}
