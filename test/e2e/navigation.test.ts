import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { commits, FEED_URL, openFeed, repost, settle } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

describe.each(BROWSERS)('leaving while something is held, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
    driver.server.serve('x.com', '/other', { body: '<!doctype html><title>Other</title><p>Other</p>' });
  });
  afterAll(() => world.close());

  it('within the page (back and forward): the card goes, nothing is sent', async () => {
    await openFeed(driver);
    await driver.evaluate(() => history.pushState({}, '', '/status/1'));
    await repost(driver, 'risky');
    await driver.waitForCard();
    await driver.evaluate(() => history.back());
    await driver.waitForNoCard();
    await driver.evaluate(() => history.forward());
    await driver.waitFor('the way forward', () => location.pathname === '/status/1');
    await settle(driver);
    expect(await commits(driver)).toEqual([]);
    expect((await driver.card()).kind).toBe('none');
  });

  it('to another page and back: no card, nothing sent, and the gate still holds', async () => {
    await openFeed(driver);
    await repost(driver, 'risky');
    await driver.waitForCard();
    await driver.open('https://x.com/other');
    // By the page's own history: a page kept for going back never tells tools that it has loaded.
    await driver.evaluate(() => history.back());
    await driver.waitFor('the feed', () => document.querySelector('article') !== null);
    expect(await driver.evaluate(() => location.href)).toBe(FEED_URL);
    expect((await driver.card()).kind).toBe('none');
    expect(await commits(driver)).toEqual([]);
    await repost(driver, 'risky');
    await driver.pressCard('cancel');
    await driver.waitForNoCard();
    expect(await commits(driver)).toEqual([]);
  });
});
