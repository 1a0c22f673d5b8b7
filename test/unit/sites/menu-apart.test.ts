// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { siteFor } from '../../../src/sites/site-for.ts';
import { ANY, CLEAN, feed, intentOf, one, press, RISKY, textOf } from './small-feed.ts';

beforeEach(() => {
  document.head.innerHTML = '<title>Page title</title>';
  document.body.innerHTML = '';
});

const DOTS = '<button class="dots" aria-label="More" aria-haspopup="menu"><svg></svg></button>';
/** Menus that clients draw at the end of the page: Radix, Material, Ionic's action sheet, a popover. */
const MENUS = [
  '<div><div role="menu"><div role="menuitem" class="s">Forward</div></div></div>',
  '<div role="presentation"><ul role="menu"><li role="menuitem" class="s"><span>Переслать</span> <kbd>F</kbd></li></ul></div>',
  '<my-sheet role="dialog" aria-modal="true"><button class="s">Crosspost</button></my-sheet>',
  '<div popover><button class="s">Share</button></div>',
];

describe.each(MENUS)('a menu that stands apart from its post: %s', (menu) => {
  test.each(['article', 'li', 'div'])(
    'is about the post whose button opened it, where posts are <%s>',
    (tag) => {
      document.body.innerHTML = `<main>${feed(DOTS, tag)}</main>${menu}`;
      const site = siteFor(ANY);
      for (const [post, words] of [
        ['.p1', CLEAN],
        ['.p0', RISKY],
        ['.p1', CLEAN],
      ]) {
        expect(site.recognise(press(one(`${post} .dots svg`))).kind).toBe('nothing');
        const intent = intentOf(site.recognise(press(one('.s'))));
        expect(intent.readText().shared).toBe(`Somebody\n${words}`);
        // Not what was agreed to of another post.
        expect(intent.followUp).toBe(false);
      }
    },
  );
});

describe('a menu that stands apart from its post', () => {
  const [MENU = ''] = MENUS;

  test.each(['article', 'div'])('is about the post on which it was called up, of <%s>', (tag) => {
    document.body.innerHTML = `<main>${feed(DOTS, tag)}</main>${MENU}`;
    const site = siteFor(ANY);
    for (const [post, words] of [
      ['.p0', RISKY],
      ['.p1', CLEAN],
    ]) {
      site.recognise(press(one(`${post} .body`), 'contextmenu'));
      const intent = intentOf(site.recognise(press(one('.s'))));
      expect([intent.readText().shared.includes(words ?? ''), intent.followUp]).toEqual([true, false]);
    }
    expect(textOf(site.recognise(press(one('.s')))).shared).not.toContain(RISKY);
  });

  test.each([
    '<button class="b">Reply</button><button class="b dots">…</button>',
    '<button aria-label="Reply"></button><button class="dots" aria-label="More"></button>',
    '<button><svg class="reply"></svg></button><button class="dots"><svg class="more"></svg></button>',
  ])('tells its button from the one beside it: %s', (row) => {
    document.body.innerHTML = `<main>${feed(row, 'div')}</main>${MENU}`;
    const site = siteFor(ANY);
    site.recognise(press(one('.p0 .dots')));
    const { shared } = textOf(site.recognise(press(one('.s'))));
    expect([shared.includes(RISKY), shared.includes(CLEAN)]).toEqual([true, false]);
  });

  test('may open at the first half of a press, the second half of which the page then gets', () => {
    document.body.innerHTML = `<main>${feed(DOTS)}</main>${MENU}`;
    const site = siteFor(ANY);
    site.recognise(press(one('.p0 .dots'), 'mousedown'));
    site.recognise(press(document.documentElement));
    expect(textOf(site.recognise(press(one('.s')))).shared).toContain(RISKY);
  });

  test('is about the page where no post was pressed', () => {
    document.body.innerHTML = `<header>${DOTS}</header><main>${feed('')}</main>${MENU}`;
    const site = siteFor(ANY);
    site.recognise(press(one('header .dots')));
    expect(textOf(site.recognise(press(one('.s')))).shared).toBe('Page title');
  });

  test('also for a call the page makes from it', () => {
    document.body.innerHTML = `<main>${feed(DOTS)}</main><div role="menu"><div role="menuitem" class="s">✈</div></div>`;
    const site = siteFor(ANY);
    site.recognise(press(one('.p0 .dots')));
    site.recognise(press(one('.s')));
    const call = {
      kind: 'open',
      address: 'https://t.me/share/url?url=https%3A%2F%2Fnews.example%2F1',
    } as const;
    const intent = site.called(call, { kind: 'call', go: () => undefined, drop: () => undefined });
    expect(intent?.readText().shared).toContain(RISKY);
    expect(intent?.followUp).toBe(false);
  });
});

