// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SiteAdapter } from '../../../src/sites/adapter.ts';
import { packSites } from '../../../src/sites/pack-sites.ts';
import { pathFrom } from '../../../src/sites/selectors.ts';
import { siteFor } from '../../../src/sites/site-for.ts';
import { only } from './page.ts';

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
