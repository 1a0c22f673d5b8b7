// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { open, press, textOf } from './ask.ts';

const ANY = { hostname: 'fedi.example', pathname: '/' };
const feed = (control: string): string =>
  ['Words of A, who writes at some length', 'Words of B, who does so too']
    .map((text, at) => `<article class="p${at}"><p>${text}</p><div>${control}</div></article>`)
    .join('');

/** Pinafore and its forks, Pleroma and Akkoma, Soapbox, Mbin, Friendica: the name says little of sharing, the icon does; Diaspora, Lemmy. */
const RETWEET = '<svg class="svg-inline--fa fa-retweet" data-icon="retweet"></svg>';

describe('a boost on a site that no adapter knows', () => {
  test.each([
    '<button class="s" aria-label="Boost" aria-pressed="false"><svg><use xlink:href="#fa-retweet"></use></svg></button>',
    `<button class="s interactive" title="Repeat">${RETWEET}</button>`,
    `<button class="s interactive" title="Повторить">${RETWEET}</button>`,
    `<button class="s" title="Продвинуть"><div><svg class="icon icon-tabler-repeat"></svg></div><span>5</span></button>`,
    '<form action="/entry/1/boost" method="post"><button class="s boost-link">boost <span>(0)</span></button></form>',
    '<button class="s" title="Reshare this"><i class="fa fa-retweet"></i> Reshare</button>',
    '<button class="s" title="Quote share this"><i class="fa fa-retweet"></i> Quote Share</button>',
    '<a class="s reshare" href="#">Reshare</a>',
    '<a class="s" href="/create_post?title=A" title="cross-post"><svg><use href="#icon-copy"></use></svg></a>',
    '<button class="s"><span class="icon icon-boost"><span class="sr-only">Boost status</span></span></button>',
    `<button class="s" title="Продвигать">${RETWEET}</button>`,
    `<button class="s retweet-button" role="menuitem">${RETWEET}<span>3</span></button>`,
    '<form action="/m/words/boost" method="post"><button class="s boost-link" type="submit">Согласен! <span>(3)</span></button></form>',
    '<form action="/boost/1" method="post"><button class="s"><i class="icon-boost" title="Күшейту"></i> Күшейту</button></form>',
    '<button class="s" aria-label="Quote repost"></button>',
    '<button class="s" title="Процитировать пост"></button>',
  ])('is held with its post: %s', (control) => {
    document.body.innerHTML = `<main>${feed(control)}</main>`;
    const found = open(ANY).recognise(press('.p0 .s'));
    expect(textOf(found).shared).toMatch(/^Words of A, who writes at some length(\nReshare)?$/);
  });

  test.each([
    `<button class="s interactive -repeated" title="Repeat">${RETWEET}</button>`,
    `<button class="s" aria-label="Unboost" aria-pressed="true">${RETWEET}</button>`,
    `<button class="s" title="Refresh">${RETWEET}</button>`,
    '<button class="s">Boost</button>',
    '<button class="s boost-link active">boost <span>(1)</span></button>',
    '<button class="s" title="Repeat"><i class="icon-repeat"></i></button>',
    '<button class="s" title="Cancel your Reshare"><i class="fa fa-retweet"></i> Unshare</button>',
    '<i class="s icon-retweet retweeted" title="Repeat" style="cursor: pointer"></i>',
    `<button class="s retweet-button -active" role="menuitem">${RETWEET}<span>3</span></button>`,
    '<form action="/m/words/boost" method="post"><button class="s boost-link active" type="submit">Согласен! <span>(4)</span></button></form>',
    '<form action="/unboost/1" method="post"><button class="s"><i class="icon-boost"></i> Күшейту</button></form>',
    '<form action="/boost/1" method="post"><button class="s">Күшейту</button></form>',
    '<a class="s" href="#" title="Shares"><i class="fa fa-share-alt"></i> 3</a>',
    '<button class="s">Quote</button>',
    '<button class="s">Boosters post</button>',
  ])('is none where it is taken back or lacks name or icon: %s', (control) => {
    document.body.innerHTML = `<main>${feed(control)}</main>`;
    expect(open(ANY).recognise(press('.p0 .s'))).toEqual({ kind: 'nothing' });
  });
});

/** Pleroma up to 2020: an icon alone, and by the pointer over it one knows that it can be pressed. */
describe('an icon of sharing with no name and no role', () => {
  const HAND = 'style="cursor: pointer"';

  test.each([
    `<div><i class="s icon-retweet" ${HAND}></i><span>3</span></div>`,
    '<i class="s fa fa-share-alt" onclick="share()"></i>',
    `<div class="like" ${HAND}><svg class="icon-share"><path class="s"></path></svg> 15</div>`,
  ])('is held with its post where it is a button: %s', (control) => {
    document.body.innerHTML = `<main>${feed(control)}</main>`;
    const found = open(ANY).recognise(press('.p0 .s'));
    expect(textOf(found).shared).toContain('Words of A');
    expect(textOf(found).shared).not.toContain('Words of B');
  });

  test.each([
    '<span><i class="s icon-share"></i> 15</span>',
    `<i class="s icon-retweet retweeted" ${HAND}></i>`,
    `<i class="s icon-forward" ${HAND}></i>`,
    `<div ${HAND}>Read on <span><i class="s icon-share"></i> 15</span></div>`,
  ])('is none where it counts, is done already or belongs to something else: %s', (control) => {
    document.body.innerHTML = `<main>${feed(control)}</main>`;
    expect(open(ANY).recognise(press('.p0 .s'))).toEqual({ kind: 'nothing' });
  });
});

/** Pixelfed's buttons and, before 2021, its icons; Soapbox. The class is all that differs. */
describe('a repost that only its colour tells of', () => {
  const COLOURS = [
    [
      '<button class="s"><span><i class="PAINT fa-retweet"></i></span></button>',
      'fas fa-lg text-warning',
      'far',
    ],
    [
      '<h3 class="s fas fa-retweet PAINT" title="Share" style="cursor: pointer"></h3>',
      'text-primary',
      'text-lighter',
    ],
    [
      '<button class="s PAINT" title="Repost"><svg class="icon icon-tabler-repeat"></svg></button>',
      'text-success-600 hover:text-success-600',
      'text-gray-600 hover:text-gray-600',
    ],
  ] as const;

  test.each(COLOURS)(
    'is taken back where other posts lack the colour, and made there: %s',
    (control, made, not) => {
      const [first = '', second = ''] = feed(control).split('</article>');
      document.body.innerHTML = `<main>${first.replace('PAINT', made)}</article>${second.replace('PAINT', not)}</article></main>`;
      const site = open(ANY);
      expect(site.recognise(press('.p0 .s'))).toEqual({ kind: 'nothing' });
      expect(textOf(site.recognise(press('.p1 .s'))).shared).toContain('Words of B');
    },
  );

  test.each(COLOURS)(
    'is held where every post has the colour, and where there is no other: %s',
    (control, made) => {
      const posts = feed(control.replace('PAINT', made));
      document.body.innerHTML = `<main>${posts}</main>`;
      expect(textOf(open(ANY).recognise(press('.p0 .s'))).shared).toContain('Words of A');
      document.querySelector('.p1')?.remove();
      expect(textOf(open(ANY).recognise(press('.p0 .s'))).shared).toContain('Words of A');
    },
  );
});
