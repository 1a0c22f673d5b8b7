import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showLook } from '../../../src/browser/action.ts';
import { activeTab, askPage, showTab } from '../../../src/browser/tabs.ts';
import { fake, freshBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

beforeEach(freshBrowser);

describe('asking a page', () => {
  it('goes to one frame only', async () => {
    fake.tabs.sendMessage.mockResolvedValue({ kind: 'gone' });
    const answer = await askPage(5, 3, { kind: 'held-findings?', holdId: 'h' });
    expect(answer).toEqual({ kind: 'answer', reply: { kind: 'gone' } });
    expect(fake.tabs.sendMessage.mock.calls).toEqual([
      [5, { kind: 'held-findings?', holdId: 'h' }, { frameId: 3 }],
    ]);
  });

  it('has no answer where no content script is, or one that does not answer', async () => {
    expect(await askPage(5, 0, { kind: 'page-state?' })).toEqual({ kind: 'no-answer' });
    fake.tabs.sendMessage.mockResolvedValue(undefined);
    expect(await askPage(5, 0, { kind: 'page-state?' })).toEqual({ kind: 'no-answer' });
  });

  it('takes a decision that arrived for told, though nothing is answered', async () => {
    fake.tabs.sendMessage.mockResolvedValue(undefined);
    const told = await askPage(5, 0, { kind: 'decide', holdId: 'h', decision: 'cancel' });
    expect(told).toEqual({ kind: 'answer', reply: undefined });
  });
});

describe('tabs, windows and the toolbar button', () => {
  it('know the tab in front, if there is one', async () => {
    expect(await activeTab()).toEqual({ id: 7, url: undefined });
    expect(fake.tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
    fake.tabs.query.mockResolvedValue([]);
    expect(await activeTab()).toBe(undefined);
  });

  it('bring a tab to the front, window and all, or tell that it is gone', async () => {
    expect(await showTab(5)).toBe(true);
    expect(fake.tabs.update.mock.calls).toEqual([[5, { active: true }]]);
    expect(fake.windows.update.mock.calls).toEqual([[31, { focused: true }]]);
    fake.tabs.update.mockRejectedValue(new Error('No tab with id'));
    expect(await showTab(5)).toBe(false);
  });

  it('do not stumble over a tab that is gone', async () => {
    fake.action.setIcon.mockRejectedValue(new Error('No tab with id'));
    const look = { drawing: 'held', title: 't', badge: '1', badgeColour: '#000' };
    await expect(showLook(look, 5)).resolves.toBe(undefined);
    expect(fake.action.setTitle.mock.calls).toEqual([[{ tabId: 5, title: 't' }]]);
  });
});
