import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers/find.ts';

export type StartOptions =
  | { readonly kind: 'start'; readonly browser: BrowserName | null; readonly headless: boolean }
  | { readonly kind: 'wrong'; readonly why: string };

const NAMES: Readonly<Record<string, BrowserName>> = {
  chrome: 'chrome',
  chromium: 'chrome',
  edge: 'chrome',
  firefox: 'firefox',
};

/**
 * Reads the arguments of `npm start`: `--browser chrome|firefox` and `--headless`.
 *
 * @param screen whether there is one to open a window on
 */
export function startOptions(args: readonly string[], screen: boolean): StartOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
    });
    const browser = values.browser === undefined ? null : NAMES[values.browser];
    if (browser === undefined)
      return { kind: 'wrong', why: `--browser ${values.browser}: chrome or firefox` };
    return { kind: 'start', browser, headless: values.headless || !screen };
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether a window can be shown: macOS and Windows always have a screen, Linux says so in its environment. */
export function hasScreen(env: Readonly<Record<string, string | undefined>>, platform: string): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
