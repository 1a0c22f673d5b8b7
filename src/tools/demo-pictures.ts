import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { DEMO_POSTS } from '../demo/serve.ts';
import type { Language } from '../settings/settings.ts';
import type { Driver } from './browsers/driver.ts';
import { until } from './browsers/until.ts';
import { openFeed } from './demo-feed.ts';

/** Brings up the card on the first risky post of the feed. */
export async function holdFirst(driver: Driver, language: Language): Promise<void> {
  const risky = DEMO_POSTS.find((post) => post.expect === 'warn');
  await openFeed(driver, language);
  await driver.press(`[data-post-id="${risky?.id}"] [data-action="repost"]`);
  await driver.press('[role="menuitem"][data-action="repost-now"]');
  await driver.waitForCard();
}

/** Waits until a page of the extension has something to show. */
export async function filled(page: Page): Promise<void> {
  await until('the page to fill', async () => ((await page.$('h1, h2, button')) === null ? undefined : true));
}

/** Takes a picture of the popup alone: the window around it is wider in one browser than in the other. */
export async function takePopup(popup: Page, file: string): Promise<void> {
  await filled(popup);
  const { width, height } = await popup.evaluate(() => ({
    width: document.body.getBoundingClientRect().width,
    height: Math.min(innerHeight, document.body.scrollHeight),
  }));
  await popup.screenshot({ path: file as `${string}.png`, clip: { x: 0, y: 0, width, height } });
}

/** Takes the pictures that go with a driven demo; gives their file names. */
export async function takeDemoPictures(driver: Driver, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const file = (what: string): string => join(folder, `${driver.browser}-${what}.png`);
  await openFeed(driver);
  await driver.screenshot(file('feed'));
  await holdFirst(driver, 'en');
  await driver.screenshot(file('card'));
  await driver.pressCard('why');
  const explain = await driver.explainPage();
  await filled(explain);
  await explain.screenshot({ path: file('explain') as `${string}.png` });
  await driver.pressCard('cancel');
  await driver.waitForNoCard();
  const popup = await driver.popupPage();
  if (driver.browser === 'firefox') await popup.setViewport({ width: 360, height: 600 });
  await takePopup(popup, file('popup'));
  await popup.close();
  return ['feed', 'card', 'explain', 'popup'].map(file);
}
