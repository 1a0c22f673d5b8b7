// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Recognition } from '../../../src/sites/adapter.ts';
import { siteFor } from '../../../src/sites/site-for.ts';
import { only } from './page.ts';
import { pressOf } from './watch.ts';

beforeEach(() => {
  document.head.innerHTML =
    '<title>Page title</title><meta property="og:title" content="Headline"><meta property="og:description" content="What it is about">';
  document.body.innerHTML = `
    <article data-testid="tweet"><div data-testid="tweetText">Words of the post</div>
      <a id="around" href="https://t.me/share/url?url=https%3A%2F%2Fexample.org"><i id="icon">tg</i></a></article>
    <a id="alone" href="https://wa.me/?text=hello%20there">WhatsApp</a>
    <a id="own" href="https://x.com/intent/post?text=hi">New post</a>
    <a id="plain" href="https://example.org/share-prices">Shares</a>
    <map><area id="area" href="https://vk.com/share.php?url=u&title=Map"></map>
    <form id="get" action="https://connect.ok.ru/offer"><input name="url" value="https://example.org"><input name="title" value="Form title"><button id="go">OK</button></form>
    <form id="post" method="post" action="https://connect.ok.ru/offer"><input name="title" value="t"></form>`;
});

function recognised(selector: string, type = 'click'): Recognition {
  const site = siteFor({ hostname: 'x.com', pathname: '/home' });
  const seen: Recognition[] = [];
  const element = only(selector);
  const event =
    type === 'submit'
      ? new SubmitEvent('submit', { bubbles: true })
      : new MouseEvent(type, { bubbles: true, composed: true });
  element.addEventListener(type, (at) => site && seen.push(site.recognise(pressOf(at))), { once: true });
  element.dispatchEvent(event);
  return seen[0] ?? { kind: 'nothing' };
}

function intentOf(selector: string, type?: string) {
  const found = recognised(selector, type);
  if (found.kind !== 'commit') throw new Error(`${selector}: ${found.kind}`);
  return found.intent;
}

test('a link in a post carries its address and the post', () => {
  const intent = intentOf('#icon');
  expect(intent.surface).toBe('share-link');
  expect(intent.control.id).toBe('around');
  expect(intent.replay).toEqual({ kind: 'pointer', target: only('#around') });
  expect(intent.readText().shared).toBe('https://example.org\nWords of the post');
});

test('a link reads the post when its text is asked for, not before', () => {
  const intent = intentOf('#icon');
  only('[data-testid="tweetText"]').textContent = 'What it says now';
  expect(intent.readText().shared).toBe('https://example.org\nWhat it says now');
});

test('a link outside of posts carries its text and what the page says of itself', () => {
  expect(intentOf('#alone').readText().shared).toBe('hello there\nHeadline\nWhat it is about\nPage title');
});

test('the middle button and image maps count too', () => {
  expect(intentOf('#alone', 'auxclick').surface).toBe('share-link');
  expect(intentOf('#area').readText().shared).toContain('Map');
});

test('a form that leads to a share page is held at submit, with its fields', () => {
  const intent = intentOf('#get', 'submit');
  expect(intent.replay).toEqual({ kind: 'submit', target: only('#get'), submitter: null });
  expect(intent.readText().shared).toContain('Form title\nhttps://example.org');
});

test.each([
  ['#own', 'click'],
  ['#plain', 'click'],
  ['#post', 'submit'],
  ['#go', 'click'],
  ['#alone', 'mousedown'],
])('%s %s is nothing', (selector, type) => {
  expect(recognised(selector, type)).toEqual({ kind: 'nothing' });
});
