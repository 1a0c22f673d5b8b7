import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { commits, openFeed, repost, settle, waitForCommit } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

describe.each(BROWSERS)('an extension that is removed while something is held, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
  });
  afterAll(() => world.close());

  it('sends nothing, and the page shares as before', async () => {
    await openFeed(driver);
    await repost(driver, 'risky');
    await driver.waitForCard();
    await driver.removeExtension();
    // Firefox takes the script away with its extension; then the dialog closes as any dialog does.
    await driver.key('Escape');
    await settle(driver);
    expect(await commits(driver)).toEqual([]);
    await repost(driver, 'risky');
    expect((await waitForCommit(driver)).map(({ post }) => post)).toEqual(['risky']);
  });
});
