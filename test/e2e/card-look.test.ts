import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { FEED_URL, feedPage, repost } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

/** A page that allows no style but its own files; many sites do. */
const STRICT = "default-src 'none'; script-src 'unsafe-inline'; style-src 'self'";

/** The colour of the main button, `--mark` in `src/gate/card/style.ts`. */
const MARK = [15, 118, 110] as const;

/** How many pixels of the window have a colour, give or take what a screen's colour profile does to it. */
async function pixelsOf(driver: Driver, colour: readonly [number, number, number]): Promise<number> {
  const png = await driver.page.screenshot({ encoding: 'base64' });
  const blank = await driver.page.browser().newPage();
  try {
    return await blank.evaluate(
      async (data, wanted) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas?.drawImage(image, 0, 0);
        const { data: bytes = [] } = canvas?.getImageData(0, 0, image.width, image.height) ?? {};
        let count = 0;
        for (let at = 0; at < bytes.length; at += 4)
          if (wanted.every((part, i) => Math.abs(part - (bytes[at + i] ?? 0)) < 6)) count += 1;
        return count;
      },
      png,
      colour,
    );
  } finally {
    await blank.close();
    await driver.page.bringToFront();
  }
}

describe.each(BROWSERS)('the look of the card, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
  });
  afterAll(() => world.close());

  it('is its own, also where the page allows no style', async () => {
    driver.server.serve('x.com', '/home', { body: feedPage(), csp: STRICT });
    await driver.open(FEED_URL);
    expect(await pixelsOf(driver, MARK)).toBe(0);
    await repost(driver, 'risky');
    await driver.waitForCard();
    // The button alone is about 160 by 40.
    expect(await pixelsOf(driver, MARK)).toBeGreaterThan(3000);
  });
});
