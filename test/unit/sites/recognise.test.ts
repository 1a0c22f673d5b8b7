// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mastodon } from '../../../src/sites/mastodon.ts';
import { createSite } from '../../../src/sites/recognise.ts';
import { pathFrom } from '../../../src/sites/selectors.ts';
import { open, press, textOf } from './ask.ts';
import { only } from './page.ts';

const X = { hostname: 'x.com', pathname: '/home' };
const VK = { hostname: 'vk.com', pathname: '/feed' };
const TELEGRAM = { hostname: 'web.telegram.org', pathname: '/a/' };

const MENU =
  '<div role="menu"><div role="menuitem" id="confirm" data-testid="retweetConfirm">Repost</div><div role="menuitem" id="other">Other</div></div>';
const tweet = (id: string, text: string, more = '') =>
  `<article data-testid="tweet" id="${id}"><div data-testid="tweetText">${text}</div>${more}<button id="${id}-repost" data-testid="retweet">1</button><button id="${id}-like">2</button></article>`;

beforeEach(() => {
  document.head.replaceChildren();
  document.body.innerHTML = `${tweet('a', 'Words of A')}${tweet('b', 'Words of B')}<aside id="aside"></aside>${MENU}`;
});
afterEach(() => vi.unstubAllGlobals());

test('the remembered text outlives a recycled element', () => {
  const site = open(X);
  expect(site.recognise(press('#a-repost'))).toEqual({ kind: 'trigger', surface: 'repost' });
  only('#a [data-testid="tweetText"]').textContent = 'Another post in the same element';
  expect(textOf(site.recognise(press('#confirm'))).shared).toBe('Words of A');
});

test('a commit with no post in sight reads nothing rather than a wrong post', () => {
  expect(textOf(open(X).recognise(press('#confirm')))).toEqual({ own: '', shared: '', truncated: false });
});

test('the post with the open menu wins over memory', () => {
  const site = open(X);
  site.recognise(press('#a-repost'));
  only('#b-repost').setAttribute('aria-expanded', 'true');
  expect(textOf(site.recognise(press('#confirm'))).shared).toBe('Words of B');
});

test('a menu that names its opener is believed first', () => {
  only('[role="menu"]').setAttribute('aria-labelledby', 'b-repost');
  const site = open(X);
  site.recognise(press('#a-repost'));
  expect(textOf(site.recognise(press('#confirm'))).shared).toBe('Words of B');
});

test.each(['aria-controls', 'aria-describedby', 'aria-owns'])(
  'a menu that its opener names by %s is believed too',
  (name) => {
    only('[role="menu"]').id = 'the "menu"';
    only('#b-repost').setAttribute(name, 'the "menu"');
    const site = open(X);
    site.recognise(press('#a-repost'));
    expect(textOf(site.recognise(press('#confirm'))).shared).toBe('Words of B');
  },
);

test.each([
  ['#aside', 'click', undefined],
  ['#b-like', 'click', undefined],
  ['#aside', 'keydown', { key: 'n' }],
] as const)('a press elsewhere (%s, %s) drops the post', (selector, type, key) => {
  const site = open(X);
  site.recognise(press('#a-repost'));
  expect(site.recognise(press(selector, type, key))).toEqual({ kind: 'nothing' });
  expect(textOf(site.recognise(press('#confirm'))).shared).toBe('');
});

test.each([
  ['#a-like', 'click', undefined],
  ['#other', 'click', undefined],
  ['#aside', 'mousedown', undefined],
  ['#aside', 'keydown', { key: 'ArrowDown' }],
] as const)('a press inside (%s, %s) keeps it', (selector, type, key) => {
  const site = open(X);
  site.recognise(press('#a-repost'));
  site.recognise(press(selector, type, key));
  expect(textOf(site.recognise(press('#confirm'))).shared).toBe('Words of A');
});

test('after a commit the text is gone, a second commit reads what the post says now', () => {
  const site = open(X);
  site.recognise(press('#a-repost'));
  site.forget();
  only('#a [data-testid="tweetText"]').textContent = 'Edited';
  expect(textOf(site.recognise(press('#confirm'))).shared).toBe('Edited');
  site.forget();
  only('#a').remove();
  expect(textOf(site.recognise(press('#confirm'))).shared).toBe('');
});

