import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EXPLAINED_KEY, explainedIn, forgetExplained } from '../../../src/browser/explained.ts';
import { fake, freshBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

const HOLD = { kind: 'hold', tab: 7, frame: 2, holdId: 'hold-1' } as const;
const CATEGORY = { kind: 'category', category: 'false-information' } as const;

beforeEach(freshBrowser);

describe('what the open pages of ours explain', () => {
  it('is read as it was written: a hold or a category for each tab', () => {
    expect(explainedIn({ 41: HOLD, 43: CATEGORY })).toEqual({ 41: HOLD, 43: CATEGORY });
  });

  it.each([
    undefined,
    null,
    'x',
    { 41: null },
    { 41: { kind: 'category', category: 'other' } },
    { 41: { ...HOLD, tab: '7' } },
    { 41: { ...HOLD, frame: -1 } },
    { 41: { ...HOLD, holdId: '' } },
    { 41: { kind: 'hold' } },
    { 41: { ...HOLD, kind: 'other' } },
  ])('is forgotten when damaged: %j', (stored) => {
    expect(explainedIn(stored)).toEqual({});
  });

  it('goes with its tab, and the last one leaves nothing', async () => {
    fake.storage.session.fill({ [EXPLAINED_KEY]: { 41: HOLD, 43: CATEGORY } });
    await forgetExplained(41);
    expect(fake.storage.session.all()).toEqual({ [EXPLAINED_KEY]: { 43: CATEGORY } });
    await forgetExplained(43);
    expect(fake.storage.session.all()).toEqual({});
  });
});
