// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Press, Recognition } from '../../../src/sites/adapter.ts';
import { pathFrom } from '../../../src/sites/selectors.ts';
import { siteFor } from '../../../src/sites/site-for.ts';
import { only } from './page.ts';

const ANY = { hostname: 'news.example', pathname: '/story' };
const WORDS = 'Лучшее онлайн казино! Вводи промокод и забирай бонус на первый депозит.';

beforeEach(() => {
  document.head.innerHTML = '<title>Page title</title>';
  document.body.innerHTML = '';
});

const press = (selector: string): Press => ({ type: 'click', path: pathFrom(only(selector)) });

function show(panel: string): void {
  document.body.innerHTML = `<main><article><h1>Headline</h1><p>${WORDS}</p>${panel}</article></main>`;
}

function sharedBy(found: Recognition): string {
  if (found.kind !== 'commit') throw new Error(found.kind);
  return found.intent.readText().shared;
}

describe('a button of a share panel', () => {
  test.each([
    [
      'AddToAny, its link leads nowhere',
      '<div class="a2a_kit a2a_kit_size_32"><a class="a2a_button_telegram" href="/#telegram"><span class="a2a_svg s"></span></a></div>',
    ],
    ['AddToAny before its script', '<div class="a2a_kit"><a class="a2a_button_x s"></a></div>'],
    [
      'AddToAny in a saved page',
      '<div class="a2a_kit"><a class="a2a_button_facebook s" href="https://news.example/#facebook"></a></div>',
    ],
    [
      'ShareThis, plain boxes',
      '<div class="sharethis-inline-share-buttons"><div class="st-btn" data-network="vk"><img class="s" alt="vk sharing button"></div></div>',
    ],
    [
      'uSocial, plain boxes with titles',
      '<div class="uSocial-Share"><div class="uscl-bar"><div class="uscl-item"><span class="s ico_uscl" data-item="fb" title="Поделиться в Facebook"></span></div></div></div>',
    ],
    [
      'likely',
      '<div class="likely"><div class="likely__widget likely__widget_telegram" role="link"><i class="s"></i></div></div>',
    ],
    [
      'social-likes',
      '<div class="social-likes"><div class="social-likes__widget social-likes__widget_vkontakte"><span class="s"></span></div></div>',
    ],
    ['goodshare', '<div class="goodshare s" data-social="odnoklassniki"></div>'],
    ['sharer.js', '<button class="button s" data-sharer="whatsapp">WhatsApp</button>'],
    [
      'react-share',
      '<button class="react-share__ShareButton" aria-label="viber"><svg class="s"></svg></button>',
    ],
    ['uptolike', '<div class="uptolike-buttons"><div class="utl-icon-num-0 utl-icon-tw s"></div></div>'],
    ['pluso', '<div class="pluso"><a class="pluso-vkontakte s" title="ВКонтакте"></a></div>'],
    [
      'a panel with a caption and no class',
      '<div class="css-1x9"><b>Бөлісу:</b><div><button class="s" aria-label="Telegram"><svg></svg></button></div></div>',
    ],
    [
      'a panel made by hand',
      '<div class="article__share"><ul><li><button type="button" class="s">Telegram</button></li></ul></div>',
    ],
    [
      'a box with a name in Russian',
      '<ul id="shareButtons"><li><span class="s">Одноклассники</span></li></ul>',
    ],
    ['a plain box with a word of sharing', '<div class="js-share-btn s">Поделиться</div>'],
    ['a call in the button', '<a class="s" href="#" onclick="Share.vkontakte(1, 2)"><i></i></a>'],
    [
      'an address in the call of a button',
      `<button class="s" onclick="window.open('https://wa.me/?text=' + encodeURIComponent(document.title))"></button>`,
    ],
    [
      'the address of a share page kept aside',
      '<button class="s" data-href="https://t.me/share/url?url=https%3A%2F%2Fnews.example"></button>',
    ],
    ['a call in a plain box', '<span class="soc s" onclick="shareTo(1)"></span>'],
    [
      'Jetpack',
      '<div class="sharedaddy"><a class="share-telegram sd-button share-icon s" href="https://news.example/story/?share=telegram" title="Нажмите, чтобы поделиться в Telegram (Открывается в новом окне)"></a></div>',
    ],
    ['a picture with a name', '<div><svg class="s" aria-label="Поделиться в ВКонтакте"></svg></div>'],
    ['an icon in a set', '<button class="s"><svg data-testid="IosShareIcon"></svg></button>'],
    ['an icon with a number', '<button class="s"><i class="icon-share2"></i></button>'],
    ['an article by its name', '<button class="s">Поделиться новостью</button>'],
    [
      'Social Share Kit, its link is empty',
      '<div class="ssk-group"><a href="" class="ssk ssk-vk s"></a></div>',
    ],
    [
      'ngx-sharebuttons, pressed by key',
      '<share-buttons><share-button class="sb-button"><button class="sb-wrapper s"><fa-icon><svg data-icon="telegram"></svg></fa-icon></button></share-button></share-buttons>',
    ],
    [
      'a link with the picture of a service, pressed by key',
      '<div class="share"><a class="s" href="javascript:;"><i class="fab fa-vk"></i></a></div>',
    ],
    [
      'an icon whose link hands on the address',
      '<a class="s icon-share" href="https://unknown.example/p?u=https%3A%2F%2Fnews.example"></a>',
    ],
    ['AMP', '<amp-social-share class="s" type="telegram"></amp-social-share>'],
  ])('%s is held with the words of the article', (_name, panel) => {
    show(panel);
    expect(sharedBy(siteFor(ANY).recognise(press('.s')))).toContain(WORDS);
  });

  test.each([
    [
      'a page of the publisher',
      '<div class="share"><a class="s telegram" href="https://t.me/channel"></a></div>',
    ],
    [
      'what stands under a call to follow',
      '<div><b>Поделитесь и подпишитесь на нас</b><button class="s telegram"></button></div>',
    ],
    ['following', '<div class="share"><button class="s telegram-follow">Telegram</button></div>'],
    ['a like', '<div class="a2a_kit"><a class="a2a_button_facebook_like s"></a></div>'],
    ['a counter', '<div class="share"><span class="s facebook-count">12</span></div>'],
    [
      'a page of the publisher with the class of a share button',
      '<div class="soc"><a class="s social-share-icon icon-telegram" href="https://t.me/channel"><i></i></a></div>',
    ],
    [
      'a page of the publisher with an icon of sharing',
      '<div class="share"><a class="s" href="https://www.youtube.com/@channel?si=1"><i class="icon-share"></i></a></div>',
    ],
    ['the feed', '<div><a class="s share-link" href="/feeds/"><i class="fa fa-rss"></i></a></div>'],
    ['printing', '<div class="share-buttons"><a class="s share-print" href="#"><i></i></a></div>'],
    ['a service to log in by', '<div class="share-login"><button class="s vk">VK</button></div>'],
    [
      'a like with the picture of a service',
      '<div class="share"><button class="s"><i class="fa-vk"></i><i class="icon-like"></i></button></div>',
    ],
    [
      'a box with several pictures',
      '<div class="share"><div class="s" tabindex="0"><i class="fa-vk"></i><i class="fa-telegram"></i></div></div>',
    ],
    ['logging in', '<div class="social-auth"><a class="s fb" href="#"></a></div>'],
    [
      'a service outside of panels',
      '<div class="contacts"><button class="s whatsapp">WhatsApp</button></div>',
    ],
    ['what was shared', '<div class="shared_list"><span class="s telegram"></span></div>'],
    [
      'words in a large box',
      `<section class="share"><p>${WORDS.repeat(5)}</p><b class="s vk"></b></section>`,
    ],
    ['a call to the shop', `<button class="s" onclick="location='https://wa.me/0'"></button>`],
    ['a call of something else', '<button class="s" onclick="setShared(1)">OK</button>'],
    ['the box of a panel', '<div class="s" aria-label="Share"><button>Telegram</button></div>'],
    ['a picture of something else', '<svg class="s" aria-label="Shared by two"></svg>'],
    ['closing the panel', '<div class="share"><button class="s">OK</button></div>'],
    ['an address kept aside', '<button class="s" data-url="https://news.example/story"></button>'],
    ['a caption', '<div class="share"><span class="label label--share s">Поделиться</span></div>'],
    ['opinions', '<button class="s">Поделиться мнением</button>'],
    ['a comment', '<div class="share"><textarea class="s telegram"></textarea></div>'],
  ])('%s is left alone', (_name, panel) => {
    show(panel);
    expect(siteFor(ANY).recognise(press('.s')).kind).not.toBe('commit');
  });

  test('is not looked for where an adapter knows the controls', () => {
    show('<div class="share"><button class="s telegram"></button></div>');
    expect(siteFor({ hostname: 'x.com', pathname: '/home' }).recognise(press('.s')).kind).toBe('nothing');
  });

  test('is pressed again itself, also when it is a plain box within a link', () => {
    show('<div class="goodshare s" data-social="vk"></div>');
    const found = siteFor(ANY).recognise(press('.s'));
    if (found.kind !== 'commit') throw new Error(found.kind);
    expect(found.intent.replay).toEqual({ kind: 'pointer', target: only('.s') });
  });
});

