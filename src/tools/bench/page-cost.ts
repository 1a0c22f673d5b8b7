import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';
import { findBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { startServer } from '../browsers/server.ts';
import { longFeed } from './long-feed.ts';
import { median } from './measure.ts';
import { recorded, type Trace } from './trace.ts';

/** What the extension costs on a page with a long feed; times in ms. */
export type PageCost =
  | {
      readonly kind: 'measured';
      /** Our script while the page loads. */
      readonly load: number;
      /** Scripts of the page and of ours together while it loads, with the extension and without. */
      readonly allWith: number;
      readonly allWithout: number;
      /** Our script in a press that opens the repost menu, and in the press that shares a clean post. */
      readonly open: number;
      readonly share: number;
      /** The same, in the first share after the page was opened. */
      readonly first: number;
      /** The longest piece of our script in one task. */
      readonly longest: number;
      readonly longTasksWith: number;
      readonly longTasksWithout: number;
      readonly timers: number;
      readonly observers: number;
      /** Names of timers and observers in the text of the content script. */
      readonly named: readonly string[];
    }
  | { readonly kind: 'not-measured'; readonly why: string };

const WITH = 'https://x.com/home';
/** No content script runs here. */
const WITHOUT = 'https://feed.example/home';
const LOADS = 7;
const PRESSES = 40;
/** The first ones pay for a start that is measured elsewhere, and for the browser's own warming up. */
const COLD = 10;
const OBSERVERS = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'];
const NAMED = new RegExp(
  `\\b(?:${OBSERVERS.join('|')}|setTimeout|setInterval|requestAnimationFrame)\\b`,
  'g',
);

/** Loads the feed and shares clean posts in Chrome, with the built extension and without. */
export async function measurePageCost(): Promise<PageCost> {
  const found = findBrowser('chrome');
  const extension = resolve('dist/chrome');
  if (found.kind === 'missing') return { kind: 'not-measured', why: 'no Chrome here' };
  if (!existsSync(extension)) return { kind: 'not-measured', why: 'no dist/chrome: npm run build' };
  const server = await startServer();
  for (const host of ['x.com', 'feed.example']) server.serve(host, '/home', { body: longFeed() });
  const driver = await launch('chrome', { path: found.path, extension, server, headless: true });
  try {
    return await costs(driver, extension);
  } finally {
    await driver.close();
    await server.close();
  }
}

async function costs(driver: Driver, extension: string): Promise<PageCost> {
  const withUs = await loads(driver, WITH);
  const without = await loads(driver, WITHOUT);
  await driver.open(WITH);
  const presses = await shares(driver);
  const traces = [...withUs, ...presses.open, ...presses.share];
  const [first] = presses.share;
  const of = (some: readonly Trace[], what: (trace: Trace) => number): number => median(some.map(what));
  return {
    kind: 'measured',
    load: of(withUs, ({ ours }) => ours),
    allWith: of(withUs, ({ scripts }) => scripts),
    allWithout: of(without, ({ scripts }) => scripts),
    open: of(presses.open.slice(COLD), ({ ours }) => ours),
    first: first?.ours ?? Number.NaN,
    share: of(presses.share.slice(COLD), ({ ours }) => ours),
    longest: Math.max(...traces.map(({ longest }) => longest)),
    longTasksWith: of(withUs, ({ longTasks }) => longTasks),
    longTasksWithout: of(without, ({ longTasks }) => longTasks),
    timers: await timers(driver),
    observers: await observers(driver),
    named: readFileSync(`${extension}/src/gate/content.iife.js`, 'utf8').match(NAMED) ?? [],
  };
}

async function loads(driver: Driver, url: string): Promise<Trace[]> {
  const traces: Trace[] = [];
  for (let i = 0; i < LOADS; i++) traces.push(await recorded(driver, () => driver.open(url)));
  return traces;
}

async function shares(driver: Driver): Promise<{ open: Trace[]; share: Trace[] }> {
  const all: { open: Trace[]; share: Trace[] } = { open: [], share: [] };
  for (let at = 0; at < PRESSES; at++) {
    all.open.push(await recorded(driver, () => driver.press(`#p${at * 3} [data-testid="retweet"]`)));
    all.share.push(await recorded(driver, () => driver.press('[data-testid="retweetConfirm"]')));
  }
  const shared = await driver.evaluate(() => (window as unknown as { shared: number }).shared);
  if (shared !== PRESSES) throw new Error(`${shared} of ${PRESSES} clean shares went through`);
  return all;
}

/** Timers that our script sets while the page loads and a clean post is shared. */
async function timers(driver: Driver): Promise<number> {
  const load = await recorded(driver, () => driver.open(WITH), true);
  const open = await recorded(driver, () => driver.press('#p0 [data-testid="retweet"]'), true);
  const share = await recorded(driver, () => driver.press('[data-testid="retweetConfirm"]'), true);
  if (load.pageTimers === 0)
    throw new Error('The timer of the page was not recorded: ours would not be either');
  return load.timers + open.timers + share.timers;
}

/** Observers that are alive in the content script's own world. */
async function observers(driver: Driver): Promise<number> {
  const cdp: CDPSession = await driver.page.createCDPSession();
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  if (worlds.length === 0) throw new Error('The content script has no world here');
  let count = 0;
  for (const contextId of worlds) {
    for (const name of OBSERVERS) {
      const { result } = await cdp.send('Runtime.evaluate', { expression: `${name}.prototype`, contextId });
      const { objects } = await cdp.send('Runtime.queryObjects', {
        prototypeObjectId: result.objectId ?? '',
      });
      const length = await cdp.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      count += Number(length.result.value);
    }
  }
  return count;
}
