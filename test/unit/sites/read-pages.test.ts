import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/data/field.ts';
import { checkPages } from '../../pages/read-pages.ts';

const CLICK = { do: 'click', on: '#share' };
const TRIAL = {
  name: 'repost',
  surface: 'repost',
  variant: 'mouse',
  post: 'risky',
  steps: [CLICK],
  commit: { do: 'key', on: '#now', key: ' ' },
  expect: 'hold',
  commits: 1,
};
const PAGE = {
  site: 'demo',
  host: 'demo.abaila.example',
  path: '/',
  file: 'demo/feed.html',
  surfaces: [TRIAL],
};

const check = (page: object) => () => checkPages([{ ...PAGE, ...page }], 'demo/pages.json');
const trial = (change: object) => check({ surfaces: [{ ...TRIAL, ...change }] });

it('pages without fault pass as they stand', () => {
  expect(check({})()).toEqual([PAGE]);
});

describe('refused, with file, page, trial and field', () => {
  it.each([
    [
      'a misspelt field',
      trial({ expects: 'hold' }),
      /demo\/pages.json \[0\] surfaces\[0\] "repost": "expects" is not/,
    ],
    ['an unknown outcome', trial({ expect: 'held' }), /"expect" must be one of hold, pass, icon/],
    ['an unknown surface', trial({ surface: 'retweet' }), /"surface" must be one of repost, /],
    ['an unknown post', trial({ post: 'dirty' }), /"post" must be one of risky, clean/],
    ['a count in quotation marks', trial({ commits: '1' }), /"commits" must be a number above zero/],
    ['a trial without a last press', trial({ commit: undefined }), /"repost" commit: must be an object/],
    ['an unknown step', trial({ steps: [{ do: 'tap', on: 'a' }] }), /steps\[0\]: "do" must be one of click/],
    [
      'a click with a key',
      trial({ steps: [{ ...CLICK, key: 'a' }] }),
      /steps\[0\]: "key" is not a known field/,
    ],
    ['a key without its name', trial({ commit: { do: 'key', on: 'a' } }), /commit: "key" must be a text/],
    [
      'a page that is not there',
      check({ file: 'demo/none.html' }),
      /test\/pages\/demo\/none.html, which does not/,
    ],
    ['a path without a slash', check({ path: 'feed' }), /"path" must begin with a slash/],
    ['a page without trials', check({ surfaces: [] }), /"surfaces" needs at least one trial/],
    ['an unknown field of a page', check({ url: '/' }), /demo\/pages.json \[0\]: "url" is not a known field/],
    ['no list', () => checkPages({}, 'demo/pages.json'), /must be a list of pages/],
  ])('%s', (_name, checking, message) => {
    expect(checking).toThrow(DataError);
    expect(checking).toThrow(message);
  });
});