test('text is read when asked for, not before', () => {
  const site = open(X);
  document.body.innerHTML = `<div id="box"><div id="draft" data-testid="tweetTextarea_0" contenteditable="true">Before</div><button data-testid="tweetButtonInline">Post</button></div>`;
  const found = site.recognise(press('[data-testid="tweetButtonInline"]'));
  only('#draft').textContent = 'After';
  expect(textOf(found)).toEqual({ own: 'After', shared: '', truncated: false });
});

test('a shortcut needs exactly its modifiers', () => {
  document.body.innerHTML =
    '<div id="draft" data-testid="tweetTextarea_0" contenteditable="true">Words</div>';
  const site = open(X);
  const kinds = [
    { key: 'Enter', ctrl: true },
    { key: 'Enter' },
    { key: 'Enter', ctrl: true, shift: true },
    { key: 'Control', ctrl: true },
  ].map((key) => site.recognise(press('#draft', 'keydown', key)).kind);
  expect(kinds).toEqual(['commit', 'nothing', 'nothing', 'nothing']);
  const found = site.recognise(press('#draft', 'keydown', { key: 'Enter', ctrl: true }));
  expect(found.kind === 'commit' && found.intent.replay).toMatchObject({
    kind: 'key',
    target: only('#draft'),
  });
});

test('Enter and Space count on menu items, not on buttons, whose click follows', () => {
  const site = open(X);
  expect(site.recognise(press('#confirm', 'keydown', { key: 'Enter' }))).toMatchObject({
    kind: 'commit',
    intent: { replay: { kind: 'pointer', target: only('#confirm') } },
  });
  expect(site.recognise(press('#confirm', 'keydown', { key: ' ' })).kind).toBe('commit');
  expect(site.recognise(press('#confirm', 'keydown', { key: 'Enter', alt: true })).kind).toBe('nothing');
  expect(site.recognise(press('#a-repost', 'keydown', { key: 'Enter' })).kind).toBe('nothing');
});

test.each([{ shift: true }, { ctrl: true }])(
  'they count with %o too: menus look at the key alone',
  (down) => {
    const found = open(X).recognise(press('#confirm', 'keydown', { key: 'Enter', ...down }));
    expect(found.kind).toBe('commit');
  },
);

test.each([
  ['<div tabindex="0">', 'commit'],
  ['<div role="option">', 'commit'],
  ['<div role="button">', 'commit'],
  ['<button tabindex="0">', 'nothing'],
  ['<a href="#" tabindex="0">', 'nothing'],
  ['<textarea tabindex="0">', 'nothing'],
])('a key on %s, of which the browser makes a click or none: %s', (tag, kind) => {
  document.body.innerHTML = tag.replace('>', ' id="control" data-testid="tweetButton">');
  expect(open(X).recognise(press('#control', 'keydown', { key: 'Enter' })).kind).toBe(kind);
});

test('controls inside open shadow roots are found by the path', () => {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<button data-testid="retweet"><i></i></button>';
  only('#a').append(host);
  const [icon, button] = [shadow.querySelector('i'), shadow.querySelector('button')];
  if (!icon || !button) throw new Error('no button');
  const site = open(X);
  site.recognise({ type: 'click', path: [icon, button, host, only('#a'), document.body] });
  expect(textOf(site.recognise(press('#confirm'))).shared).toContain('Words of A');
});

test('custom elements: the draft and the button are the ones in the open shadow root', () => {
  document.body.innerHTML =
    '<r-post-composer-form><faceplate-textarea-input id="title"></faceplate-textarea-input><r-post-form-submit-button id="submit"></r-post-form-submit-button></r-post-composer-form>';
  only('#title').attachShadow({ mode: 'open' }).innerHTML = '<textarea></textarea>';
  only('#submit').attachShadow({ mode: 'open' }).innerHTML = '<button><i></i></button>';
  const box = only('#title').shadowRoot?.querySelector('textarea');
  const icon = only('#submit').shadowRoot?.querySelector('i');
  if (!box || !icon) throw new Error('no shadow root');
  box.value = 'My words';
  const site = open({ hostname: 'www.reddit.com', pathname: '/submit' });
  const path = [icon, ...(icon.parentElement ? [icon.parentElement] : []), ...pathFrom(only('#submit'))];
  const found = site.recognise({ type: 'click', path });
  expect(textOf(found).own).toBe('My words');
  expect(found.kind === 'commit' && found.intent.replay).toEqual({ kind: 'pointer', target: icon });
});

