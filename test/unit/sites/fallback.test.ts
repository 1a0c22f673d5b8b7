// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { siteFor } from '../../../src/sites/site-for.ts';
import { ANY, CLEAN, feed, intentOf, one, press, RISKY, textOf } from './small-feed.ts';

const X = { hostname: 'x.com', pathname: '/home' };

beforeEach(() => {
  document.head.innerHTML = '<title>Page title</title>';
  document.body.innerHTML = '';
});

describe('a share control by its name', () => {
  test.each([
    '<button class="s">Share</button>',
    '<button class="s">Поделиться <span>12</span></button>',
    '<button class="s"><span>5</span> <span>Repost</span></button>',
    '<button class="s" aria-label="12 reposts. Repost"><i></i></button>',
    '<button class="s" title="Бөлісу"><i></i></button>',
    '<a class="s" href="#">Сделать репост</a>',
    '<div class="s" role="button" tabindex="0">Қайта жариялау</div>',
    '<span class="s" role="link">Share on Telegram</span>',
    '<button class="s">Поделиться в Telegram</button>',
    '<button class="s">Telegram-да бөлісу</button>',
    '<button class="s"><svg><title>Share</title></svg></button>',
    '<button class="s"><svg><use href="#icon-share"></use></svg></button>',
    '<button class="s"><i class="fa fa-retweet"></i></button>',
    '<input class="s" type="button" value="Переслать">',
    '<share-button class="s"></share-button>',
    '<button class="s">Share 🔗</button>',
    '<button class="s"><span>📤</span><span>Поделиться</span></button>',
    '<button class="s">↗ Бөлісу</button>',
    '<button class="s">Поделиться…</button>',
    '<button class="s">[Share]</button>',
    '<button class="s">+ Репост ▾</button>',
    '<button class="s">🔁 12</button>',
    '<input class="s note-boost" type="submit" value="🔁 Boost">',
    '<button class="s">Sha\u00ADre\u200B!</button>',
  ])('%s is held with its post', (control) => {
    document.body.innerHTML = `<main>${feed(control)}</main>`;
    const site = siteFor(ANY);
    const held = intentOf(site.recognise(press(one('.p0 .s'))));
    expect(held).toMatchObject({ surface: 'repost', foundBy: 'fallback', iconOnly: false, followUp: false });
    expect(held.readText().shared).toContain(RISKY);
    expect(held.readText().shared).not.toContain(CLEAN);
    expect(textOf(site.recognise(press(one('.p1 .s')))).shared).not.toContain(RISKY);
  });

  test.each([
    '<button class="s">Like</button>',
    '<button class="s">Undo repost</button>',
    '<button class="s active">🔁 13</button>',
    '<input class="s note-unboost" type="submit" value="↩ Unboost">',
    '<button class="s">Отменить репост</button>',
    '<button class="s">Репостты болдырмау</button>',
    '<button class="s" aria-pressed="true">Repost</button>',
    '<button class="s" aria-label="Save"><i class="icon-share-count"></i></button>',
    '<a class="s" href="/share-prices">Share prices</a>',
    '<button class="s"><i class="icon-arrow-forward"></i></button>',
    '<div class="s">Share</div>',
    '<button class="s">Write something about how you share your time with your friends and family, it helps others</button>',
  ])('%s is left alone', (control) => {
    document.body.innerHTML = `<main>${feed(control)}</main>`;
    expect(siteFor(ANY).recognise(press(one('.p0 .s')))).toEqual({ kind: 'nothing' });
  });

  test('copying a link only changes the icon', () => {
    document.body.innerHTML = feed('<button class="s">Copy link</button>');
    const intent = intentOf(siteFor(ANY).recognise(press(one('.p0 .s'))));
    expect(intent).toMatchObject({ surface: 'copy-link', iconOnly: true });
  });

  test('a control that speaks of sharing and is unknown is told as unclear', () => {
    document.body.innerHTML = feed('<button class="s">Let us share!</button>');
    expect(siteFor(ANY).recognise(press(one('.p0 .s')))).toEqual({ kind: 'unclear' });
  });

  test('only a click counts, and Enter or Space where the browser makes no click of it', () => {
    document.body.innerHTML = `${feed('<button class="s">Share</button>')}<div role="menu"><div role="menuitem">Share</div></div>`;
    const site = siteFor(ANY);
    expect(site.recognise(press(one('.p0 .s'), 'mousedown')).kind).toBe('nothing');
    expect(site.recognise(press(one('.p0 .s'), 'keydown', 'Enter')).kind).toBe('nothing');
    expect(site.recognise(press(one('[role="menuitem"]'), 'keydown', 'Enter')).kind).toBe('commit');
    expect(site.recognise(press(one('[role="menuitem"]'), 'keydown', 'a')).kind).toBe('nothing');
    document.body.innerHTML = feed('<div class="s" role="button" tabindex="0">Share</div>');
    expect(site.recognise(press(one('.p0 .s'), 'keydown', 'Enter')).kind).toBe('commit');
  });
});

