import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Spot } from '../../src/tools/browsers/driver.ts';
import { RISKY, settle } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

/** A control that fills the window, so that it lies under the card, and shares by a call when it hears `type`. */
const page = (type: string): string => `<!doctype html><html lang="ru"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Page</title></head><body>
  <main><article><p>${RISKY}</p><div>
    <button type="button" id="under" style="position: fixed; inset: 0; width: 100vw; height: 100vh; opacity: 0.1">✈</button>
  </div></article></main>
  <script>document.querySelector('#under').addEventListener('${type}', () =>
    window.open('https://t.me/share/url?url=1&text=' + encodeURIComponent(document.querySelector('p').textContent), '_blank'));</script></body></html>`;

const URL = 'https://x.com/under';

/** Where a button of the card is when it was asked for from a corner of the window. */
async function spotOfCancel(driver: Driver): Promise<Spot> {
  await driver.open(URL);
  await driver.page.mouse.click(10, 10);
  const spot = await driver.cardSpot('cancel');
  await driver.key('Escape');
  await driver.waitForNoCard();
  return spot;
}

describe.each(BROWSERS)('the press that is held does not answer its own card, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
  });
  afterAll(() => world.close());

  it('by the second half of a double click', async () => {
    driver.server.serve('x.com', '/under', { body: page('click') });
    const { x, y } = await spotOfCancel(driver);
    await driver.page.mouse.click(x, y, { count: 2 });
    await settle(driver);
    expect((await driver.card()).kind).toBe('card');
  });

  it('by the click that the browser makes of a tap', async () => {
    driver.server.serve('x.com', '/under', { body: page('click') });
    const { x, y } = await spotOfCancel(driver);
    driver.server.serve('x.com', '/under', { body: page('touchend') });
    await driver.open(URL);
    await driver.page.touchscreen.tap(x, y);
    await driver.waitForCard();
    await settle(driver);
    expect((await driver.card()).kind).toBe('card');
  });
});
