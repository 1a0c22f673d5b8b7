import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { until } from '../../src/tools/browsers/until.ts';
import { commits, openFeed, RISKY, repost, settle, waitForCommit } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

/** Tells the server when the browser has forgotten the press: asking the page from outside would count as one in Chrome. */
const WATCH = `
  let pressed = false;
  setInterval(() => {
    if (pressed && !navigator.userActivation.isActive) fetch('/long-ago');
    pressed = navigator.userActivation.isActive;
  }, 50);`;

/** Share buttons of a page that has no adapter: their presses open a share link in a new window. */
const PAGE = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Page</title><script>${WATCH}</script></head><body>
  <main><article><p>${RISKY}</p><button type="button" id="nameless">✈</button><button type="button" id="named">Share</button></article></main>
  <script>
    for (const button of document.querySelectorAll('button'))
      button.addEventListener('click', () => window.open('https://t.me/share/url?url=' + encodeURIComponent(location.href)));
  </script></body></html>`;

/** Longer than the two halves of a double press are apart. */
const READ_MS = 700;

/** How often the place that share links lead to was asked for. */
const shares = (driver: Driver): number => asked(driver, '/share/url');

const asked = (driver: Driver, start: string): number =>
  driver.server.requests.filter(({ path }) => path.startsWith(start)).length;

/** Reads the explanation until the browser has forgotten the press in the tab, and shares from there. */
async function shareFromWindow(driver: Driver): Promise<void> {
  const before = asked(driver, '/long-ago');
  await driver.pressCard('why');
  const explain = await driver.explainPage();
  await until('the press to be long ago', async () => asked(driver, '/long-ago') > before || undefined);
  await explain.waitForSelector('.decision .plain');
  // On a closed window `click` throws at once instead of giving a promise that fails.
  const press = async (): Promise<void> => explain.click('.decision .plain');
  await until('the decision to reach the card', async () => {
    await press().catch(() => undefined);
    return (await driver.card()).kind === 'none' ? true : undefined;
  });
  await driver.page.bringToFront();
}

describe.each(BROWSERS)('“Share anyway” in the explanation window, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser, 'demo');
    driver = world.driver;
    driver.server.serve('news.abaila.example', '/calls', { body: PAGE });
  });
  afterAll(() => world.close());

  it('sends a repost, once', async () => {
    await openFeed(driver, WATCH);
    await repost(driver, 'risky');
    await shareFromWindow(driver);
    await waitForCommit(driver);
    await settle(driver);
    expect((await commits(driver)).map(({ post }) => post)).toEqual(['risky']);
  });

  it.each([
    ['a link to a new tab', 'x.com', '#risky .out'],
    ['a button that opens a window', 'news.abaila.example', '#nameless'],
    ['a share button that opens a window', 'news.abaila.example', '#named'],
  ])('opens one window, if need be with one more press: %s', async (_what, host, control) => {
    if (host === 'x.com') await openFeed(driver, WATCH);
    else await driver.open(`https://${host}/calls`);
    const before = shares(driver);
    await driver.press(control);
    await driver.waitForCard();
    await shareFromWindow(driver);
    // In Chrome the press in our window counts for the tab it speaks to. Firefox would block what the tab opens then.
    if (browser === 'firefox') {
      await driver.waitFor('a note', () => document.documentElement.children.length > 2);
      const shown = Date.now();
      expect(shares(driver)).toBe(before);
      await driver.key('Escape');
      await driver.waitFor('the note to go', () => document.documentElement.children.length === 2);
      await until('a person to have read the note', async () => Date.now() - shown > READ_MS || undefined);
      await driver.press(control);
    }
    await until('the share', async () => shares(driver) > before || undefined);
    await driver.page.bringToFront();
    await settle(driver);
    expect(shares(driver)).toBe(before + 1);
    expect(await driver.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});
