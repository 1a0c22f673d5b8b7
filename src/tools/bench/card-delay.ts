import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Driver } from '../browsers/driver.ts';
import { findBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { startServer } from '../browsers/server.ts';
import { median } from './measure.ts';

/**
 * Milliseconds from the release of the mouse button to the card in the page: when the share is the very first press
 * on a page, the first share after another press, and later ones.
 */
export type CardDelay =
  | { readonly kind: 'measured'; readonly coldest: number; readonly first: number; readonly later: number }
  | { readonly kind: 'not-measured'; readonly why: string };

const POST = 'Онлайн-казино дарит бонус за регистрацию! Введи промокод, делай ставки и выводи выигрыш.';

/** A feed that notes when the button was released and when a node was added to `<html>`. */
const PAGE = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Feed</title></head><body>
  <article data-testid="tweet"><div data-testid="tweetText">${POST}</div><button data-testid="retweetConfirm">Repost</button></article>
  <script>
    window.delays = [];
    let released = 0;
    addEventListener('pointerup', (event) => { released = event.timeStamp; }, true);
    new MutationObserver((changes) => {
      if (changes.some((change) => change.addedNodes.length > 0)) delays.push(performance.now() - released);
    }).observe(document.documentElement, { childList: true });
  </script></body></html>`;

/** Presses a share in Chrome with the built extension. */
export async function measureCardDelay(): Promise<CardDelay> {
  const found = findBrowser('chrome');
  const extension = resolve('dist/chrome');
  if (found.kind === 'missing') return { kind: 'not-measured', why: 'no Chrome here' };
  if (!existsSync(extension)) return { kind: 'not-measured', why: 'no dist/chrome: npm run build' };
  const server = await startServer();
  server.serve('x.com', '/home', { body: PAGE });
  const driver = await launch('chrome', { path: found.path, extension, server, headless: true });
  try {
    const coldest = median(
      await repeated(3, async () => {
        await driver.open('https://x.com/home');
        return (await holds(driver, 1))[0] ?? Number.NaN;
      }),
    );
    const first = median(
      await repeated(3, async () => {
        await driver.open('https://x.com/home');
        await driver.press('[data-testid="tweetText"]');
        await driver.waitFor('an idle moment', idle);
        return (await holds(driver, 1))[0] ?? Number.NaN;
      }),
    );
    return { kind: 'measured', coldest, first, later: median((await holds(driver, 11)).slice(1)) };
  } finally {
    await driver.close();
    await server.close();
  }
}

/** True once the browser has had three idle moments in a row. */
const idle = (): unknown =>
  new Promise((resolve) =>
    requestIdleCallback(() => requestIdleCallback(() => requestIdleCallback(() => resolve(true)))),
  );

async function repeated(times: number, once: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let i = 0; i < times; i++) all.push(await once());
  return all;
}

async function holds(driver: Driver, times: number): Promise<number[]> {
  for (let i = 0; i < times; i++) await holdOnce(driver);
  return driver.evaluate(() => (window as unknown as { delays: number[] }).delays.splice(0));
}

async function holdOnce(driver: Driver): Promise<void> {
  await driver.press('[data-testid="retweetConfirm"]');
  await driver.waitForCard();
  await driver.key('Escape');
  await driver.waitForNoCard();
}
