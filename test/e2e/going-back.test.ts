import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { until } from '../../src/tools/browsers/until.ts';
import { commits, openFeed, repost, settle } from './feed.ts';
import { iconOver } from './icon.ts';
import { BROWSERS, enter, type World } from './world.ts';

const OFF = { ...DEFAULT_SETTINGS, on: false };

/** The page itself notes whether it came back as it was left. */
const NOTE_RETURN = `addEventListener('pageshow', (event) => { window.__kept = event.persisted; });`;

describe.each(BROWSERS)('a page that the person comes back to, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  // Firefox's tools lose a page that was kept once: each test has a browser of its own.
  beforeEach(async () => {
    world = await enter(browser);
    driver = world.driver;
    driver.server.serve('other.example', '/', { body: '<!doctype html><title>Other</title><p>Other</p>' });
    await openFeed(driver, NOTE_RETURN);
  });
  afterEach(() => world.close());

  /** Leaves the feed, does something elsewhere, and goes back. */
  async function awayAndBack(meanwhile: () => Promise<unknown>): Promise<void> {
    await driver.open('https://other.example/');
    await meanwhile();
    // By the page's own history: a page kept for going back never tells tools that it has loaded. The one that is left
    // may be gone before it can answer.
    await driver.evaluate(() => history.back()).catch(() => undefined);
    const kept = await until('the feed to be shown again', () =>
      driver.evaluate(() =>
        document.querySelector('article') === null
          ? undefined
          : (window as unknown as { __kept?: boolean }).__kept,
      ),
    );
    expect(kept).toBe(true);
  }

  const untilRepost = (wanted: 'held' | 'passed') =>
    until(`a repost to be ${wanted}`, async () => {
      await repost(driver, 'risky');
      await settle(driver);
      if ((await driver.card()).kind === 'none')
        return wanted === 'passed' && (await commits(driver)).length > 0 ? true : undefined;
      await driver.key('Escape');
      await driver.waitForNoCard();
      return wanted === 'held' ? true : undefined;
    });

  it('has its icon again', async () => {
    const icon = await iconOver(driver);
    await icon.says(/you are protected/);
    await awayAndBack(() => icon.says(/not supported/));
    await icon.says(/you are protected/);
  });

  it('no longer holds when Abaila was switched off meanwhile', async () => {
    await awayAndBack(() => driver.setSettings(OFF));
    await untilRepost('passed');
  });

  it('holds again when it was switched on meanwhile', async () => {
    await driver.setSettings(OFF);
    await awayAndBack(() => driver.setSettings(DEFAULT_SETTINGS));
    await untilRepost('held');
  });
});
