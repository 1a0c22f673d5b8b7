import { expect, test } from 'vitest';
import { parseShareLink } from '../../../src/sites/share-link.ts';
import links from '../../../src/sites/share-links.json' with { type: 'json' };
import examples from './share-link-examples.json' with { type: 'json' };

const BASE = 'https://news.example/article';
const CASES = Object.entries(examples);

test('every kind of link has an example', () => {
  expect(CASES.map(([id]) => id).sort()).toEqual(links.map(({ id }) => id).sort());
});

test.each(CASES.flatMap(([id, { yes }]) => yes.map((href) => [href, id] as const)))(
  '%s is %s',
  (href, id) => {
    expect(parseShareLink(href, BASE)?.id).toBe(id);
  },
);

test.each(CASES.flatMap(([, { no }]) => no))('%s is no share link', (href) => {
  expect(parseShareLink(href, BASE)).toBeNull();
});

test.each([
  [
    'https://t.me/share/url?url=https%3A%2F%2Fexample.org%2Fa&text=hello+world',
    'hello world\nhttps://example.org/a',
  ],
  ['tg://msg_url?url=https%3A%2F%2Fexample.org&text=%D2%9B%D0%B0%D0%BB%D0%B0', 'қала\nhttps://example.org'],
  [
    'https://web.telegram.org/a/#?tgaddr=tg%3A%2F%2Fmsg_url%3Furl%3Dhttps%253A%252F%252Fexample.org',
    'https://example.org',
  ],
  ['https://vk.com/share.php?url=u&title=T&description=D&comment=C', 'T\nD\nC\nu'],
  ['mailto:?subject=s&body=b', 's\nb'],
  ['mailto:?Subject=s', 's'],
  ['sms:?&body=b', 'b'],
  ['http://line.me/R/msg/text/?hello%20there', 'hello there'],
  ['https://www.addtoany.com/share#linkurl=u&linkname=t', 't\nu'],
])('%s carries its text', (href, text) => {
  expect(parseShareLink(href, BASE)?.text).toBe(text);
});

test.each([
  'mailto:someone@example.org',
  'sms:123',
  '/share/me',
  'javascript:void(0)',
  'https://[broken',
  'https://t.me/share/url/more?text=a',
  'https://nott.me/share/url?text=a',
])('%s stays silent', (href) => {
  expect(parseShareLink(href, BASE)).toBeNull();
});
