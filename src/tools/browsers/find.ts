import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

export type Found =
  | { readonly kind: 'found'; readonly browser: BrowserName; readonly path: string }
  | { readonly kind: 'missing'; readonly browser: BrowserName };

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPS: Record<BrowserName, readonly string[]> = {
  chrome: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserName, readonly string[]> = {
  chrome: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/**
 * Every place a browser may be, in the order in which it should be tried.
 *
 * @param env variables as in `process.env`: `CHROME_PATH` or `FIREFOX_PATH` wins over everything else
 * @param platform as in `process.platform`
 */
export function placesOf(
  browser: BrowserName,
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): readonly string[] {
  const chosen = env[browser === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  // A path the person has named is the only one: quietly taking another browser would hide their mistake.
  if (chosen) return [chosen];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS[browser].flatMap((command) => folders.map((folder) => join(folder, command)));
  if (platform === 'darwin') {
    const roots = ['/Applications', `${env.HOME ?? ''}/Applications`];
    return [...onPath, ...roots.flatMap((root) => MAC_APPS[browser].map((app) => join(root, app)))];
  }
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => WINDOWS_PROGRAMS[browser].map((program) => join(root, program)));
  }
  return onPath;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Looks for an installed browser on this machine; nothing is downloaded here. */
export function findBrowser(browser: BrowserName): Found {
  const path = placesOf(browser, process.env, process.platform).find(canRun);
  return path === undefined ? { kind: 'missing', browser } : { kind: 'found', browser, path };
}