describe('the post around it', () => {
  const BUTTON = '<button class="s">Share</button>';

  test.each(['article', 'div', 'li', 'section', 'news-post'])('is found where posts are <%s>', (tag) => {
    document.body.innerHTML = `<div class="feed">${feed(BUTTON, tag)}</div>`;
    const { shared } = textOf(siteFor(ANY).recognise(press(one('.p0 .s'))));
    expect(shared).toContain(RISKY);
    expect(shared).not.toMatch(/книгу|Like|Comment/);
  });

  test('buttons that stand in a list of their own are not the post', () => {
    document.body.innerHTML = feed(`<ul><li>1 place</li><li>${BUTTON}</li></ul>`, 'div');
    expect(textOf(siteFor(ANY).recognise(press(one('.p0 .s')))).shared).toContain(RISKY);
  });

  test('is more than a row of words beside the buttons', () => {
    document.body.innerHTML = feed(`<div>Друзья сохранили и похвалили эту запись ${BUTTON}</div>`, 'div');
    expect(textOf(siteFor(ANY).recognise(press(one('.p0 .s')))).shared).toContain(RISKY);
  });

  test('ends before the comments, and takes in what it quotes', () => {
    document.body.innerHTML = `<main><article class="p0"><p>${CLEAN}</p><article>A quoted thought of a friend</article>${BUTTON}<article>${RISKY}</article></article></main>`;
    const { shared } = textOf(siteFor(ANY).recognise(press(one('.p0 > .s'))));
    expect(shared).toContain('quoted thought');
    expect(shared).not.toContain(RISKY);
  });

  test('of a page with one share control is the part with the words', () => {
    document.body.innerHTML = `<div><aside>${RISKY}</aside><div class="post"><p>${CLEAN}</p><div>${BUTTON}</div></div></div>`;
    const { shared } = textOf(siteFor(ANY).recognise(press(one('.s'))));
    expect(shared).toBe(CLEAN);
  });

  test('is not the whole page: what the page says of itself is read instead', () => {
    document.head.innerHTML = '<title>Page title</title><meta property="og:description" content="About it">';
    document.body.innerHTML = `<header>${BUTTON}</header><main><p>${RISKY}</p></main>`;
    expect(textOf(siteFor(ANY).recognise(press(one('.s')))).shared).toBe('About it\nPage title');
  });

  test('is found out of nested open shadow roots', () => {
    document.body.innerHTML = `<div class="feed">${[RISKY, CLEAN].map((text) => `<div class="post"><p>${text}</p><my-bar></my-bar></div>`).join('')}</div>`;
    for (const bar of document.querySelectorAll('my-bar'))
      bar.attachShadow({ mode: 'open' }).innerHTML = BUTTON;
    const button = one('my-bar')?.shadowRoot?.querySelector('.s') ?? null;
    const intent = intentOf(siteFor(ANY).recognise(press(button)));
    expect(intent.readText().shared).toBe(RISKY);
    expect(intent.replay).toEqual({ kind: 'pointer', target: button });
  });
});

describe('what a press opens', () => {
  const dialog = (inside: string): string => `<div role="dialog">${inside}</div>`;

  test('goes on with the post that the adapter remembers', () => {
    document.body.innerHTML = `<article data-testid="tweet"><div data-testid="tweetText">${RISKY}</div><button data-testid="retweet">1</button></article>${dialog('<button id="new">Share to your story</button>')}`;
    const site = siteFor(X);
    expect(site.recognise(press(one('[data-testid="retweet"]'))).kind).toBe('trigger');
    const intent = intentOf(site.recognise(press(one('#new'))));
    expect(intent.followUp).toBe(true);
    expect(intent.readText().shared).toBe(RISKY);
  });

  test('goes on with the post whose unknown control was judged, also where the adapter knows the next one', () => {
    const article = `<article data-testid="tweet"><div data-testid="tweetText">${RISKY}</div><button id="new">Repost</button></article>`;
    document.body.innerHTML = `${article}<div role="menu"><div role="menuitem" data-testid="retweetConfirm">Repost</div></div>`;
    const site = siteFor(X);
    expect(textOf(site.recognise(press(one('#new')))).shared).toBe(RISKY);
    const known = intentOf(site.recognise(press(one('[data-testid="retweetConfirm"]'))));
    expect([known.foundBy, known.followUp]).toEqual([undefined, true]);
    expect(known.readText().shared).toBe(RISKY);
  });

  test('is left to the adapter while it knows which post is open', () => {
    const open = '<button data-testid="retweet" aria-expanded="true">1</button>';
    document.body.innerHTML = `<article data-testid="tweet"><div data-testid="tweetText">${RISKY}</div>${open}<button id="new">Repost</button></article>`;
    expect(siteFor(X).recognise(press(one('#new')))).toEqual({ kind: 'nothing' });
  });

  test('reads the person’s own words too', () => {
    document.body.innerHTML = dialog(`<textarea>${RISKY}</textarea><button id="go">Share now</button>`);
    expect(textOf(siteFor(ANY).recognise(press(one('#go')))).own).toBe(RISKY);
  });
});
