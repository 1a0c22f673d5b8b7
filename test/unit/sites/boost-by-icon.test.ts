// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { open, press, textOf } from './ask.ts';

const ANY = { hostname: 'fedi.example', pathname: '/' };
const feed = (control: string): string =>
  ['Words of A, who writes at some length', 'Words of B, who does so too']
    .map((text, at) => `<article class="p${at}"><p>${text}</p><div>${control}</div></article>`)
    .join('');

/** Pinafore and its forks, Pleroma and Akkoma: the name says nothing of sharing, the icon does. */
const RETWEET = '<svg class="svg-inline--fa fa-retweet" data-icon="retweet"></svg>';

describe('a boost on a site that no adapter knows', () => {
  test.each([
    '<button class="s" aria-label="Boost" aria-pressed="false"><svg><use xlink:href="#fa-retweet"></use></svg></button>',
    `<button class="s interactive" title="Repeat">${RETWEET}</button>`,
    `<button class="s interactive" title="Повторить">${RETWEET}</button>`,
  ])('is held with its post: %s', (control) => {
    document.body.innerHTML = `<main>${feed(control)}</main>`;
    const found = open(ANY).recognise(press('.p0 .s'));
    expect(textOf(found).shared).toBe('Words of A, who writes at some length');
  });

  test.each([
    `<button class="s interactive -repeated" title="Repeat">${RETWEET}</button>`,
    `<button class="s" aria-label="Unboost" aria-pressed="true">${RETWEET}</button>`,
    `<button class="s" title="Refresh">${RETWEET}</button>`,
    '<button class="s">Boost</button>',
  ])('is none where it is taken back or lacks name or icon: %s', (control) => {
    document.body.innerHTML = `<main>${feed(control)}</main>`;
    expect(open(ANY).recognise(press('.p0 .s'))).toEqual({ kind: 'nothing' });
  });
});
