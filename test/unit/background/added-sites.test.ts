// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askForAccess, giveBackAccess } from '../../../src/browser/access.ts';
import { fake, freshBrowser, LISTED } from '../browser/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-browser.ts')).fake,
}));

const NEWS = 'https://news.example/*';
const FORUM = 'https://forum.example/*';

async function wake(): Promise<void> {
  const { onInstalled, onStartup } = fake.runtime;
  const { onAdded, onRemoved } = fake.permissions;
  for (const one of [onInstalled, onStartup, onAdded, onRemoved]) one.clear();
  vi.resetModules();
  await import('../../../src/background/worker.ts');
}

const registered = async () =>
  (await fake.scripting.getRegisteredContentScripts()).map(({ id, matches }) => [id, matches]);
const isRegistered = (matches: readonly string[]) =>
  vi.waitFor(async () =>
    expect(await registered()).toEqual([
      ['added-isolated', matches],
      ['added-main', matches],
    ]),
  );
const noneIs = () => vi.waitFor(async () => expect(await registered()).toEqual([]));

beforeEach(async () => {
  freshBrowser();
  await wake();
});

describe('a site the person adds', () => {
  it('gets the manifest’s own scripts, from the start of each page, over a restart too', async () => {
    await askForAccess(NEWS);
    await isRegistered([NEWS]);
    expect(await fake.scripting.getRegisteredContentScripts()).toEqual([
      {
        id: 'added-isolated',
        js: ['content.js'],
        allFrames: true,
        world: 'ISOLATED',
        runAt: 'document_start',
        matches: [NEWS],
        excludeMatches: LISTED,
        persistAcrossSessions: true,
      },
      expect.objectContaining({ id: 'added-main', js: ['main.js'], allFrames: false, world: 'MAIN' }),
    ]);
  });

  it('is protected at once in the pages that are open', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 3 }, { id: 4 }]);
    fake.scripting.executeScript.mockRejectedValueOnce(new Error('the page has gone'));
    await askForAccess(NEWS);
    await vi.waitFor(() => expect(fake.scripting.executeScript).toHaveBeenCalledTimes(4));
    expect(fake.tabs.query).toHaveBeenCalledWith({ url: [NEWS] });
    expect(fake.scripting.executeScript.mock.calls.slice(2)).toEqual([
      [
        {
          target: { tabId: 4, allFrames: true },
          files: ['content.js'],
          world: 'ISOLATED',
          injectImmediately: true,
        },
      ],
      [
        {
          target: { tabId: 4, allFrames: false },
          files: ['main.js'],
          world: 'MAIN',
          injectImmediately: true,
        },
      ],
    ]);
  });

  it('is not added when the person says no', async () => {
    fake.permissions.says = false;
    await askForAccess(NEWS);
    await askForAccess(FORUM);
    await noneIs();
  });

  it('stands beside others, and goes alone; its open pages are told', async () => {
    await askForAccess(NEWS);
    await askForAccess(FORUM);
    await isRegistered([FORUM, NEWS]);
    fake.tabs.query.mockResolvedValue([{ id: 3 }]);
    await giveBackAccess(NEWS);
    await isRegistered([FORUM]);
    await vi.waitFor(() =>
      expect(fake.tabs.sendMessage).toHaveBeenCalledWith(3, { kind: 'leave', hosts: ['news.example'] }),
    );
    await giveBackAccess(FORUM);
    await noneIs();
  });
});

describe('when the browser starts, or after an update', () => {
  it.each(['onInstalled', 'onStartup'] as const)('(%s) the scripts are there again', async (event) => {
    fake.permissions.fill([NEWS]);
    fake.runtime[event].happen();
    await isRegistered([NEWS]);
  });

  it('nothing changes where they are there already', async () => {
    fake.permissions.fill([NEWS]);
    fake.runtime.onInstalled.happen();
    await isRegistered([NEWS]);
    fake.runtime.onStartup.happen();
    await navigator.locks.request('abaila-added-sites', async () => undefined);
    expect(fake.scripting.registrations).toBe(1);
  });

  it('what was taken back meanwhile is gone', async () => {
    fake.scripting.fill([{ id: 'added-isolated', matches: [NEWS] }]);
    fake.runtime.onStartup.happen();
    await noneIs();
    expect(fake.scripting.registrations).toBe(0);
  });
});