test('a menu within a post goes on only with a share of that post', () => {
  const menu =
    '<div role="menu"><a role="menuitem" class="s">Share</a><a role="menuitem" class="t">Repost</a></div>';
  document.body.innerHTML = `<main>${feed(`${DOTS}${menu}`)}</main>`;
  const site = siteFor(ANY);
  const followUp = (selector: string): boolean => {
    const intent = intentOf(site.recognise(press(one(selector))));
    intent.readText();
    return intent.followUp === true;
  };
  expect(followUp('.p0 .s')).toBe(false);
  expect(followUp('.p0 .t')).toBe(true);
  site.recognise(press(one('.p1 .dots')));
  expect(followUp('.p1 .s')).toBe(false);
});

describe('a dialog with words of its own', () => {
  const SHARE = '<button class="open">Share</button>';
  const TELEGRAM =
    '<a class="to" href="https://t.me/share/url?url=https%3A%2F%2Fnews.example%2F1">Telegram</a>';
  const BUTTON = '<button class="to">Share on Telegram</button>';
  const dialog = (inside: string): string =>
    `<div role="dialog"><div><p>Choose where this shall go and who may find it there</p>${inside}</div></div>`;

  test.each([TELEGRAM, BUTTON])('is about the post it was opened from: %s', (to) => {
    document.body.innerHTML = `<main>${feed(DOTS)}</main>${dialog(to)}`;
    const site = siteFor(ANY);
    site.recognise(press(one('.p0 .dots')));
    const { shared } = textOf(site.recognise(press(one('.to'))));
    expect([shared.includes(RISKY), shared.includes(CLEAN)]).toEqual([true, false]);
  });

  test.each([TELEGRAM, BUTTON])('goes on with the share that opened it: %s', (to) => {
    document.body.innerHTML = `<main>${feed(SHARE)}</main>${dialog(to)}`;
    const site = siteFor(ANY);
    expect(textOf(site.recognise(press(one('.p0 .open')))).shared).toContain(RISKY);
    const intent = intentOf(site.recognise(press(one('.to'))));
    expect(intent.followUp).toBe(true);
    expect(intent.readText().shared).toContain(RISKY);
  });

  test.each(['article', 'div'])('may be a list of posts, each judged for itself, of <%s>', (tag) => {
    document.body.innerHTML = `<main>${feed(DOTS)}</main><div role="dialog" class="list">${feed(SHARE, tag)}</div>`;
    const site = siteFor(ANY);
    for (const [post, words] of [
      ['.p1', CLEAN],
      ['.p0', RISKY],
      ['.p1', CLEAN],
    ]) {
      const intent = intentOf(site.recognise(press(one(`.list ${post} .open`))));
      expect([intent.readText().shared, intent.followUp]).toEqual([`Somebody\n${words}`, false]);
    }
  });
});

describe('a panel of services that has no role', () => {
  const PANEL = `<div class="share-popup"><a class="vk" href="https://vk.com/share.php?url=https%3A%2F%2Fnews.example%2F1">VK</a><button class="telegram">Telegram</button></div>`;
  const SHARE = '<button class="open">Share</button>';

  /** Whether each of these presses goes on with what was asked before. */
  function goOn(...selectors: string[]): (boolean | undefined)[] {
    const site = siteFor(ANY);
    return selectors.map((selector) => {
      const intent = intentOf(site.recognise(press(one(selector))));
      intent.readText();
      return intent.followUp;
    });
  }

  test.each(['article', 'div'])('goes on with the share that opened it, in <%s>', (tag) => {
    document.body.innerHTML = `<main>${feed(`${SHARE}${PANEL}`, tag)}</main>`;
    expect(goOn('.p0 .open', '.p0 .vk', '.p0 .telegram')).toEqual([false, true, true]);
  });

  test('does not go on with that of another post, nor with a service chosen before', () => {
    document.body.innerHTML = `<main>${feed(`${SHARE}${PANEL}`)}</main>`;
    expect(goOn('.p0 .open', '.p1 .vk')).toEqual([false, false]);
    expect(goOn('.p0 .telegram', '.p0 .vk', '.p0 .telegram')).toEqual([false, false, false]);
  });

  test('may be what the page calls a tooltip', () => {
    document.body.innerHTML = `<main>${feed(SHARE)}</main><div role="tooltip">${PANEL}</div>`;
    expect(goOn('.p0 .open', '.vk')).toEqual([false, true]);
  });
});

test('a dialog in the shadow root of a share button goes on with the share that opened it', () => {
  document.body.innerHTML = `<main>${feed('<my-share></my-share>')}</main>`;
  const root = one('.p0 my-share')?.attachShadow({ mode: 'open' });
  if (root === undefined) throw new Error('no button');
  root.innerHTML =
    '<a class="first" href="#">Share</a><dialog open><button class="last">Share</button></dialog>';
  const site = siteFor(ANY);
  const opener = intentOf(site.recognise(press(root.querySelector('.first'))));
  expect([opener.readText().shared.includes(RISKY), opener.followUp]).toEqual([true, false]);
  expect(intentOf(site.recognise(press(root.querySelector('.last')))).followUp).toBe(true);
});
