import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { until } from '../../src/tools/browsers/until.ts';
import { commits, FEED_URL, openFeed, repost, settle, waitForCommit } from './feed.ts';
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

  it('within the page, to posts that were not there before: they are held and passed as the first ones were', async () => {
    await openFeed(driver);
    await repost(driver, 'risky');
    await driver.waitForCard();
    await driver.pressCard('cancel');
    await driver.waitForNoCard();
    await driver.evaluate(() => {
      history.pushState({}, '', '/explore');
      // As virtual lists do it: the same elements with other posts in them.
      const [risky, clean] = document.querySelectorAll('[data-testid="tweetText"]');
      if (risky && clean) [risky.textContent, clean.textContent] = [clean.textContent, risky.textContent];
    });
    await repost(driver, 'risky');
    expect((await waitForCommit(driver)).map(({ post }) => post)).toEqual(['risky']);
    await repost(driver, 'clean');
    await driver.waitForCard();
    await driver.pressCard('cancel');
    await driver.waitForNoCard();
    expect(await commits(driver)).toHaveLength(1);
  });

  it('to another tab: each has its own hold, and a yes in one is no yes in the other', async () => {
    await openFeed(driver);
    await repost(driver, 'risky');
    await driver.waitForCard();
    const other = await driver.page.browser().newPage();
    await other.goto(FEED_URL);
    await other.bringToFront();
    for (const post of ['clean', 'risky']) {
      await other.click(`#${post} [data-testid="retweet"]`);
      await other.click('[data-testid="retweetConfirm"]');
    }
    const sent = () =>
      other.evaluate(() =>
        (window as unknown as { __commits: { post: string }[] }).__commits.map(({ post }) => post),
      );
    await until('the clean post', async () => ((await sent()).length > 0 ? true : undefined));
    await driver.page.bringToFront();
    await driver.pressCard('share');
    expect((await waitForCommit(driver)).map(({ post }) => post)).toEqual(['risky']);
    expect(await sent()).toEqual(['clean']);
    await other.close();
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
