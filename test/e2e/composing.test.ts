import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { commits, openFeed, settle, waitForCommit } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

const BOX = '[data-testid="tweetTextarea_0"]';

describe.each(BROWSERS)('keys in a composer, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await openFeed(driver);
    await driver.type(BOX, 'Казино: промокод, бонус, делай ставки и выигрывай сейчас!');
  });

  const composingEnter = (isComposing: boolean) =>
    driver.evaluate((composing) => {
      const box = document.querySelector('[contenteditable]');
      const init = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true, isComposing: composing };
      box?.dispatchEvent(new KeyboardEvent('keydown', init));
    }, isComposing);

  it('Control+Enter on risky words of one’s own is held, and shared once', async () => {
    await driver.key('Control+Enter');
    await driver.waitForCard();
    expect(await commits(driver)).toEqual([]);
    await driver.pressCard('share', 'keyboard');
    expect(await waitForCommit(driver)).toHaveLength(1);
    await settle(driver);
    expect(await commits(driver)).toHaveLength(1);
  });

  it('plain Enter is a new line and no business of ours', async () => {
    await driver.key('Enter');
    await settle(driver);
    expect((await driver.card()).kind).toBe('none');
  });

  it('a key that belongs to a word still being composed is left alone', async () => {
    await composingEnter(true);
    await settle(driver);
    expect((await driver.card()).kind).toBe('none');
    // The same key outside a composition is held: it was the composing that made the difference.
    await composingEnter(false);
    await driver.waitForCard();
  });
});
