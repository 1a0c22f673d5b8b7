import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../src/classifier/category.ts';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { until } from '../../src/tools/browsers/until.ts';
import { CATEGORY_WORDS, EXPLAIN_WORDS } from '../../src/ui/i18n/catalogue.ts';
import { openFeed, RISKY_WORDS, repost } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

/** Browsers write their history down now and then, Chrome every ten seconds. */
const WRITTEN_WITHIN_MS = 40_000;
/** Visited last of all: once it stands in the history, so does everything that ever will. */
const LAST = 'https://x.com/last-of-all';

/** An address that says what for. */
const TELLING_ADDRESS = /[?&#](?:hold|tab|frame|category)=/;
const TELLING_WORDS = [
  ...CATEGORY_IDS.map((id) => `category=${id}`),
  ...Object.values(CATEGORY_WORDS).flatMap((words) => Object.values(words).map(({ name }) => name)),
  ...Object.values(EXPLAIN_WORDS).map(({ heading }) => heading),
  ...RISKY_WORDS,
];

describe.each(BROWSERS)('the history of visited pages, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  let holdId: string;
  let history: string;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
    await openFeed(driver);
    await repost(driver, 'risky');
    await driver.pressCard('why');
    const explain = await driver.explainPage();
    await until('the words', async () => ((await explain.$('fieldset')) === null ? undefined : true));
    holdId = await until('the hold', async () => {
      const { explained } = (await driver.storage()).session as {
        explained?: Record<string, { holdId: string }>;
      };
      return Object.values(explained ?? {})[0]?.holdId;
    });
    await explain.close();
    await driver.page.bringToFront();
    await driver.pressCard('cancel');
    await driver.waitForNoCard();
    const popup = await driver.popupPage();
    await until('the law on drugs', async () => {
      const law = await popup.$('li:has(#drugs-name) a');
      await law?.evaluate((link) => (link as HTMLElement).click());
      return law === null ? undefined : true;
    });
    const law = await driver.explainPage();
    await until('the law', async () => ((await law.$('a[href^="https://"]')) === null ? undefined : true));
    await law.close();
    driver.server.serve('x.com', '/last-of-all', { body: '<!doctype html><title>Last</title>' });
    await driver.open(LAST);
    history = await until(
      'the history',
      async () => {
        const written = await driver.history();
        return written.includes(LAST) ? written : undefined;
      },
      WRITTEN_WITHIN_MS,
    );
  });
  afterAll(() => world.close());

  it('holds no hold and no category, by address or by title', () => {
    expect(TELLING_ADDRESS.test(history)).toBe(false);
    expect(history.includes(holdId)).toBe(false);
    expect(TELLING_WORDS.filter((word) => history.includes(word))).toEqual([]);
  });

  it(`knows pages of ours ${browser === 'chrome' ? 'by one address and the name' : 'not at all'}`, () => {
    const ours = history.match(/(?:chrome|moz)-extension:\/\/[\w-]+\/src\/explain\/explain\.html[?#]?/g);
    expect(new Set(ours).size).toBe(browser === 'chrome' ? 1 : 0);
  });

  it('forgets with its window what a page of ours explained', async () => {
    await until('nothing to be explained', async () =>
      'explained' in (await driver.storage()).session ? undefined : true,
    );
  });
});
