// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EXPLAINED_KEY } from '../../../src/browser/explained.ts';
import { updateSettings } from '../../../src/browser/storage.ts';
import { TABS_KEY } from '../../../src/browser/tab-counts.ts';
import { speak, switchTo } from '../../../src/settings/change.ts';
import { fake, freshBrowser, OWN_ID, OWN_ORIGIN } from '../browser/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-browser.ts')).fake,
}));

const { session } = fake.storage;

/** Starts the worker as the browser does: again and again, with nothing left from before. */
async function wake(): Promise<void> {
  const { onMessage, onInstalled, onStartup } = fake.runtime;
  for (const one of [onMessage, onInstalled, onStartup, fake.tabs.onRemoved, fake.storage.onChanged])
    one.clear();
  vi.resetModules();
  await import('../../../src/background/worker.ts');
}

const tell = (message: unknown, tab = 5, frame = 0, sender: object = {}) =>
  fake.runtime.onMessage.happen(message, {
    id: OWN_ID,
    url: 'https://x.com/home',
    tab: { id: tab },
    frameId: frame,
    ...sender,
  });
const titles = () => fake.action.setTitle.mock.calls.map(([title]) => title);
const titled = (title: object) => vi.waitFor(() => expect(titles().at(-1)).toEqual(title));

beforeEach(async () => {
  freshBrowser();
  await wake();
});

describe('the worker', () => {
  it('shows the state of a page on its tab only', async () => {
    tell({ kind: 'page-state', state: 'protected', isNew: true });
    await titled({ tabId: 5, title: 'Abaila: you are protected' });
    expect(fake.action.setIcon.mock.calls.at(-1)).toEqual([
      { tabId: 5, path: { 16: '/icons/protected-16.png', 32: '/icons/protected-32.png' } },
    ]);
  });

  it('counts holds and notices though it died in between', async () => {
    tell({ kind: 'page-state', state: 'protected', isNew: true });
    tell({ kind: 'held' });
    await titled({ tabId: 5, title: 'Abaila: you are protected (held: 1)' });
    await wake();
    tell({ kind: 'held' });
    await titled({ tabId: 5, title: 'Abaila: you are protected (held: 2)' });
    await wake();
    tell({ kind: 'noticed' });
    await titled({ tabId: 5, title: 'Abaila: you are protected (noticed: 1)' });
    expect(fake.action.setBadgeText.mock.calls.at(-1)).toEqual([{ tabId: 5, text: '1' }]);
    const [colour] = fake.action.setBadgeBackgroundColor.mock.calls.at(-1) ?? [];
    expect(colour).toEqual({ tabId: 5, color: '#3b6ea5' });
  });

  it('shows the latest event until another page is there, or nothing is checked any more', async () => {
    tell({ kind: 'page-state', state: 'limited', isNew: true });
    tell({ kind: 'noticed' });
    await titled({ tabId: 5, title: 'Abaila: works in part on this page (noticed: 1)' });
    tell({ kind: 'page-state', state: 'protected', isNew: false });
    await titled({ tabId: 5, title: 'Abaila: you are protected (noticed: 1)' });
    tell({ kind: 'page-state', state: 'not-working', isNew: false });
    await titled({ tabId: 5, title: 'Abaila: not working on this page' });
    tell({ kind: 'noticed' });
    tell({ kind: 'page-state', state: 'protected', isNew: true });
    await titled({ tabId: 5, title: 'Abaila: you are protected' });
  });

  it('loses none of many events at once, and keeps tabs apart', async () => {
    for (const tab of [5, 6, 5, 5, 6]) tell({ kind: 'held' }, tab);
    await vi.waitFor(() => expect(session.all()[TABS_KEY]).toMatchObject({ 5: { held: 3 }, 6: { held: 2 } }));
  });

  it('keeps numbers and states, and nothing else', async () => {
    tell({ kind: 'held', text: 'words of a post', findings: ['words'] });
    await titled({ tabId: 5, title: 'Abaila: this site is not supported (held: 1)' });
    expect(session.all()).toEqual({
      tabs: { 5: { state: 'not-supported', held: 1, noticed: 0, latest: 'held' } },
    });
    expect(fake.storage.local.all()).toEqual({});
  });

  it('lets a frame count, but not speak for the whole page', async () => {
    tell({ kind: 'page-state', state: 'protected', isNew: true }, 5, 2);
    tell({ kind: 'held' }, 5, 2);
    await titled({ tabId: 5, title: 'Abaila: this site is not supported (held: 1)' });
  });

  it('hears no strangers', async () => {
    tell({ kind: 'held' }, 5, 0, { id: 'another' });
    tell({ kind: 'explain', holdId: 'h' }, 5, 0, { url: `${OWN_ORIGIN}src/popup/popup.html` });
    tell({ kind: 'held' }, 6);
    await vi.waitFor(() => expect(Object.keys(session.all()[TABS_KEY] as object)).toEqual(['6']));
    expect(fake.windows.create).not.toHaveBeenCalled();
  });

  it('forgets a closed tab', async () => {
    tell({ kind: 'held' });
    await vi.waitFor(() => expect(session.all()).toHaveProperty(TABS_KEY));
    fake.tabs.onRemoved.happen(5);
    await vi.waitFor(() => expect(session.all()[TABS_KEY]).toEqual({}));
  });
});

