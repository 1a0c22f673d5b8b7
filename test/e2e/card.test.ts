import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { commits, openFeed, RISKY, repost, settle, waitForCommit } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

describe.each(BROWSERS)('the card, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
  });
  afterAll(() => world.close());
  beforeEach(() => openFeed(driver));

  it('says which words, what kind, which article and what it costs, and that it is no legal advice', async () => {
    await repost(driver, 'risky');
    const card = await driver.waitForCard();
    expect(card.lang).toBe('en');
    expect(card.text.toLowerCase()).toContain('казино');
    expect(card.text).toMatch(/Gambling/i);
    expect(card.text).toMatch(/May fall under .*\d+/);
    expect(card.text).toContain('not legal advice');
    expect(Object.values(card.buttons).every((name) => name.length > 2)).toBe(true);
    expect(card.focused).toBe('cancel');
  });

  it.each(['mouse', 'touch', 'keyboard'] as const)('cancels by %s: nothing is sent', async (how) => {
    await repost(driver, 'risky');
    await driver.pressCard('cancel', how);
    await driver.waitForNoCard();
    await settle(driver);
    expect(await commits(driver)).toEqual([]);
  });

  it.each(['mouse', 'touch', 'keyboard'] as const)(
    'shares anyway by %s: sent exactly once, asked once',
    async (how) => {
      await repost(driver, 'risky');
      await driver.pressCard('share', how);
      await waitForCommit(driver);
      await settle(driver);
      expect((await commits(driver)).map(({ post }) => post)).toEqual(['risky']);
      expect((await driver.card()).kind).toBe('none');
    },
  );

  it('goes with Escape, and nothing is sent', async () => {
    await repost(driver, 'risky');
    await driver.waitForCard();
    await driver.key('Escape');
    await driver.waitForNoCard();
    await settle(driver);
    expect(await commits(driver)).toEqual([]);
  });

  it.each([
    ['kk', 256],
    ['ru', 256],
    ['en', 200],
  ] as const)(
    'begins with what was found in a low window (%s, %i px), and the focus is always in sight',
    async (language, height) => {
      const whole = driver.page.viewport();
      await driver.setSettings({ ...DEFAULT_SETTINGS, language });
      await driver.page.setViewport({ width: 320, height });
      await repost(driver, 'risky');
      // No button has it: the first one lies below the edge, and what has the focus is the title.
      expect((await driver.waitForCard()).focused).toBeNull();
      expect((await driver.cardSpot('cancel')).y).toBeGreaterThan(height - 12);
      for (const button of ['cancel', 'share', 'why', 'cancel'] as const) {
        await driver.key('Tab');
        expect((await driver.waitForCard()).focused).toBe(button);
        const { y } = await driver.cardSpot(button);
        expect(y).toBeGreaterThan(12);
        expect(y).toBeLessThan(height - 12);
      }
      await driver.key('Escape');
      await driver.waitForNoCard();
      await driver.page.setViewport(whole);
      await driver.setSettings(DEFAULT_SETTINGS);
    },
  );

  it('holds again when the same post is pressed after a cancel', async () => {
    await repost(driver, 'risky');
    await driver.pressCard('cancel');
    await driver.waitForNoCard();
    await driver.press('[data-testid="retweetConfirm"]');
    await driver.pressCard('share');
    expect(await waitForCommit(driver)).toHaveLength(1);
  });

  it('is not accepted by a double click on the control', async () => {
    await repost(driver, 'risky', 'double');
    await driver.waitForCard();
    await settle(driver);
    expect((await driver.card()).kind).toBe('card');
    expect(await commits(driver)).toEqual([]);
  });

  it('does not accept Enter, Enter, Tab, Enter in a hurry', async () => {
    await driver.press('#risky [data-testid="retweet"]');
    await driver.press('[data-testid="retweetConfirm"]');
    for (const key of ['Tab', 'Enter', 'Tab', 'Enter']) await driver.key(key);
    await settle(driver);
    expect(await commits(driver)).toEqual([]);
  });

  it('cannot be pressed by the page', async () => {
    await repost(driver, 'risky');
    await driver.waitForCard();
    await driver.evaluate(() => {
      const host = [...document.documentElement.children].find(
        (e) => e !== document.head && e !== document.body,
      );
      const press = (x: number, y: number, detail: number) => {
        const init = { bubbles: true, composed: true, clientX: x, clientY: y, detail };
        for (const type of ['mousedown', 'mouseup', 'click']) host?.dispatchEvent(new MouseEvent(type, init));
      };
      for (let y = 0; y < innerHeight; y += 12) for (let x = 0; x < innerWidth; x += 40) press(x, y, 1);
      // As a screen reader presses: a click from nowhere.
      press(0, 0, 0);
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    await settle(driver);
    expect((await driver.card()).kind).toBe('card');
    expect(await commits(driver)).toEqual([]);
  });

  it('taken away by the page sends nothing, and the explanation window takes over', async () => {
    await repost(driver, 'risky');
    await driver.waitForCard();
    await driver.evaluate(() => {
      for (const child of [...document.documentElement.children])
        if (child !== document.head && child !== document.body) child.remove();
    });
    const explain = await driver.explainPage();
    expect((await driver.card()).kind).toBe('none');
    expect(await commits(driver)).toEqual([]);
    await explain.close();
  });

  it('gives the caret back to the draft', async () => {
    await driver.press('[data-testid="tweetTextarea_0"]');
    await driver.key('End');
    await driver.type('[data-testid="tweetTextarea_0"]', RISKY);
    await driver.key('Control+Enter');
    await driver.pressCard('cancel', 'keyboard');
    await driver.waitForNoCard();
    await driver.page.keyboard.type('?');
    expect(await driver.evaluate(() => document.querySelector('[contenteditable]')?.textContent)).toContain(
      `${RISKY}?`,
    );
    expect(await commits(driver)).toEqual([]);
  });
});
