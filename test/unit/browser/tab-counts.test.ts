import { expect, it } from 'vitest';
import { countsIn } from '../../../src/browser/tab-counts.ts';

const COUNT = { state: 'protected', held: 2, noticed: 1, latest: 'held' };

it('counts that are damaged are forgotten, one by one', () => {
  const damaged = {
    1: null,
    2: 'held',
    3: { ...COUNT, state: 'fine' },
    4: { ...COUNT, held: '2' },
    5: { ...COUNT, noticed: 1.5 },
    6: { ...COUNT, latest: 'a word' },
  };
  expect(countsIn({ ...damaged, 7: COUNT })).toEqual({ 7: COUNT });
});

it('nothing, or nothing like counts, is no counts', () => {
  for (const stored of [undefined, null, 'held', 3]) expect(countsIn(stored)).toEqual({});
});
