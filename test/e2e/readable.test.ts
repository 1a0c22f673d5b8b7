import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import type { Language } from '../../src/settings/settings.ts';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { openFeed, repost } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

/** The least contrast of what tells one state of a control from another: WCAG 2.2, 1.4.11. */
const LEAST = 3;

/** For each chosen segment on the page: by how much its colour or its ring stands out from the row it is in. */
function contrasts(): number[] {
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const between = (a: string, b: string): number =>
    (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  return [...document.querySelectorAll('.segmented input:checked + span')].map((chosen) => {
    const { backgroundColor, boxShadow } = getComputedStyle(chosen);
    const row = getComputedStyle(chosen.closest('.segmented') ?? chosen).backgroundColor;
    const ring = boxShadow.match(/rgba?\([^)]*\)/)?.[0] ?? row;
    return Math.max(between(backgroundColor, row), between(ring, row));
  });
}

/** Whether the bar at the top lies over what has the focus; null for the bar's own buttons. */
function underTheBar(): boolean | null {
  const bar = document.querySelector('.decision');
  const focused = document.activeElement;
  if (bar === null || focused === null || bar.contains(focused)) return null;
  return focused.getBoundingClientRect().top < bar.getBoundingClientRect().bottom;
}

/** The words, and the numbers with what a hyphen ties to them, that a line break on the page goes through. */
function broken(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    // A name of a rule, or a word of a post, may be longer than a line.
    if (text.parentElement?.closest('code, q')) continue;
    const words = (text.nodeValue ?? '').matchAll(/\d[\d\p{L}]*(?:-[\d\p{L}]+)+|\p{L}+/gu);
    for (const { 0: word, index } of words) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      if (lines.size > 1) found.push(word);
    }
  }
  return found;
}

describe.each(BROWSERS)('our own pages, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
  });
  afterAll(() => world.close());

  it.each(['light', 'dark'] as const)('show which segment is chosen (%s)', async (scheme) => {
    const options = await driver.extensionPage('src/options/options.html');
    await options.waitForSelector('.segmented');
    // Chrome's build asks the system, Firefox's the page; and only Chrome lets a tool set the former.
    if (browser === 'chrome')
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    else
      await options.evaluate(
        (name) => document.documentElement.style.setProperty('color-scheme', name),
        scheme,
      );
    const seen = await options.evaluate(contrasts);
    expect(seen.length).toBeGreaterThan(10);
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(LEAST);
    await options.close();
  });

  it.each(['kk', 'ru', 'en'] as const)('need no scrolling sideways at 320 px (%s)', async (language) => {
    await driver.setSettings({ ...DEFAULT_SETTINGS, language });
    const options = await driver.extensionPage('src/options/options.html');
    await options.waitForSelector('.segmented');
    await options.setViewport({ width: 320, height: 720 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // The longest word of the title has room, and does not run into the switch beside it.
    const title = await options.$eval('h1', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(title).toBeLessThanOrEqual(0);
    await options.close();
  });

  it('lead to what their address names, with the focus too', async () => {
    const options = await driver.extensionPage('src/options/options.html#about');
    await options.waitForFunction(() => document.activeElement?.id === 'about');
    await options.close();
  });

  /** The window of an open hold, when it has everything to show. */
  async function openExplanation(width: number, language: Language, height = 720): Promise<Page> {
    await driver.setSettings({ ...DEFAULT_SETTINGS, language });
    await openFeed(driver);
    await repost(driver, 'risky');
    await driver.pressCard('why');
    const explain = await driver.explainPage();
    await explain.bringToFront();
    await explain.setViewport({ width, height });
    // The page gives its own focus to the safe button once, when it has everything to show.
    await explain.waitForFunction(
      () => document.querySelector('.decision')?.contains(document.activeElement) === true,
    );
    return explain;
  }

  async function closeExplanation(explain: Page): Promise<void> {
    await explain.close();
    await driver.page.bringToFront();
    await driver.pressCard('cancel');
  }

  /** Goes back by Shift+Tab from the last link to the buttons at the top: of each stop, whether the bar hides it. */
  async function onTheWayBack(explain: Page): Promise<readonly boolean[]> {
    await explain.waitForSelector('a[href^="https://"]');
    await explain.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href]')].at(-1)?.focus());
    const hidden: boolean[] = [];
    for (;;) {
      const under = await explain.evaluate(underTheBar);
      if (under === null) return hidden;
      hidden.push(under);
      await explain.keyboard.down('Shift');
      await explain.keyboard.press('Tab');
      await explain.keyboard.up('Shift');
    }
  }

  it.each([
    [560, 'en'],
    [320, 'ru'],
  ] as const)('never hide what has the focus under the two buttons (%i px, %s)', async (width, language) => {
    const explain = await openExplanation(width, language);
    const hidden = await onTheWayBack(explain);
    expect(hidden.length).toBeGreaterThan(1);
    expect(hidden).not.toContain(true);
    await closeExplanation(explain);
  });

  it.each(['kk', 'ru', 'en'] as const)('part no word and no number at 320 px (%s)', async (language) => {
    const explain = await openExplanation(320, language);
    expect(await explain.evaluate(broken)).toEqual([]);
    expect(await explain.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await closeExplanation(explain);
  });

  it('leave a low window to the text: the two buttons scroll away', async () => {
    const explain = await openExplanation(640, 'ru', 300);
    const top = await explain.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
      return document.querySelector('.decision')?.getBoundingClientRect().bottom;
    });
    expect(top).toBeLessThan(0);
    await closeExplanation(explain);
  });
});
