import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { until } from '../../src/tools/browsers/until.ts';
import { CLEAN, RISKY, settle } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

const post = (id: string, text: string): string =>
  `<div class="item" id="${id}"><p>${text}</p><div><button type="button" class="tg">✈</button></div></div>`;

/** Share widgets as many pages have them: a button without words, whose press opens a share link in a new window. */
const PAGE = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Page</title></head><body>
  <main><div>${post('risky', RISKY)}${post('clean', CLEAN)}</div></main>
  <script>
    window.__opened = [];
    const link = 'https://t.me/share/url?url=' + encodeURIComponent(location.href);
    for (const button of document.querySelectorAll('.tg'))
      button.addEventListener('click', () => window.__opened.push(window.open(link, '_blank') === null ? 'none' : 'a window'));
  </script></body></html>`;

const opened = (driver: Driver): Promise<readonly string[]> =>
  driver.evaluate(() => (window as unknown as { __opened: string[] }).__opened);

/** How often the place that share links lead to was asked for. */
const shares = (driver: Driver): number =>
  driver.server.requests.filter(({ host, path }) => host === 't.me' && path.startsWith('/share/url')).length;

const PLACES = [
  { build: 'store', host: 'x.com' },
  { build: 'demo', host: 'news.abaila.example' },
] as const;

describe.each(BROWSERS)('a page that opens a share link itself, in %s', (browser) => {
  describe.each(PLACES)('on $host', ({ build, host }) => {
    let world: World;
    let driver: Driver;
    beforeAll(async () => {
      world = await enter(browser, build);
      driver = world.driver;
      driver.server.serve(host, '/calls', { body: PAGE });
      driver.server.serve('t.me', '/share/url', { body: '<!doctype html><title>t.me</title>' });
    });
    afterAll(() => world.close());

    it('is held on a risky post; cancel opens nothing', async () => {
      await driver.open(`https://${host}/calls`);
      await driver.press('#risky .tg');
      await driver.waitForCard();
      expect(await opened(driver)).toEqual(['none']);
      await driver.pressCard('cancel');
      await driver.waitForNoCard();
      await settle(driver);
      expect(shares(driver)).toBe(0);
    });

    it('opens it once when the person shares anyway', async () => {
      await driver.press('#risky .tg');
      await driver.pressCard('share');
      await until('the share', async () => (shares(driver) > 0 ? true : undefined));
      expect((await driver.card()).kind).toBe('none');
      expect(shares(driver)).toBe(1);
      expect(await opened(driver)).toEqual(['none', 'none']);
    });

    it('goes on untouched on a clean post', async () => {
      await driver.open(`https://${host}/calls`);
      await driver.press('#clean .tg');
      await until('the share', async () => (shares(driver) > 1 ? true : undefined));
      expect(await opened(driver)).toEqual(['a window']);
    });

    it('finds the browser’s own functions, as far as it can tell', async () => {
      await driver.open(`https://${host}/calls`);
      const told = await driver.evaluate(() => {
        const source = Function.prototype.toString;
        const frame = document.body.appendChild(document.createElement('iframe')).contentWindow as Window;
        return [window.open, source].map((ours, at) => {
          const real = [frame.open, (frame as unknown as typeof globalThis).Function.prototype.toString][at];
          return (
            [ours.name, ours.length, source.call(ours)].join() ===
            [real?.name, real?.length, source.call(real)].join()
          );
        });
      });
      expect(told).toEqual([true, true]);
    });
  });
});
