// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the demo page has one main heading, and it comes first', () => {
  const page = new DOMParser().parseFromString(readFileSync('src/demo/feed.html', 'utf8'), 'text/html');
  const headings = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => localName);
  expect(headings[0]).toBe('h1');
  expect(headings.filter((name) => name === 'h1')).toHaveLength(1);
});
