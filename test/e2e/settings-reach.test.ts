import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { until } from '../../src/tools/browsers/until.ts';
import { commits, openFeed, repost, settle } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

describe.each(BROWSERS)('a change of the settings reaches an open tab without a reload, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
    await openFeed(driver);
  });
  afterAll(() => world.close());
  beforeEach(() => driver.setSettings(DEFAULT_SETTINGS));

  /** Presses repost on the risky post until what happens is what is waited for: the news needs a moment to arrive. */
  const untilRepost = (wanted: 'held' | 'passed', lang?: string) =>
    until(`a repost to be ${wanted}`, async () => {
      await driver.evaluate(() => {
        (window as unknown as { __commits: unknown[] }).__commits = [];
      });
      await repost(driver, 'risky');
      await settle(driver);
      const card = await driver.card();
      if (card.kind === 'none')
        return (await commits(driver)).length === 1 && wanted === 'passed' ? true : undefined;
      await driver.key('Escape');
      await driver.waitForNoCard();
      return wanted === 'held' && (lang === undefined || card.lang === lang) ? true : undefined;
    });

  const gambling = (mode: 'icon' | 'off'): Settings => ({
    ...DEFAULT_SETTINGS,
    categories: { ...DEFAULT_SETTINGS.categories, gambling: mode },
  });

  const CASES: readonly (readonly [string, Settings])[] = [
    ['switched off', { ...DEFAULT_SETTINGS, on: false }],
    ['switched off on this site', { ...DEFAULT_SETTINGS, offHosts: ['x.com'] }],
    ['paused on this site', { ...DEFAULT_SETTINGS, pausedUntil: { 'x.com': Date.now() + 3_600_000 } }],
    ['a category by icon only', gambling('icon')],
    ['a category off', gambling('off')],
  ];

  it.each(CASES)('%s: passes, and back again: holds', async (_name, settings) => {
    await untilRepost('held');
    await driver.setSettings(settings);
    await untilRepost('passed');
    await driver.setSettings(DEFAULT_SETTINGS);
    await untilRepost('held');
  });

  it.each(['kk', 'ru', 'en'] as const)('the card speaks %s', async (language) => {
    await driver.setSettings({ ...DEFAULT_SETTINGS, language });
    await untilRepost('held', language);
  });

  it('survives damaged settings: the gate goes on holding', async () => {
    await driver.setSettings({ version: 'x', categories: { gambling: 7 } });
    await untilRepost('held');
  });
});
