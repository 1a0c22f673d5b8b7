// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Site } from '../../../src/sites/adapter.ts';
import { siteFor } from '../../../src/sites/site-for.ts';
import { openPage, PAGES } from './page.ts';
import { one, press, textOf } from './small-feed.ts';

beforeEach(() => {
  document.head.innerHTML = '<title>Page title</title>';
  document.body.innerHTML = '';
});

describe('pages of known sites that have lost what their adapters hold on to', () => {
  const KEPT = ['role', 'aria-label', 'aria-haspopup', 'type', 'tabindex', 'href', 'title'];

  function openStripped(file: string): { site: Site; posts: (Element | null)[]; close(): void } {
    const page = PAGES.find((known) => known.file === file);
    if (page === undefined) throw new Error(`no page ${file}`);
    const close = openPage(page);
    const posts = [one('[data-test-post="risky"]'), one('[data-test-post="clean"]')];
    for (const element of document.querySelectorAll('body *'))
      for (const name of element.getAttributeNames()) if (!KEPT.includes(name)) element.removeAttribute(name);
    return { site: siteFor({ hostname: page.host, pathname: page.path }), posts, close };
  }

  test.each([
    ['x/feed.html', '[aria-label$="Сделать репост"]'],
    ['instagram/feed.html', '[aria-label="Repost"], [aria-label="Сделать репост"]'],
  ])('%s: the risky post is held, the clean one passes', (file, control) => {
    const { site, posts, close } = openStripped(file);
    const [risky, clean] = posts.map((post) =>
      textOf(site.recognise(press(post?.querySelector(control) ?? null))),
    );
    close();
    expect(risky?.shared).toMatch(/казино|casino/i);
    expect(clean?.shared).toMatch(/книг|кітап|book/i);
    expect(clean?.shared).not.toMatch(/казино|casino/i);
  });

  test('taking a repost back is left alone', () => {
    const { site, close } = openStripped('x/feed.html');
    const found = site.recognise(press(one('[aria-label$="Отменить репост"]')));
    close();
    expect(found.kind).toBe('nothing');
  });
});
