import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { openFeed, RISKY, repost, waitForCommit } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

/** What the browsers ask for by themselves, with any extension or none. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|mozaws|digicert)\.(com|org|net)$/;

/** Words of the post long enough to be its own. */
const WORDS = [...new Set(RISKY.toLowerCase().match(/\p{L}{5,}/gu))];
const wordsIn = (text: string): string[] => WORDS.filter((word) => text.toLowerCase().includes(word));

describe.each(BROWSERS)('a hold leaves no trace, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  let pageAsked: readonly string[];
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
    await openFeed(driver);
    await driver.storage();
    const before = driver.server.requests.length;
    await repost(driver, 'risky');
    await driver.pressCard('why');
    await (await driver.explainPage()).close();
    await driver.page.bringToFront();
    await driver.pressCard('cancel');
    await driver.waitForNoCard();
    await repost(driver, 'risky');
    await driver.pressCard('share');
    await waitForCommit(driver);
    // A request of the page's own, last: if it is in the log, everything sent before it would be too.
    await driver.evaluate(() => fetch('/known', { method: 'POST', body: 'known' }).then(() => undefined));
    pageAsked = driver.server.requests
      .slice(before)
      .filter(({ host }) => !BROWSERS_OWN.test(host))
      .map(({ method, host, path }) => `${method} ${host}${path}`);
  });
  afterAll(() => world.close());

  it('sends nothing to anybody', () => {
    expect(pageAsked.filter((request) => !request.endsWith('/favicon.ico'))).toEqual(['POST x.com/known']);
  });

  it('puts no word of the post into any request, the browser’s own included', () => {
    const all = driver.server.requests
      .map(({ host, path, body }) => host + decodeURIComponent(path) + body)
      .join('\n');
    expect(wordsIn(all)).toEqual([]);
  });

  it('stores settings and counters, and no word of the post', async () => {
    const stored = await driver.storage();
    expect(wordsIn(JSON.stringify(stored))).toEqual([]);
    expect(Object.keys(stored.local).filter((key) => key !== 'settings')).toEqual([]);
    expect(stored.sync).toEqual({});
    expect(stored.localStorage).toEqual({});
    expect(stored.databases).toEqual([]);
    expect(stored.caches).toEqual([]);
    // Tab numbers, counts and the id of a hold: nothing that speaks of what was read.
    expect(JSON.stringify(stored.session)).not.toMatch(/x\.com\/|gambling|https:/);
  });

  it('would notice a word if there were one', () => {
    expect(wordsIn(JSON.stringify({ note: RISKY })).length).toBeGreaterThan(3);
  });
});
