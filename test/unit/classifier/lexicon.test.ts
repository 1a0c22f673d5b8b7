import { expect, it } from 'vitest';
import { endingKey } from '../../../src/classifier/lexicon.ts';

it('an ending is known by all of its letters, wherever it stands', () => {
  expect(endingKey('ставками', 5)).toBe(endingKey('ами', 0));
  for (const other of ['ыми', 'ама', 'ам', 'амии', ''])
    expect(endingKey(other, 0)).not.toBe(endingKey('ами', 0));
});
