import { afterAll, beforeAll, describe, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { openFeed, repost, waitForCommit } from './feed.ts';
import { iconOver } from './icon.ts';
import { BROWSERS, enter, type World } from './world.ts';

const ICON_ONLY = {
  ...DEFAULT_SETTINGS,
  categories: { ...DEFAULT_SETTINGS.categories, gambling: 'icon' as const },
};

/** The page loads empty, as feeds do, and its posts come when they are asked for. */
const LATE = `
  addEventListener('DOMContentLoaded', () => {
    const parts = [...document.body.children].filter((part) => part.localName !== 'script');
    for (const part of parts) part.remove();
    window.__fill = () => document.body.append(...parts);
  });`;

describe.each(BROWSERS)('a finding that only changes the icon, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
  });
  afterAll(() => world.close());

  it('is shown until the next page, whatever else becomes known of this one', async () => {
    await driver.setSettings(ICON_ONLY);
    await openFeed(driver, LATE);
    const icon = await iconOver(driver);
    await icon.says(/works in part on this page$/);
    await driver.evaluate(() => (window as unknown as { __fill(): void }).__fill());
    await repost(driver, 'risky');
    await waitForCommit(driver);
    await icon.says(/you are protected \(noticed: 1\)/);
    await driver.setSettings({ ...ICON_ONLY, language: 'ru' });
    await icon.says(/вы под защитой \(отмечено: 1\)/);
    await openFeed(driver);
    await icon.says(/вы под защитой$/);
  });
});
