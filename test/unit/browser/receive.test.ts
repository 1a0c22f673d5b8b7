import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onContentMessage } from '../../../src/browser/receive.ts';
import { fake, freshBrowser, OWN_ID, OWN_ORIGIN } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

const CONTENT = { id: OWN_ID, url: 'https://x.com/home', tab: { id: 5 }, frameId: 2 };
const heard = vi.fn();

/** Lets a message arrive; returns what the browser would be answered. */
const arrive = (message: unknown, sender: unknown): unknown[] => {
  onContentMessage(heard);
  return fake.runtime.onMessage.happen(message, sender);
};

beforeEach(freshBrowser);

describe('a message for the worker', () => {
  it.each([
    { kind: 'held' },
    { kind: 'noticed' },
    { kind: 'explain', holdId: 'h-1' },
    { kind: 'page-state', state: 'limited', isNew: true },
    { kind: 'page-state', state: 'limited', isNew: false },
  ])('is heard from our content script: $kind', (message) => {
    arrive(message, CONTENT);
    expect(heard.mock.calls).toEqual([[message, { tab: 5, frame: 2 }]]);
  });

  it.each([
    ['another extension', { ...CONTENT, id: 'other' }],
    ['nobody in particular', {}],
    ['our own page', { ...CONTENT, url: `${OWN_ORIGIN}src/popup/popup.html` }],
    ['our own page outside a tab', { id: OWN_ID, url: `${OWN_ORIGIN}src/popup/popup.html` }],
    ['something of ours in no tab', { id: OWN_ID, url: 'https://x.com/' }],
  ])('is not heard from %s', (_who, sender) => {
    arrive({ kind: 'held' }, sender);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([
    null,
    'held',
    [],
    {},
    { kind: 'decide', holdId: 'h', decision: 'share-anyway' },
    { kind: 'explain' },
    { kind: 'explain', holdId: 'words of a post, with spaces' },
    { kind: 'explain', holdId: 'x'.repeat(65) },
    { kind: 'page-state', state: 'excellent' },
    { kind: 'page-state', state: 5 },
    { kind: 'page-state' },
  ])('is dropped when it has another shape: %j', (message) => {
    arrive(message, CONTENT);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([
    [{ kind: 'held', text: 'words of a post' }, { kind: 'held' }],
    [
      { kind: 'page-state', site: 'vk', state: 'limited', isNew: true },
      { kind: 'page-state', state: 'limited', isNew: true },
    ],
    [
      { kind: 'page-state', state: 'limited', isNew: 'words of a post' },
      { kind: 'page-state', state: 'limited', isNew: false },
    ],
  ])('leaves everything behind that does not belong in it: %j', (message, known) => {
    arrive(message, CONTENT);
    expect(heard.mock.calls).toEqual([[known, { tab: 5, frame: 2 }]]);
  });

  it('is never answered, so that no other listener is kept from answering', () => {
    expect(arrive({ kind: 'held' }, CONTENT)).toEqual([undefined]);
  });
});