describe('the look of the button after the settings changed', () => {
  it('is in the new language, and asks each tab how things are there', async () => {
    tell({ kind: 'held' });
    await vi.waitFor(() => expect(session.all()).toHaveProperty(TABS_KEY));
    fake.tabs.sendMessage.mockResolvedValue({ kind: 'page-state', state: 'limited' });
    await updateSettings(speak('kk'));
    await titled({ tabId: 5, title: 'Абайла: бұл бетте жартылай жұмыс істейді (тоқтатылды: 1)' });
    expect(titles()).toContainEqual({ title: 'Абайла: бұл сайтқа қолдау көрсетілмейді' });
    expect(fake.tabs.sendMessage.mock.calls).toEqual([[5, { kind: 'page-state?' }, { frameId: 0 }]]);
  });

  it('stays that of any other page on a tab that has left us', async () => {
    tell({ kind: 'page-state', state: 'protected', isNew: true });
    await titled({ tabId: 5, title: 'Abaila: you are protected' });
    await updateSettings(switchTo(false));
    await titled({ title: 'Abaila: switched off' });
    await vi.waitFor(() => expect(fake.tabs.sendMessage).toHaveBeenCalled());
    expect(titles().filter((title) => 'tabId' in (title as object))).toHaveLength(1);
  });

  it.each(['onInstalled', 'onStartup'] as const)('is right from the start: %s', async (start) => {
    fake.runtime[start].happen();
    await titled({ title: 'Abaila: this site is not supported' });
  });
});

describe('the explanation', () => {
  const explain = (holdId: string) => tell({ kind: 'explain', holdId }, 5, 3);
  const explained = () => session.all()[EXPLAINED_KEY];
  const hold = (holdId: string) => ({ kind: 'hold', tab: 5, frame: 3, holdId });
  const explains = (holds: object | undefined) => vi.waitFor(() => expect(explained()).toEqual(holds));

  it('opens in a window of its own, whose address is the same for every hold', async () => {
    explain('h-1');
    await explains({ 41: hold('h-1') });
    expect(fake.windows.create.mock.calls).toEqual([
      [{ type: 'popup', url: `${OWN_ORIGIN}src/explain/explain.html`, width: 560, height: 720 }],
    ]);
  });

  it('comes to the front when it is asked for again, and opens anew for another hold', async () => {
    explain('h-1');
    await explains({ 41: hold('h-1') });
    await wake();
    explain('h-1');
    await vi.waitFor(() => expect(fake.windows.update.mock.calls).toEqual([[31, { focused: true }]]));
    expect(fake.tabs.update.mock.calls).toEqual([[41, { active: true }]]);
    expect(fake.windows.create).toHaveBeenCalledTimes(1);
    fake.windows.create.mockResolvedValueOnce({ id: 32, tabs: [{ id: 42 }] });
    explain('h-2');
    await explains({ 41: hold('h-1'), 42: hold('h-2') });
  });

  it('opens once when it is asked for twice at once', async () => {
    explain('h-1');
    explain('h-1');
    await vi.waitFor(() => expect(fake.windows.update).toHaveBeenCalledTimes(1));
    expect(fake.windows.create).toHaveBeenCalledTimes(1);
    await explains({ 41: hold('h-1') });
  });

  it('opens anew when its window is gone', async () => {
    explain('h-1');
    await explains({ 41: hold('h-1') });
    fake.tabs.update.mockRejectedValueOnce(new Error('No tab with id: 41'));
    fake.windows.create.mockResolvedValueOnce({ id: 32, tabs: [{ id: 42 }] });
    explain('h-1');
    await explains({ 42: hold('h-1') });
  });

  it('opens anew each time where the browser does not tell the tab of a window', async () => {
    fake.windows.create.mockResolvedValue({ id: 32, tabs: [] });
    explain('h-1');
    explain('h-1');
    await vi.waitFor(() => expect(fake.windows.create).toHaveBeenCalledTimes(2));
    expect(fake.tabs.update).not.toHaveBeenCalled();
    await explains(undefined);
  });

  it('is forgotten with its window', async () => {
    explain('h-1');
    await explains({ 41: hold('h-1') });
    await wake();
    fake.tabs.onRemoved.happen(41);
    await vi.waitFor(() => expect(session.all()).not.toHaveProperty(EXPLAINED_KEY));
  });
});
