import { readFileSync } from 'node:fs';
import type { Driver, PressHow } from '../../src/tools/browsers/driver.ts';
import { readPages } from '../pages/read-pages.ts';

/** One thing done on a page: a press, a key on an element, or typing into it. */
export interface Act {
  readonly do: 'click' | 'contextmenu' | 'key' | 'type';
  readonly on: string;
  readonly key?: string;
  readonly text?: string;
}

/** One way to share on a page of `test/pages`, as a site's `pages.json` tells it. */
export interface SurfaceCase {
  readonly name: string;
  readonly surface: string;
  readonly steps: readonly Act[];
  readonly commit: Act;
  readonly expect: 'hold' | 'pass' | 'icon';
  /** How often the page publishes when nobody stops it. */
  readonly commits: number;
}

export interface SitePage {
  readonly site: string;
  readonly host: string;
  readonly path: string;
  readonly file: string;
  readonly surfaces: readonly SurfaceCase[];
}

export const SITE_PAGES: readonly SitePage[] = readPages<SitePage>();

export interface PageCommit {
  readonly surface: string;
  readonly postId: string;
  readonly trusted: boolean;
}

/** Opens a page of a site afresh, under the site's own address. */
export async function openSite(driver: Driver, page: SitePage): Promise<void> {
  driver.server.serve(page.host, page.path, { body: readFileSync(`test/pages/${page.file}`) });
  await driver.open(`https://${page.host}${page.path}`);
}

export async function act(driver: Driver, what: Act, how: PressHow = 'mouse'): Promise<void> {
  switch (what.do) {
    case 'click':
      return driver.press(what.on, how);
    case 'contextmenu':
      return driver.press(what.on, 'context');
    case 'type':
      return driver.type(what.on, what.text ?? '');
    case 'key':
      await driver.focus(what.on);
      return driver.key(what.key ?? 'Enter');
  }
}

export const pageCommits = (driver: Driver): Promise<readonly PageCommit[]> =>
  driver.evaluate(() => (window as unknown as { __commits?: PageCommit[] }).__commits ?? []);
