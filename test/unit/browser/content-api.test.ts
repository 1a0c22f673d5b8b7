import { describe, expect, it, vi } from 'vitest';
import { contentApi } from '../../../src/browser/content-api.ts';
import type { ToPage } from '../../../src/browser/messages.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';

const ORIGIN = 'chrome-extension://self/';

type OnMessage = (
  message: unknown,
  sender: { id?: string; url?: string },
  reply: (said: unknown) => void,
) => void;
type OnChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

function fakeBrowser(stored: unknown = undefined) {
  const asked: OnMessage[] = [];
  const changed: OnChanged[] = [];
  const runtime: { id?: string } & Record<string, unknown> = {
    id: 'self',
    getURL: () => ORIGIN,
    sendMessage: vi.fn(() => Promise.reject(new Error('nobody there'))),
    onMessage: { addListener: (listener: OnMessage) => asked.push(listener) },
  };
  const api = {
    runtime,
    storage: {
      local: { get: () => Promise.resolve({ settings: stored }) },
      onChanged: { addListener: (listener: OnChanged) => changed.push(listener) },
    },
    i18n: { getUILanguage: () => 'kk' },
  };
  return { api, runtime, asked, changed };
}

function open(world: ReturnType<typeof fakeBrowser>) {
  const api = contentApi({ chrome: world.api });
  if (api === null) throw new Error('no browser found');
  return api;
}

describe('the content script’s door to the browser', () => {
  it('is shut outside an extension, and not fooled by something named browser', () => {
    expect(contentApi({})).toBeNull();
    const { api } = fakeBrowser();
    expect(contentApi({ browser: { runtime: {} }, chrome: api })?.uiLanguage()).toBe('kk');
    const foreign = {
      get runtime(): never {
        throw new DOMException('a frame of another origin', 'SecurityError');
      },
    };
    expect(contentApi({ browser: foreign, chrome: api })?.uiLanguage()).toBe('kk');
  });

  it('knows when the extension has gone, and never throws then', () => {
    const world = fakeBrowser();
    const api = open(world);
    expect(api.alive()).toBe(true);
    Reflect.deleteProperty(world.runtime, 'id');
    expect(api.alive()).toBe(false);
    world.runtime.sendMessage = () => {
      throw new Error('context invalidated');
    };
    expect(() => api.tell({ kind: 'held' })).not.toThrow();
  });

  it('does not wait for the worker, nor mind that it is asleep', async () => {
    const world = fakeBrowser();
    open(world).tell({ kind: 'held' });
    expect(world.runtime.sendMessage).toHaveBeenCalledWith({ kind: 'held' });
    await expect(
      vi.mocked(world.runtime.sendMessage as () => Promise<void>).mock.results[0]?.value,
    ).rejects.toThrow();
  });

  it('gives the stored settings, repaired, and every change of them', async () => {
    const world = fakeBrowser({ ...DEFAULT_SETTINGS, on: 'broken', language: 'kk' });
    const heard: unknown[] = [];
    const first = new Promise<void>((resolve) =>
      open(world).watchSettings((settings) => {
        heard.push([settings.on, settings.language]);
        resolve();
      }),
    );
    await first;
    world.changed[0]?.({ settings: { newValue: { ...DEFAULT_SETTINGS, on: false } } }, 'local');
    world.changed[0]?.({ settings: { newValue: { ...DEFAULT_SETTINGS, on: true } } }, 'sync');
    world.changed[0]?.({ other: { newValue: 1 } }, 'local');
    expect(heard).toEqual([
      [true, 'kk'],
      [false, 'auto'],
    ]);
  });

  it('reads the settings again when asked: a page kept for going back hears of no change', async () => {
    const world = fakeBrowser(DEFAULT_SETTINGS);
    const heard: boolean[] = [];
    const readAgain = open(world).watchSettings(({ on }) => heard.push(on));
    await vi.waitFor(() => expect(heard).toEqual([true]));
    world.api.storage.local.get = () => Promise.resolve({ settings: { ...DEFAULT_SETTINGS, on: false } });
    readAgain();
    await vi.waitFor(() => expect(heard).toEqual([true, false]));
  });

  it('does not take back a change that came while the stored settings were being read', async () => {
    const world = fakeBrowser();
    let answer = (): void => undefined;
    const reading = new Promise<{ settings: unknown }>((resolve) => {
      answer = () => resolve({ settings: DEFAULT_SETTINGS });
    });
    world.api.storage.local.get = () => reading;
    const heard: boolean[] = [];
    open(world).watchSettings(({ on }) => heard.push(on));
    world.changed[0]?.({ settings: { newValue: { ...DEFAULT_SETTINGS, on: false } } }, 'local');
    answer();
    await reading;
    expect(heard).toEqual([false]);
  });

  const QUESTION: ToPage = { kind: 'page-state?' };
  const OWN = { id: 'self', url: `${ORIGIN}src/popup/popup.html` };

  it.each([
    ['one of our pages', OWN, QUESTION, true],
    ['another extension', { id: 'other', url: 'chrome-extension://other/' }, QUESTION, false],
    ['another extension that names our page', { id: 'other', url: OWN.url }, QUESTION, false],
    ['a content script of ours', { id: 'self', url: 'https://vk.com/feed' }, QUESTION, false],
    [
      'a page that looks like ours',
      { id: 'self', url: 'https://x.com/chrome-extension://self/' },
      QUESTION,
      false,
    ],
    ['an unknown question', OWN, { kind: 'text?' }, false],
    ['no question', OWN, null, false],
    ['nothing at all', OWN, undefined, false],
    ['access taken back from what is no host', OWN, { kind: 'leave', hosts: ['a.example', 5] }, false],
    ['a decision that is none', OWN, { kind: 'decide', holdId: 'a', decision: 'maybe' }, false],
    ['a decision', OWN, { kind: 'decide', holdId: 'a', decision: 'cancel' }, true],
    ['access taken back', OWN, { kind: 'leave', hosts: ['news.example'] }, true],
    ['access taken back from nowhere', OWN, { kind: 'leave' }, false],
    ['a question without a hold', OWN, { kind: 'held-findings?' }, false],
    ['a decision without a hold', OWN, { kind: 'decide', decision: 'cancel' }, false],
  ])('is asked by %s', (_name, sender, message, answered) => {
    const world = fakeBrowser();
    const answer = vi.fn(() => undefined);
    open(world).onAsked(answer);
    world.asked[0]?.(message, sender, () => undefined);
    expect(answer).toHaveBeenCalledTimes(answered ? 1 : 0);
  });

  it('sends the answer back', () => {
    const world = fakeBrowser();
    open(world).onAsked(() => ({ kind: 'gone' }));
    const replies: unknown[] = [];
    world.asked[0]?.({ kind: 'held-findings?', holdId: 'a' }, OWN, (said) => replies.push(said));
    expect(replies).toEqual([{ kind: 'gone' }]);
  });
});
