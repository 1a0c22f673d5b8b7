// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/sites/parts.ts';
import { siteFor } from '../../../src/sites/site-for.ts';
import { ADAPTERS } from '../../../src/sites/sites.ts';
import { PAGES } from './page.ts';

const SITES = join(import.meta.dirname, '../../../src/sites');

/** Boxes that take no focus, in the site's own published code: no key reaches them. */
const NO_KEYS: Readonly<Record<string, readonly string[]>> = { 'reddit-old': ['share-to'] };

/** What a browser throws at where it expects a plain selector. jsdom overlooks our own `:label(…)` where nothing else fits. */
function isUnreadable(selector: string): boolean {
  if (selector.includes(':label(')) return true;
  try {
    document.querySelector(selector);
    return false;
  } catch {
    return true;
  }
}

describe.each(ADAPTERS.map((adapter) => [adapter.id, adapter] as const))('%s', (id, adapter) => {
  test('every selector can be read', () => {
    const { surfaces, ...lists } = partsOf(adapter);
    const ladders = surfaces.flatMap(({ control, except, within, keys }) => [
      control,
      except,
      ...(within ? [within] : []),
      ...keys.map(({ inside }) => inside),
    ]);
    const { controls, keyBoxes, root, text, skip, truncated, selected, menuOpen, draft, dialog } = lists;
    ladders.push(controls, keyBoxes, root, text, skip, truncated, selected, menuOpen, draft, dialog);
    for (const one of ladders) expect(() => one.all(document)).not.toThrow();
    expect(adapter.expects.filter(isUnreadable)).toEqual([]);
  });

  test('buttons for the replay are plain selectors: another room looks them up', () => {
    const buttons = adapter.surfaces.flatMap(({ keys }) =>
      (keys ?? []).flatMap(({ button }) => button ?? []),
    );
    expect(buttons.filter(isUnreadable)).toEqual([]);
  });

  test('the file is short enough to be read at once', () => {
    const lines = readFileSync(join(SITES, `${id}.ts`), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeLessThanOrEqual(80);
  });

  test('each of its ways to share is tried with the keyboard, too', () => {
    const cases = PAGES.filter(({ site }) => site === id).flatMap(({ surfaces }) => surfaces);
    const tried = (expected: string): Set<string> =>
      new Set(
        cases
          .filter(({ commit, expect: is }) => commit.do === 'key' && is === expected)
          .map(({ surface }) => surface),
      );
    const held = new Set(cases.filter(({ expect: is }) => is === 'hold').map(({ surface }) => surface));
    const without = [...held].filter((way) => !tried('hold').has(way) || !tried('pass').has(way));
    expect(without).toEqual(NO_KEYS[id] ?? []);
  });

  test('there is a page for it, and each of its commits is driven there', () => {
    const driven = new Set(
      PAGES.filter(({ site }) => site === id).flatMap(({ surfaces }) => surfaces.map((s) => s.surface)),
    );
    const commits = new Set(adapter.surfaces.filter(({ role }) => role === 'commit').map(({ name }) => name));
    expect([...commits].filter((name) => !driven.has(name))).toEqual([]);
  });
});

test.each([
  ['x.com', '/home', 'x'],
  ['mobile.twitter.com', '/', 'x'],
  ['VK.com', '/feed', 'vk'],
  ['m.vk.ru', '/', 'vk'],
  ['web.telegram.org', '/a/', 'telegram-a'],
  ['weba.telegram.org', '/', 'telegram-a'],
  ['web.telegram.org', '/k/', 'telegram-k'],
  ['webk.telegram.org', '/', 'telegram-k'],
  ['web.whatsapp.com', '/', 'whatsapp'],
  ['m.ok.ru', '/', 'ok'],
  ['www.facebook.com', '/', 'facebook'],
  ['instagram.com', '/', 'instagram'],
  ['www.threads.net', '/', 'threads'],
  ['bsky.app', '/', 'bluesky'],
  ['old.reddit.com', '/', 'reddit-old'],
  ['www.reddit.com', '/', 'reddit'],
  ['demo.abaila.example', '/', 'demo'],
])('%s%s is %s', (hostname, pathname, id) => {
  expect(siteFor({ hostname, pathname }).id).toBe(id);
});

test.each([
  ['example.org', '/'],
  ['web.telegram.org', '/'],
  ['notx.com', '/'],
  ['x.com.example', '/'],
])('%s%s is a site nobody described', (hostname, pathname) => {
  expect(siteFor({ hostname, pathname }).id).toBe('any-site');
});
