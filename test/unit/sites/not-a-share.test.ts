// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { open, press, textOf } from './ask.ts';

const ANY = { hostname: 'news.example', pathname: '/' };
const post = (control: string): string =>
  `<article><p>Words of somebody, who writes at some length</p><div>${control}</div></article>`;

function kindOf(html: string): string {
  document.body.innerHTML = html;
  return open(ANY).recognise(press('.s')).kind;
}

describe('what is shared but is no post', () => {
  test.each([
    'Share your screen',
    'Share my location',
    'Share in profits',
    'Share by region',
    'Share feedback',
    'Поделиться экраном',
    'Поделиться местоположением',
    'Поделиться доступом',
    'Поделиться на 3 части',
    'Поделитесь мнением',
    'Экранды бөлісу',
    'Пікір бөлісу',
    'Тәжірибе бөлісу',
  ])('%s', (name) => {
    expect(kindOf(post(`<button class="s">${name}</button>`))).not.toBe('commit');
  });
});

describe('what has the name of a share and leads to something to read or to set', () => {
  test.each([
    '<nav><a class="s" href="/boelisu">Бөлісу</a></nav>',
    post('<a class="s" href="/@a/1/reblogs"><i class="fa fa-retweet"></i> <span>3</span></a>'),
    post('<a class="s" href="/post/1/shares?page=1"><i class="icon-share"></i> 12</a>'),
    '<h3><a class="s" href="/news/1">Share this: how a slogan began</a></h3>',
    '<a class="s" href="/news/1"><h3>Ата-аналар бөлісу</h3></a>',
    post('<a class="s" role="tab" href="/somebody/reposts">Repost</a>'),
    post('<button class="s" role="switch">Share</button>'),
  ])('%s', (html) => {
    expect(kindOf(html)).toBe('nothing');
  });

  test.each([
    '<button class="s" aria-label="Forward 10s"></button>',
    '<button class="s"><i class="icon-forward"></i></button>',
    '<button class="s">🔁</button>',
  ])('the buttons of a player: %s', (button) => {
    expect(kindOf(post(`<div class="video-player">${button}</div>`))).toBe('nothing');
  });

  test.each(['fa fa-forward', 'seek-forward', 'forward-10', 'nav-forward'])('the icon %s', (icon) => {
    expect(kindOf(post(`<button class="s"><i class="${icon}"></i></button>`))).toBe('nothing');
  });
});

test('Mastodon: the number of boosts under an open post leads to those who boosted', () => {
  document.body.innerHTML = `<div id="mastodon"><div class="detailed-status__wrapper"><div class="detailed-status"><div class="status__content">Words</div>
    <div class="detailed-status__meta"><a class="detailed-status__link s" href="/@a/1/reblogs"><svg class="icon icon-retweet"></svg> <span>3</span></a></div></div></div></div>`;
  expect(open(ANY).recognise(press('.s'))).toEqual({ kind: 'nothing' });
});

describe('a share still', () => {
  test.each([
    '<nav><a class="s" href="/boost/1"><i class="fa fa-retweet"></i></a></nav>',
    '<a class="s" href="/post/1/share"><i class="icon-share"></i> 3</a>',
    '<button class="s"><i class="icon-forward"></i></button>',
    '<button class="s"><svg class="icon media-icon icon-share"></svg></button>',
    '<button class="s">Share by e-mail</button>',
    '<button class="s">Share in a message</button>',
    '<button class="s">Поделиться с друзьями</button>',
    '<button class="s">Поделитесь в соцсетях</button>',
    '<button class="s">Рассказать друзьям</button>',
    '<button class="s">Отправить другу</button>',
    '<button class="s">Переслать в Telegram</button>',
    '<button class="s">Send to friends</button>',
    '<button class="s">Достарға жіберу</button>',
    '<button class="s">Перепостить</button>',
    '<button class="s">Достарыңызбен бөлісіңіз</button>',
    '<button class="s">Достармен бөлісу</button>',
    '<button class="s">Той суретімен бөлісу</button>',
    '<button class="s"><span class="material-icons">ios_share</span></button>',
  ])('%s', (control) => {
    document.body.innerHTML = post(control);
    expect(textOf(open(ANY).recognise(press('.s'))).shared).toContain('Words of somebody');
  });
});
