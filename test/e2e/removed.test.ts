import { afterEach, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { commits, openFeed, RISKY, repost, settle, waitForCommit } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

/** Every way to answer a card; Firefox takes the script away with its extension, and then the browser must close it. */
const ANSWERS: Readonly<Record<string, (driver: Driver) => Promise<void>>> = {
  Escape: (driver) => driver.key('Escape'),
  'a click on “Don’t share”': (driver) => driver.pressCard('cancel'),
  'a click on “Share anyway”': (driver) => driver.pressCard('share'),
  'Enter on “Don’t share”': (driver) => driver.pressCard('cancel', 'keyboard'),
  'a touch of “Why?”': (driver) => driver.pressCard('why', 'touch'),
};

describe.each(BROWSERS)('an extension that is removed while something is held, in %s', (browser) => {
  let world: World;
  afterEach(() => world.close());

  it.each(Object.keys(ANSWERS))('sends nothing on %s, and the page shares as before', async (answer) => {
    world = await enter(browser);
    const { driver } = world;
    await openFeed(driver);
    await repost(driver, 'risky');
    await driver.waitForCard();
    await driver.removeExtension();
    await ANSWERS[answer]?.(driver);
    await settle(driver);
    expect(await commits(driver)).toEqual([]);
    await repost(driver, 'risky');
    expect((await waitForCommit(driver)).map(({ post }) => post)).toEqual(['risky']);
  });

  it('sends nothing on Enter either when the focus goes back to the site’s own button', async () => {
    world = await enter(browser);
    const { driver } = world;
    await openFeed(driver);
    await driver.type('[data-testid="tweetTextarea_0"]', RISKY);
    await driver.press('[data-testid="tweetButton"]', 'keyboard');
    await driver.waitForCard();
    await driver.removeExtension();
    await driver.pressCard('cancel', 'keyboard');
    await settle(driver);
    expect(await commits(driver)).toEqual([]);
  });
});
