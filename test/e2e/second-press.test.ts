import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { until } from '../../src/tools/browsers/until.ts';
import { RISKY, settle } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Page</title></head><body>${body}</body></html>`;

/** Lies under the card wherever that may be. */
const EVERYWHERE = 'position: fixed; inset: 0; width: 100vw; height: 100vh; opacity: 0.1';

/** A button that has the focus again once the card is gone. */
const BUTTON = page(`<main><article><p>${RISKY}</p>
    <button type="button" id="share" style="${EVERYWHERE}">Share</button></article></main>
  <script>
    window.__clicks = [];
    document.querySelector('#share').addEventListener('click', (event) => window.__clicks.push(event.isTrusted));
  </script>`);

const FORM = page(`<form action="https://t.me/share/url" target="_blank">
    <input name="url" value="1" type="hidden"><input name="text" type="hidden" value="${RISKY}">
    <button id="share" style="${EVERYWHERE}">Send</button>
  </form>
  <script>
    window.__clicks = [];
    for (const type of ['submit', 'dblclick'])
      document.addEventListener(type, (event) => window.__clicks.push(event.isTrusted));
  </script>`);

const clicks = (driver: Driver): Promise<readonly boolean[]> =>
  driver.evaluate(() => (window as unknown as { __clicks: boolean[] }).__clicks);

const shares = (driver: Driver): number =>
  driver.server.requests.filter(({ host, path }) => host === 't.me' && path.startsWith('/share/url')).length;

/** Two presses are a double press only if they are quick, and the machine may be busy with other things. */
const QUICK_MS = 400;

describe.each(BROWSERS)('a double press on “Share anyway”, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
    driver.server.serve('t.me', '/share/url', { body: '<!doctype html><title>t.me</title>' });
  });
  afterAll(() => world.close());

  it('sends once by Enter, Enter', async () => {
    driver.server.serve('x.com', '/twice', { body: BUTTON });
    await until('two quick presses', async () => {
      await driver.open('https://x.com/twice');
      await driver.press('#share', 'keyboard');
      await driver.pressCard('share', 'keyboard');
      const between = Date.now();
      await driver.key('Enter');
      return Date.now() - between < QUICK_MS ? true : undefined;
    });
    await settle(driver);
    expect(await clicks(driver)).toEqual([false]);
    expect((await driver.card()).kind).toBe('none');
  });

  it('sends a form once by double click', async () => {
    driver.server.serve('x.com', '/twice', { body: FORM });
    await driver.open('https://x.com/twice');
    await driver.press('#share');
    await driver.pressCard('share', 'double');
    await until('the share', async () => (shares(driver) > 0 ? true : undefined));
    await driver.page.bringToFront();
    await settle(driver);
    expect(await clicks(driver)).toEqual([true]);
    expect(shares(driver)).toBe(1);
  });

  it('sends once by double tap', async () => {
    driver.server.serve('x.com', '/twice', { body: BUTTON });
    await until('two quick taps', async () => {
      await driver.open('https://x.com/twice');
      await driver.press('#share', 'keyboard');
      const { x, y } = await driver.cardSpot('share');
      await driver.pressCard('share', 'touch');
      const between = Date.now();
      await driver.page.touchscreen.tap(x, y);
      return Date.now() - between < QUICK_MS ? true : undefined;
    });
    await settle(driver);
    expect(await clicks(driver)).toEqual([false]);
  });
});
