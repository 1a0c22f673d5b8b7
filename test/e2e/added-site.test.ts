import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { until } from '../../src/tools/browsers/until.ts';
import { CLEAN, RISKY, settle } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

const ADDRESS = 'https://board.example/';
const ORIGIN = 'https://board.example/*';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Board</title></head><body><main>
  ${[
    ['risky', RISKY],
    ['clean', CLEAN],
  ]
    .map(([id, text]) => `<article id="${id}"><p>${text}</p><button type="button">Share</button></article>`)
    .join('')}</main>
  <script>
    window.__shared = [];
    document.addEventListener('click', (event) => {
      if (event.target.closest('button')) window.__shared.push(event.target.closest('article').id);
    });
  </script></body></html>`;

const shared = (driver: Driver): Promise<readonly string[]> =>
  driver.evaluate(() => (window as unknown as { __shared: string[] }).__shared);

/**
 * A person's press on a page of ours that asks for access or gives it back, as the popup does: Firefox, told not to
 * ask the person, grants what is asked for in a press. Chrome always asks, and no tool can answer.
 */
async function pressFor(office: Page, what: 'request' | 'remove'): Promise<void> {
  await office.bringToFront();
  await office.evaluate(
    (call, origin) => {
      const { permissions } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') })
        .chrome;
      const button = document.createElement('button');
      button.id = 'access';
      button.addEventListener('click', () => {
        void permissions[call]({ origins: [origin] }).then((done) => {
          button.dataset.done = String(done);
        });
      });
      document.querySelector('#access')?.remove();
      document.body.prepend(button);
    },
    what,
    ORIGIN,
  );
  await office.click('#access');
  await until(`access (${what})`, async () =>
    (await office.$eval('#access', (button) => (button as HTMLElement).dataset.done)) === 'true'
      ? true
      : undefined,
  );
}

const scripts = (office: Page): Promise<number> =>
  office.evaluate(async () => {
    const { scripting } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') })
      .chrome;
    return (await scripting.getRegisteredContentScripts()).length;
  });

describe.each(BROWSERS.filter((browser) => browser === 'firefox'))(
  'a site the person adds, in %s',
  (browser) => {
    let world: World;
    let driver: Driver;
    let office: Page;
    beforeAll(async () => {
      world = await enter(browser);
      driver = world.driver;
      driver.server.serve('board.example', '/', { body: PAGE });
      office = await driver.extensionPage('src/options/options.html');
    });
    afterAll(() => world.close());

    it('is not touched before', async () => {
      await driver.open(ADDRESS);
      await driver.press('#risky button');
      await settle(driver);
      expect(await shared(driver)).toEqual(['risky']);
    });

    it('is protected in the page that is open already', async () => {
      await pressFor(office, 'request');
      await until('the scripts', async () => ((await scripts(office)) === 2 ? true : undefined));
      await driver.page.bringToFront();
      await until('the first held press', async () => {
        await driver.press('#risky button');
        await settle(driver);
        return (await driver.card()).kind === 'card' ? true : undefined;
      });
      await driver.pressCard('cancel');
      await driver.waitForNoCard();
      const before = await shared(driver);
      await driver.press('#clean button');
      await settle(driver);
      expect(await shared(driver)).toEqual([...before, 'clean']);
    });

    it('is protected from the start of a new page', async () => {
      await driver.open(ADDRESS);
      await driver.press('#risky button');
      await driver.waitForCard();
      await driver.pressCard('share');
      await driver.waitForNoCard();
      expect(await shared(driver)).toEqual(['risky']);
    });

    it('is let go at once when the person takes it back', async () => {
      await driver.open(ADDRESS);
      await pressFor(office, 'remove');
      await until('no scripts', async () => ((await scripts(office)) === 0 ? true : undefined));
      await driver.page.bringToFront();
      await until('the first press that passes', async () => {
        await driver.press('#risky button');
        await settle(driver);
        if ((await driver.card()).kind === 'card') await driver.key('Escape');
        return (await shared(driver)).length > 0 ? true : undefined;
      });
      await driver.open(ADDRESS);
      await driver.press('#risky button');
      await settle(driver);
      expect(await shared(driver)).toEqual(['risky']);
    });
  },
);
