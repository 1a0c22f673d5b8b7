// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Recognition } from '../../../src/sites/adapter.ts';
import { open, press, textOf } from './ask.ts';
import { openPage, PAGES } from './page.ts';

const HOST = { hostname: 'fedi.abaila.example', pathname: '/' };
const NOTHING = { kind: 'nothing' };
const B = { key: 'b' };

function show(file: string): void {
  const page = PAGES.find((one) => one.file === file);
  if (page === undefined) throw new Error(`no page ${file}`);
  openPage(page);
}

const append = (to: string, html: string): void =>
  document.querySelector(to)?.insertAdjacentHTML('beforeend', html);

describe.each([
  ['pinafore/feed.html', '#a1', '#a3'],
  ['soapbox/feed.html', '#p1 .status', '#p3 .status'],
])('the key b on %s', (file, risky, boosted) => {
  beforeEach(() => show(file));

  test('boosts with either letter, as with Caps Lock, and with no other key down', () => {
    const site = open(HOST);
    expect(textOf(site.recognise(press(risky, 'keydown', { key: 'B' }))).shared).toMatch(/казино/);
    for (const key of [{ key: 'n' }, { ...B, ctrl: true }, { ...B, alt: true }, { ...B, shift: true }])
      expect(site.recognise(press(risky, 'keydown', key))).toEqual(NOTHING);
  });

  test.each(['<textarea class="here"></textarea>', '<input class="here">', '<select class="here"></select>'])(
    'is a letter in a box to write in, be it in a post: %s',
    (box) => {
      append(risky, box);
      append('body', box.replace('here', 'there'));
      const site = open(HOST);
      expect(site.recognise(press('.here', 'keydown', B))).toEqual(NOTHING);
      expect(site.recognise(press('.there', 'keydown', B))).toEqual(NOTHING);
    },
  );

  test('takes back what was boosted, which shares nothing', () => {
    expect(open(HOST).recognise(press(boosted, 'keydown', B))).toEqual(NOTHING);
  });
});

describe('the key b on Pinafore with no post focused', () => {
  beforeEach(() => show('pinafore/feed.html'));

  /** As if every post were 100 px high and the page scrolled so far down; the bar on top is 40 px high. */
  function scroll(by: number): void {
    const posts = [...document.querySelectorAll('article')];
    for (const [at, post] of posts.entries())
      post.getBoundingClientRect = () => new DOMRect(0, at * 100 - by, 600, 100);
    const bar = document.querySelector('#main-nav');
    if (bar) Object.defineProperty(bar, 'clientHeight', { value: 40 });
  }
  const first = (): Recognition => open(HOST).recognise(press('#main-nav', 'keydown', B));

  test('is about the first post on the screen', () => {
    scroll(0);
    expect(textOf(first()).shared).toMatch(/казино/);
    scroll(60);
    expect(textOf(first()).shared).toMatch(/казино/);
  });

  test('passes over a post that the bar on top covers', () => {
    scroll(61);
    expect(textOf(first()).shared).toMatch(/кітап/);
  });

  test('shares nothing where that one was boosted, where no post is shown and where a dialog is open', () => {
    scroll(200);
    expect(textOf(first()).shared).toBe('');
    scroll(900);
    expect(textOf(first()).shared).toBe('');
    scroll(0);
    append('body', '<div class="modal-dialog"></div>');
    expect(first()).toEqual(NOTHING);
  });
});

/** Quotes are on: the button opens a menu, and is the same to look at as one that boosts at once. */
describe('the boost menu of Soapbox', () => {
  const MENU =
    '<div data-testid="dropdown-menu"><ul><li><a href="#" role="button" tabindex="0" title="Repost" class="again"><svg class="icon icon-tabler-repeat"></svg><span>Repost</span></a></li></ul></div>';
  beforeEach(() => show('soapbox/feed.html'));

  test('goes on with what was asked at its button, and does not ask again', () => {
    const site = open(HOST);
    const asked = site.recognise(press('#p1 .boost'));
    expect(asked).toMatchObject({ kind: 'commit', intent: { surface: 'repost', followUp: false } });
    expect(textOf(asked).shared).toMatch(/казино/);
    site.forget();
    append('body', MENU);
    const chosen = site.recognise(press('.again'));
    expect(chosen).toMatchObject({ kind: 'commit', intent: { surface: 'repost', followUp: true } });
    expect(textOf(chosen).shared).toMatch(/казино/);
  });

  test('is another share than a key on another post', () => {
    const site = open(HOST);
    textOf(site.recognise(press('#p2 .boost')));
    site.forget();
    append('body', MENU);
    const key = site.recognise(press('#p1 .status', 'keydown', B));
    expect(key).toMatchObject({ kind: 'commit', intent: { followUp: false } });
  });

  test.each(['Un-repost', 'Не продвигать'])('passes where it takes a boost back: %s', (text) => {
    append('body', MENU.replaceAll('Repost', text));
    const site = open(HOST);
    expect(site.recognise(press('#p3 .boost'))).toEqual({ kind: 'trigger', surface: 'repost' });
    expect(site.recognise(press('.again'))).toEqual(NOTHING);
  });

  test('is opened by a button in a button on Mangane, which boosts at once with Shift', () => {
    show('soapbox/menu.html');
    const site = open(HOST);
    expect(site.recognise(press('#p1 .boost'))).toEqual({ kind: 'trigger', surface: 'repost' });
    const shifted = site.recognise({ ...press('#p1 .boost'), shift: true });
    expect(textOf(shifted).shared).toMatch(/казино/);
  });
});

/** Firefox on Linux would quit on this key, so that no browser tries it. */
describe('the key q of Misskey', () => {
  test.each(['q', 'й'])('renotes at once with Ctrl, and opens a menu without: %s', (key) => {
    show('misskey/feed.html');
    const site = open(HOST);
    expect(textOf(site.recognise(press('#p1', 'keydown', { key, ctrl: true }))).shared).toMatch(/казино/);
    const menu = site.recognise(press('#p1', 'keydown', { key }));
    expect(menu).toEqual({ kind: 'trigger', surface: 'forward' });
  });

  test('is a letter in a box to write in', () => {
    show('misskey/fork.html');
    append('#p1', '<textarea class="here"></textarea>');
    const found = open(HOST).recognise(press('.here', 'keydown', { key: 'q' }));
    expect(found.kind).not.toBe('commit');
  });
});
