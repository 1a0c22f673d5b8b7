import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findHold, tellDecision } from '../../../src/explain/hold.ts';
import { fake, freshBrowser } from '../browser/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-browser.ts')).fake,
}));

const ADDRESS = { kind: 'hold', tab: 5, frame: 3, holdId: 'h-1' } as const;
const HELD = { kind: 'held-findings', findings: [], truncated: false } as const;
const asked = () => fake.tabs.sendMessage.mock.calls.map(([, message]) => message);

beforeEach(freshBrowser);

describe('a hold in a tab', () => {
  it('is found with its findings, or gone where nobody answers', async () => {
    expect(await findHold(ADDRESS)).toEqual({ kind: 'gone' });
    fake.tabs.sendMessage.mockResolvedValue(HELD);
    expect(await findHold(ADDRESS)).toEqual(HELD);
  });

  it('is told the decision while it is open', async () => {
    fake.tabs.sendMessage.mockResolvedValueOnce(HELD).mockResolvedValueOnce(undefined);
    expect(await tellDecision(ADDRESS, 'cancel')).toEqual({ kind: 'told' });
    expect(asked().at(-1)).toEqual({ kind: 'decide', holdId: 'h-1', decision: 'cancel' });
  });

  it('is told nothing once it is gone', async () => {
    fake.tabs.sendMessage.mockResolvedValue({ kind: 'gone' });
    expect(await tellDecision(ADDRESS, 'share-anyway')).toEqual({ kind: 'gone' });
    expect(asked()).toEqual([{ kind: 'held-findings?', holdId: 'h-1' }]);
  });

  it('is gone, and nobody is told that something was sent, when the tab closes between the two', async () => {
    fake.tabs.sendMessage.mockResolvedValueOnce(HELD);
    expect(await tellDecision(ADDRESS, 'share-anyway')).toEqual({ kind: 'gone' });
  });
});