test('Mastodon: with Shift down the button boosts, and opens no menu', () => {
  document.body.innerHTML =
    '<div id="mastodon"><div class="status__wrapper"><div class="status"><div class="status__content">Words</div><div class="status__action-bar"><button id="boost" aria-label="Boost or quote"><svg class="icon icon-retweet"></svg></button></div></div></div></div>';
  const site = createSite(mastodon);
  expect(site.recognise(press('#boost')).kind).toBe('trigger');
  expect(textOf(site.recognise({ ...press('#boost'), shift: true })).shared).toBe('Words');
});

test('a cut text is said to be cut', () => {
  document.body.innerHTML = `${tweet('a', 'First lines', '<button data-testid="tweet-text-show-more-link">Show more</button>')}${MENU}`;
  const site = open(X);
  site.recognise(press('#a-repost'));
  expect(textOf(site.recognise(press('#confirm')))).toEqual({
    own: '',
    shared: 'First lines',
    truncated: true,
  });
});

test('old VK: what is folded away is read, nested and repeated parts once', () => {
  document.body.innerHTML =
    '<div class="_post post" data-post-id="1_1"><div class="wall_post_text">Start<a class="wall_post_more">More...</a><span style="display:none"> and the rest</span></div><div class="copy_quote"><div class="wall_post_text">Quoted</div></div><div class="like_btn share" id="share"></div></div><div id="box_layer"><textarea id="like_share_text">My words</textarea><button id="like_share_send">Share</button></div>';
  const site = open(VK);
  site.recognise(press('#share'));
  const text = textOf(site.recognise(press('#like_share_send')));
  expect(text).toEqual({ own: 'My words', shared: 'Start and the rest\nQuoted', truncated: false });
});

test('Telegram: side button and picker act on mousedown with a mouse, on click with a finger', () => {
  document.body.innerHTML =
    '<div class="Message" data-message-id="1"><div class="text-content">Words</div><button class="message-action-button" id="side"><i class="icon-share-filled"></i></button></div><div class="Modal"><button class="picker-send-button" id="send"></button></div>';
  const kinds = (): string[] => {
    const site = open(TELEGRAM);
    return ['#side', '#send'].flatMap((on) =>
      [press(on, 'mousedown'), press(on)].map((p) => site.recognise(p).kind),
    );
  };
  expect(kinds()).toEqual(['trigger', 'nothing', 'commit', 'nothing']);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  expect(kinds()).toEqual(['nothing', 'trigger', 'nothing', 'commit']);
});

test('Telegram: many chosen messages are read together, and stay while another chat is opened', () => {
  document.body.innerHTML =
    '<div class="Message is-selected" data-message-id="1"><div class="text-content">One</div></div><div class="Message" data-message-id="2"><div class="text-content">Two</div></div><div class="Message is-selected" data-message-id="3"><div class="text-content">Three</div></div><div class="MessageSelectToolbar-actions"><div class="item" id="forward"><i class="icon-forward"></i></div></div><div id="chat"></div><div class="Modal"><button class="picker-send-button" id="send"></button></div>';
  const site = open(TELEGRAM);
  site.recognise(press('#forward'));
  site.recognise(press('#chat'));
  expect(textOf(site.recognise(press('#send', 'mousedown'))).shared).toBe('One\nThree');
});

test('Telegram: with no memory the header over the composer is read, a reply header never', () => {
  const composer = (icon: string) =>
    `<div class="middle-column-footer"><div class="ComposerEmbeddedMessage"><i class="${icon}"></i><p>Shown words</p></div><div id="editable-message-text" contenteditable="true">Mine</div><button class="main-button send" id="send"></button></div>`;
  document.body.innerHTML = composer('icon-forward');
  expect(textOf(open(TELEGRAM).recognise(press('#send')))).toMatchObject({
    own: 'Mine',
    shared: 'Shown words',
  });
  document.body.innerHTML = composer('icon-reply');
  expect(textOf(open(TELEGRAM).recognise(press('#send')))).toMatchObject({ own: 'Mine', shared: '' });
});

test('health: fits, only share links, nothing', () => {
  const site = open(X);
  expect(site.health()).toBe('fits');
  document.body.innerHTML = '<a href="https://x.com/intent/post?text=a">own</a>';
  expect(site.health()).toBe('nothing-found');
  document.body.innerHTML = '<a href="https://t.me/share/url?url=u">share</a>';
  expect(site.health()).toBe('fallback-only');
});