describe('the words', () => {
  const PANEL = '<div class="share"><button class="s vk"></button><button class="fb"></button></div>';
  const OTHER = 'Сегодня в библиотеке читали вслух новую книгу о степных птицах.';

  test('are those of the post the panel stands in', () => {
    const post = (words: string, id: string): string => `<div id="${id}"><p>${words}</p>${PANEL}</div>`;
    document.body.innerHTML = `<div>${post(WORDS, 'a')}${post(OTHER, 'b')}</div>`;
    const shared = sharedBy(siteFor(ANY).recognise(press('#b .s')));
    expect([shared.includes(OTHER), shared.includes(WORDS)]).toEqual([true, false]);
  });

  test.each([
    ['beside the article', `<div class="side">${PANEL}</div>`, ''],
    ['under a call to share', `<div><p>Понравилась статья? Поделитесь с друзьями!</p>${PANEL}</div>`, ''],
    [
      'in a corner with words of its own',
      `<div><div>Источник: информационное агентство нашего города</div>${PANEL}</div>`,
      '',
    ],
    ['under the headline', '', PANEL],
  ])('are those of the article when the panel stands %s', (_name, below, head) => {
    document.head.innerHTML = '<meta property="og:type" content="article"><title>Новость дня</title>';
    const long = `${WORDS} Это длинный абзац статьи.`;
    document.body.innerHTML = `<div class="page"><div class="head"><h1>Новость дня в нашем городе сегодня</h1>${head}</div><div class="text"><p>${long}</p><p>${long}</p></div>${below}<aside><p>${OTHER}</p></aside></div>`;
    const shared = sharedBy(siteFor(ANY).recognise(press('.s')));
    expect(shared).toContain(WORDS);
    expect(shared).toContain('Новость дня');
    expect(shared).not.toContain(OTHER);
  });

  test('are not those of advertisements and of other articles it points to', () => {
    document.body.innerHTML = `<article><h1>Headline</h1><p>${OTHER}</p><div class="advert">${WORDS}</div><ul class="related-news"><li>${WORDS}</li></ul>${PANEL}</article>`;
    const shared = sharedBy(siteFor(ANY).recognise(press('.s')));
    expect([shared.includes(OTHER), shared.includes(WORDS)]).toEqual([true, false]);
  });

  test('are not those of all posts where a page with a headline is no article', () => {
    const post = (words: string, id: string): string => `<div id="${id}"><p>${words}</p>${PANEL}</div>`;
    document.body.innerHTML = `<div><h1>Лента</h1>${post(WORDS, 'a')}${post(OTHER, 'b')}</div>`;
    expect(sharedBy(siteFor(ANY).recognise(press('#b .s')))).not.toContain(WORDS);
  });

  test('are those of the nearest article where one follows another', () => {
    const story = (words: string, id: string): string =>
      `<main id="${id}"><article><h1>Headline</h1><p>${words} ${words}</p></article><div class="bottom">${PANEL}</div></main>`;
    document.body.innerHTML = `<div>${story(WORDS, 'a')}${story(OTHER, 'b')}</div>`;
    const shared = sharedBy(siteFor(ANY).recognise(press('#b .s')));
    expect([shared.includes(OTHER), shared.includes(WORDS)]).toEqual([true, false]);
  });

  test('are those of the only marked article, also from a corner of it', () => {
    document.body.innerHTML = `<h1>Headline</h1><div class="entry-content"><p>${WORDS} ${WORDS}</p><div><div>Автор этих строк: корреспондент газеты</div>${PANEL}</div></div>`;
    expect(sharedBy(siteFor(ANY).recognise(press('.s')))).toContain(WORDS);
  });
});
