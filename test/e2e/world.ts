import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { type BrowserName, findBrowser } from '../../src/tools/browsers/find.ts';
import { launch } from '../../src/tools/browsers/launch.ts';
import { startServer } from '../../src/tools/browsers/server.ts';
import { until } from '../../src/tools/browsers/until.ts';

/** Every test runs in both; naming one is for work at the desk: `ABAILA_BROWSER=firefox npx vitest …`. */
export const BROWSERS: readonly BrowserName[] =
  process.env.ABAILA_BROWSER === undefined
    ? ['chrome', 'firefox']
    : [process.env.ABAILA_BROWSER as BrowserName];

export interface World {
  readonly driver: Driver;
  close(): Promise<void>;
}

/**
 * A fresh browser with the extension, and a server that is every host.
 *
 * @param build `store`: as a store would get it. `demo`: the sites under `abaila.example` count as added by the
 *   person, since no tool can answer the browser's own question
 */
export async function enter(browser: BrowserName, build: 'store' | 'demo' = 'store'): Promise<World> {
  const found = findBrowser(browser);
  if (found.kind === 'missing')
    throw new Error(`No ${browser} on this machine: npm test installs it or says how`);
  const extension = resolve(build === 'demo' ? `dist/demo/${browser}` : `dist/${browser}`);
  if (!existsSync(extension)) throw new Error(`${extension} is missing: npm run build, npm run build:demo`);
  const server = await startServer();
  const driver = await launch(browser, { path: found.path, extension, server, headless: true });
  if (build === 'demo') await addedSites(driver);
  return {
    driver,
    close: async () => {
      await driver.close();
      await server.close();
    },
  };
}

/** Waits until the extension has put its scripts on the added sites, which it does after it was installed. */
async function addedSites(driver: Driver): Promise<void> {
  const page = await driver.extensionPage('src/options/options.html');
  await until('the scripts of added sites', async () => {
    const ready = await page.evaluate(async () => {
      const api = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      return (await api.scripting.getRegisteredContentScripts()).length > 0;
    });
    return ready ? true : undefined;
  });
  await page.close();
  await driver.page.bringToFront();
}
