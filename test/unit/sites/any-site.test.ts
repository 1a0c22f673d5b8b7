// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Replay, SiteAdapter } from '../../../src/sites/adapter.ts';
import { packSites } from '../../../src/sites/pack-sites.ts';
import { pathFrom } from '../../../src/sites/selectors.ts';
import { siteFor } from '../../../src/sites/site-for.ts';
import { only } from './page.ts';

const NO_CALL: Replay = { kind: 'call', go: () => undefined, drop: () => undefined };

/** Software that anybody runs under a host of their own. */
const FORUM = vi.hoisted(
  (): SiteAdapter => ({
    id: 'forum',
    hosts: [],
    marks: ['meta[name="generator"][content^="Forum"]'],
    post: { root: ['.note'], text: ['.words'] },
    draft: [],
    dialog: [],
    surfaces: [{ name: 'repost', role: 'commit', control: ['.again'], reads: ['post'] }],
    expects: ['.note'],
  }),
);

vi.mock('../../../src/generated/sites.txt?raw', () => ({ default: packSites([FORUM]) }));

const PLACE = { hostname: 'notes.example', pathname: '/' };
const press = (selector: string) => ({ type: 'click', path: pathFrom(only(selector)) }) as const;

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});
afterEach(() => vi.restoreAllMocks());

function show(): void {
  document.head.innerHTML = '<meta name="generator" content="Forum 3">';
  document.body.innerHTML = '<div class="note"><p class="words">Words</p><i class="again">again</i></div>';
}

test('the software of a page is known by its marks, at the first press: at the start the page is empty', () => {
  const site = siteFor(PLACE);
  show();
  expect(site.recognise(press('.again'))).toMatchObject({ kind: 'commit', intent: { site: 'forum' } });
  expect([site.id, site.health(), site.found().posts]).toEqual(['forum', 'fits', 1]);
});

test('nothing of the page is looked at before', () => {
  const look = vi.spyOn(document, 'querySelector');
  siteFor(PLACE).forget();
  expect(look).not.toHaveBeenCalled();
});

test('a page without a mark is any site, and still may show one until it is complete', () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const site = siteFor(PLACE);
  expect(site.id).toBe('any-site');
  show();
  expect(site.id).toBe('forum');
  const other = siteFor(PLACE);
  document.head.innerHTML = '';
  state.mockReturnValue('complete');
  expect(other.id).toBe('any-site');
  show();
  expect(other.id).toBe('any-site');
});

test('a page that is not complete yet is judged by the post that was pressed, and not by its title', () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  document.title = 'Title';
  document.body.innerHTML =
    '<article><p>Words of one post.</p><b>+</b></article><article><p>Words of another post.</p><b>+</b></article>';
  const site = siteFor(PLACE);
  site.recognise(press('article:last-child b'));
  const shared = site
    .called({ kind: 'open', address: 'https://t.me/share/url?url=https%3A%2F%2Fnews.example' }, NO_CALL)
    ?.readText().shared;
  expect(shared).toContain('Words of another post.');
  expect(shared).not.toContain('one post');
  expect(shared).not.toContain('Title');
});

test('what was remembered of a page is dropped on request, also before it is complete', () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  document.body.innerHTML = `<article><p>Words of a post.</p><button>Share</button></article>
    <article><p>Others.</p></article><div role="dialog"><button class="to">Share</button></div>`;
  const site = siteFor(PLACE);
  const sharedBy = (selector: string) => {
    const found = site.recognise(press(selector));
    return found.kind === 'commit' ? found.intent.readText().shared : '';
  };
  expect(sharedBy('article button')).toContain('Words of a post.');
  expect(sharedBy('.to')).toContain('Words of a post.');
  document.querySelector('article')?.remove();
  site.forget();
  expect(sharedBy('.to')).not.toContain('Words of a post.');
});
