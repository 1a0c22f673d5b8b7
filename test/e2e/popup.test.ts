import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { until } from '../../src/tools/browsers/until.ts';
import { commits, openFeed, repost, settle } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

describe.each(BROWSERS)('the popup of the toolbar button, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  let popup: Page;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
    await openFeed(driver);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await driver.setSettings(DEFAULT_SETTINGS);
    await driver.open('https://x.com/home');
    popup = await driver.popupPage();
    await until('the popup', async () => ((await popup.$('[role="switch"]')) === null ? undefined : true));
  });

  const press = (selector: string) => popup.$eval(selector, (control) => (control as HTMLElement).click());
  const stored = async () => (await driver.storage()).local.settings as Settings | undefined;
  const untilStored = (what: string, is: (settings: Settings) => boolean) =>
    until(what, async () => {
      const settings = await stored();
      return settings !== undefined && is(settings) ? true : undefined;
    });

  /** The news of a change needs a moment to reach the page, longer when the machine is busy. */
  const untilPassed = () =>
    until('a repost to pass', async () => {
      await repost(driver, 'risky');
      await settle(driver);
      if ((await driver.card()).kind === 'none') return (await commits(driver)).length > 0 ? true : undefined;
      await driver.key('Escape');
      await driver.waitForNoCard();
      return undefined;
    });

  it('switches Abaila off for the open tab', async () => {
    await press('[role="switch"]');
    await untilStored('off to be stored', ({ on }) => !on);
    await driver.page.bringToFront();
    await untilPassed();
  });

  it('lets a kind of content be off', async () => {
    await press('input[name*="gambling"][value="off"]');
    await untilStored('the choice to be stored', ({ categories }) => categories.gambling === 'off');
    await driver.page.bringToFront();
    await untilPassed();
  });

  it('speaks another language at once, and so does the card', async () => {
    await press('input[type="radio"][value="kk"]');
    await until('Kazakh', async () =>
      (await popup.evaluate(() => document.documentElement.lang)) === 'kk' ? true : undefined,
    );
    await untilStored('the language to be stored', ({ language }) => language === 'kk');
    await driver.page.bringToFront();
    await until('a card in Kazakh', async () => {
      await repost(driver, 'risky');
      const { lang } = await driver.waitForCard();
      await driver.key('Escape');
      await driver.waitForNoCard();
      return lang === 'kk' ? true : undefined;
    });
  });

  if (browser === 'chrome')
    it('says that the page in front is protected, and how often it was held', async () => {
      await popup.close();
      await repost(driver, 'risky');
      await driver.waitForCard();
      await driver.key('Escape');
      popup = await driver.popupPage();
      const state = () => popup.$eval('[data-state]', (line) => line.getAttribute('data-state'));
      await until('the state of the page', async () => ((await state()) === 'protected' ? true : undefined));
      expect(await popup.evaluate(() => document.body.innerText)).toContain('x.com');
    });

  // Firefox runs content scripts in open pages by itself, and there no tool can open the popup over a page.
  if (browser === 'chrome')
    it('asks to reload a page that was open before Abaila came, and not for access', async () => {
      await popup.close();
      await driver.removeExtension();
      await driver.page.browser().installExtension(resolve('dist/chrome'));
      popup = await driver.popupPage();
      const site = () => popup.$eval('.site', (part) => part.textContent);
      const says = (words: string) =>
        until(`the popup to say ${words}`, async () => ((await site()).includes(words) ? true : undefined));
      await says('Reload this page to protect it');
      expect(await site()).not.toContain('Protect this site too');
      await popup.close();
      await driver.open('https://x.com/home');
      popup = await driver.popupPage();
      await says('Protected');
    });
});
