/** Takes the README's pictures: `docs/pictures/*.png`. Run by `npm run screenshots`, in Chrome. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveDemo } from '../demo/serve.ts';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import type { Language } from '../settings/settings.ts';
import type { Driver } from './browsers/driver.ts';
import { ready } from './browsers/install.ts';
import { launch } from './browsers/launch.ts';
import { startServer } from './browsers/server.ts';
import { until } from './browsers/until.ts';
import { buildDemo } from './demo-build.ts';
import { openFeed } from './demo-feed.ts';
import { holdFirst, takePopup } from './demo-pictures.ts';

const FOLDER = 'docs/pictures';

const CARDS: readonly (readonly [Language, 'light' | 'dark'])[] = [
  ['kk', 'light'],
  ['ru', 'light'],
  ['en', 'light'],
  ['kk', 'dark'],
];

const picture = (name: string): `${string}.png` => join(FOLDER, `${name}.png`) as `${string}.png`;

async function speak(driver: Driver, language: Language): Promise<void> {
  await driver.setSettings({ ...DEFAULT_SETTINGS, language });
}

async function takeFeed(driver: Driver): Promise<void> {
  await openFeed(driver, 'en');
  await driver.screenshot(picture('feed'));
}

async function takeCards(driver: Driver): Promise<void> {
  for (const [language, scheme] of CARDS) {
    await speak(driver, language);
    await driver.scheme(scheme);
    // The page is opened after the settings are stored, so the card is in this language at once.
    await holdFirst(driver, language);
    await driver.screenshot(picture(`card-${language}-${scheme}`));
    await driver.key('Escape');
    await driver.waitForNoCard();
  }
  await driver.scheme('light');
}

async function takeExplanation(driver: Driver): Promise<void> {
  await speak(driver, 'en');
  await holdFirst(driver, 'en');
  await driver.pressCard('why');
  const page = await driver.explainPage();
  await page.setViewport({ width: 560, height: 820 });
  await until('the law', async () => ((await page.$('a[href^="https://"]')) === null ? undefined : true));
  await page.screenshot({ path: picture('explain') });
  await page.close();
  await driver.page.bringToFront();
  await driver.pressCard('cancel');
}

async function takePages(driver: Driver): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await speak(driver, scheme === 'light' ? 'en' : 'kk');
    const popup = await driver.popupPage();
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await takePopup(popup, picture(`popup-${scheme}`));
    await popup.close();
  }
}

async function main(): Promise<number> {
  const [browser] = ready(['chrome']);
  if (browser === undefined || browser.kind === 'absent') {
    console.error(browser?.advice);
    return 1;
  }
  const extension = await buildDemo('chrome');
  if (extension === null) return 1;
  mkdirSync(FOLDER, { recursive: true });
  const server = await startServer();
  serveDemo(server);
  const size = { width: 1200, height: 800 };
  const driver = await launch('chrome', { path: browser.path, extension, server, headless: true, ...size });
  try {
    for (const take of [takeFeed, takeCards, takeExplanation, takePages]) await take(driver);
    console.log(`Pictures are in ${FOLDER}`);
    return 0;
  } finally {
    await driver.close();
    await server.close();
  }
}

process.exitCode = await main();
