import { describe, expect, it, vi } from 'vitest';
import { explainPath } from '../../../src/background/explain-window.ts';
import { askedBy } from '../../../src/explain/asked.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

describe('askedBy', () => {
  it('understands the address the worker opens', () => {
    const { search } = new URL(explainPath({ tab: 7, frame: 2 }, 'hold-1'), 'https://example.org');
    expect(askedBy(search)).toEqual({ kind: 'hold', tab: 7, frame: 2, holdId: 'hold-1' });
  });

  it('understands a category', () => {
    expect(askedBy('?category=false-information')).toEqual({
      kind: 'category',
      category: 'false-information',
    });
  });

  it.each([
    '',
    '?category=other',
    '?tab=1&frame=0',
    '?tab=x&frame=0&hold=h',
    '?tab=1&frame=-1&hold=h',
    '?hold=h',
  ])('finds %j unclear', (search) => {
    expect(askedBy(search)).toEqual({ kind: 'unclear' });
  });
});
