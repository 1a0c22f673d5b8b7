import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { until } from '../../src/tools/browsers/until.ts';
import { CLEAN, RISKY, settle } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

const WAYS = {
  href: 'location.href = link',
  assign: 'location.assign(link)',
  replace: 'location.replace(link)',
  // What many pages do for browsers that block their window.
  blocked: "window.open(link, '_blank') || (location = link)",
} as const;

const post = (id: string, text: string): string =>
  `<div class="item" id="${id}"><p>${text}</p>${Object.entries(WAYS)
    .map(([way, code]) => `<button type="button" class="${way}" onclick="${code}">✈</button>`)
    .join('')}</div>`;

const PAGE = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Page</title></head><body>
  <script>const link = 'https://t.me/share/url?url=' + encodeURIComponent(location.href);</script>
  <main><div>${post('risky', RISKY)}${post('clean', CLEAN)}</div></main></body></html>`;

const HERE = 'https://x.com/goes';

const shares = (driver: Driver): number =>
  driver.server.requests.filter(({ host, path }) => host === 't.me' && path.startsWith('/share/url')).length;

/** Waits until the page has become the one it went to. */
const arrive = (driver: Driver): Promise<true> =>
  until('the other page', async () => (driver.page.url().startsWith('https://t.me/') ? true : undefined));

describe.each(BROWSERS)('a page that goes to a share link itself, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
    driver.server.serve('x.com', '/goes', { body: PAGE });
    driver.server.serve('t.me', '/share/url', { body: '<!doctype html><title>t.me</title>' });
  });
  afterAll(() => world.close());

  it.each(Object.keys(WAYS))('is held on a risky post, and stays where it is on cancel: %s', async (way) => {
    const before = shares(driver);
    await driver.open(HERE);
    await driver.press(`#risky .${way}`);
    await driver.pressCard('cancel');
    await driver.waitForNoCard();
    await settle(driver);
    expect(shares(driver)).toBe(before);
    expect(await driver.evaluate(() => location.href)).toBe(HERE);
  });

  it.each(Object.keys(WAYS))('goes there once when the person shares anyway: %s', async (way) => {
    const before = shares(driver);
    await driver.open(HERE);
    await driver.press(`#risky .${way}`);
    await driver.pressCard('share');
    await until('the share', async () => (shares(driver) > before ? true : undefined));
    // A window of its own has come before the page; anything else takes the place of the page.
    if (way === 'blocked') await driver.page.bringToFront();
    else await arrive(driver);
    await settle(driver);
    expect(shares(driver)).toBe(before + 1);
    expect((await driver.card()).kind).toBe('none');
  });

  it.each([
    ['href', 1],
    ['replace', 0],
  ] as const)('leaves the way back that the page meant: %s', async (way, more) => {
    await driver.open(HERE);
    const pages = await driver.evaluate(() => history.length);
    await driver.press(`#risky .${way}`);
    await driver.pressCard('share');
    await arrive(driver);
    expect(await driver.evaluate(() => history.length)).toBe(pages + more);
  });

  it('goes there untouched on a clean post', async () => {
    const before = shares(driver);
    await driver.open(HERE);
    await driver.press('#clean .href');
    await arrive(driver);
    expect(shares(driver)).toBe(before + 1);
    expect((await driver.card()).kind).toBe('none');
  });
});
