import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/until.ts';
import { RISKY } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

/**
 * The page's first inline script takes the capture phase of window for itself and stops everything.
 * Whoever listens later never hears of a press; only a listener that was there before can hold it.
 */
const GREEDY = `<!doctype html><html lang="en"><head><script>
  window.__heard = [];
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
    window.addEventListener(type, (event) => { window.__heard.push(type); event.stopImmediatePropagation(); }, true);
</script></head><body>
  <p>${RISKY}</p>
  <a id="share" href="https://t.me/share/url?url=https%3A%2F%2Fx.com%2F1&text=${encodeURIComponent(RISKY)}">Telegram</a>
</body></html>`;

describe.each(BROWSERS)('at the very start of a page, in %s', (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await enter(browser);
    world.driver.server.serve('x.com', '/greedy', { body: GREEDY });
  });
  afterAll(() => world.close());

  it('listens before the first inline script of the page', async () => {
    const { driver } = world;
    await driver.open('https://x.com/greedy');
    await driver.press('#share');
    await driver.waitForCard();
    expect(await driver.evaluate(() => (window as unknown as { __heard: string[] }).__heard)).not.toContain(
      'click',
    );
    await driver.pressCard('cancel');
    await driver.waitForNoCard();
    expect(await driver.evaluate(() => location.href)).toBe('https://x.com/greedy');
  });

  it('holds inside a frame of the site as well', async () => {
    const { driver } = world;
    driver.server.serve('x.com', '/outer', {
      body: '<!doctype html><iframe src="/greedy" width="600" height="400"></iframe>',
    });
    await driver.open('https://x.com/outer');
    const frame = await driver.page.waitForFrame((each) => each.url().endsWith('/greedy'));
    const link = await frame.waitForSelector('#share');
    await link?.click();
    // The card hangs beside head and body of the frame's own document.
    await until('the card in the frame', () =>
      frame.evaluate(() => (document.documentElement.childElementCount > 2 ? true : undefined)),
    );
    expect(await frame.evaluate(() => (window as unknown as { __heard: string[] }).__heard)).not.toContain(
      'click',
    );
    expect(await frame.evaluate(() => location.href)).toBe('https://x.com/greedy');
  });
});
