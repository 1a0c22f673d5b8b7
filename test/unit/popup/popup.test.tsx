// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../src/browser/messages.ts';
import { TABS_KEY } from '../../../src/browser/tab-counts.ts';
import { CATEGORY_IDS } from '../../../src/classifier/category.ts';
import { Popup } from '../../../src/popup/popup.tsx';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { SETTINGS_KEY, type Settings } from '../../../src/settings/settings.ts';
import { fake, freshBrowser } from '../browser/fake-browser.ts';
import { cleanup } from '../ui/cleanup.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-browser.ts')).fake,
}));

const { local, session } = fake.storage;
const stored = () => local.all()[SETTINGS_KEY] as Settings | undefined;
const isStored = (part: Partial<Settings>) => vi.waitFor(() => expect(stored()).toMatchObject(part));
const press = (role: string, name: string | RegExp) => fireEvent.click(screen.getByRole(role, { name }));
const button = (name: string) => screen.findByRole('button', { name });
const answers = (state: PageState, health = 'fits') =>
  fake.tabs.sendMessage.mockResolvedValue({
    kind: 'page-state',
    host: 'vk.com',
    state,
    health,
    found: { posts: 4, shareControls: 9 },
  });
const says = (sentence: string | RegExp) =>
  vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(sentence));
const group = (name: string) => within(screen.getByRole('radiogroup', { name }));
const chosen = (name: string) =>
  group(name)
    .getAllByRole<HTMLInputElement>('radio')
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
const show = (settings: Settings = DEFAULT_SETTINGS) => {
  local.fill({ [SETTINGS_KEY]: settings });
  return render(<Popup initial={settings} />);
};

beforeEach(freshBrowser);
afterEach(cleanup);

describe('the switch', () => {
  it('switches Abaila off and on', async () => {
    show();
    press('switch', 'Abaila');
    await isStored({ on: false });
    expect(screen.getByRole('status').textContent).toBe('Switched off everywhere');
    press('switch', 'Abaila');
    await isStored({ on: true });
    expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(true);
  });
});

describe('the categories', () => {
  it('are all there, each with its three states, its line and its law', () => {
    show();
    const groups = screen.getAllByRole('radiogroup').filter((one) => one.hasAttribute('aria-describedby'));
    expect(groups).toHaveLength(CATEGORY_IDS.length);
    for (const one of groups) {
      expect(within(one).getAllByRole('radio')).toHaveLength(3);
      const line = document.getElementById(one.getAttribute('aria-describedby') ?? '');
      expect(line?.textContent?.length).toBeGreaterThan(10);
    }
    expect(screen.getByRole('link', { name: 'Law: Gambling' })).toBeTruthy();
  });

  it('show what is stored and store what is pressed, that one alone', async () => {
    show();
    expect([chosen('Gambling'), chosen('Insult and slander')]).toEqual([['hold'], ['icon']]);
    fireEvent.click(group('Gambling').getByRole('radio', { name: 'off' }));
    await isStored({ categories: { ...DEFAULT_SETTINGS.categories, gambling: 'off' } });
    expect(chosen('Gambling')).toEqual(['off']);
  });

  it('keep every one of many quick presses', async () => {
    show();
    for (const name of ['Drugs', 'Violence', 'Suicide', 'Extremism'])
      fireEvent.click(group(name).getByRole('radio', { name: 'icon' }));
    const { categories } = DEFAULT_SETTINGS;
    const icon = 'icon' as const;
    await isStored({
      categories: { ...categories, drugs: icon, violence: icon, suicide: icon, extremism: icon },
    });
    expect(['Drugs', 'Violence', 'Suicide', 'Extremism'].flatMap(chosen)).toEqual([icon, icon, icon, icon]);
  });

  it('follow a change made on another page of ours', async () => {
    show();
    const categories = { ...DEFAULT_SETTINGS.categories, war: 'off' as const };
    await local.set({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, categories } });
    await vi.waitFor(() => expect(chosen('War propaganda')).toEqual(['off']));
  });
});

describe('a change that cannot be stored', () => {
  it('is said, and the old choice shown again', async () => {
    show();
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    fireEvent.click(group('Drugs').getByRole('radio', { name: 'off' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Could not be saved. Please try again.');
    expect(chosen('Drugs')).toEqual(['hold']);
  });
});

describe('the language', () => {
  it('changes the words at once, and the language of the page with them', async () => {
    show();
    press('radio', 'Қазақша');
    await isStored({ language: 'kk' });
    expect(document.documentElement.lang).toBe('kk');
    expect(screen.getByRole('switch', { name: 'Абайла' })).toBeTruthy();
    expect(screen.getByText('Бөліспес бұрын ойланыңыз')).toBeTruthy();
    press('radio', 'Русский');
    await isStored({ language: 'ru' });
    expect(screen.getByRole('heading', { name: 'Что проверять' })).toBeTruthy();
  });

  it('follows the browser until it is chosen', () => {
    fake.i18n.getUILanguage.mockReturnValue('uk');
    show();
    expect(document.documentElement.lang).toBe('ru');
  });
});

describe('this site', () => {
  it.each([
    ['protected', /^Protected/],
    ['limited', /^Works in part/],
    ['not-working', /^Not working here/],
    ['not-supported', /^This site is not supported/],
  ] as const)('says when it is %s', async (state, sentence) => {
    answers(state);
    show();
    await says(sentence);
    expect(fake.tabs.sendMessage.mock.calls).toEqual([[7, { kind: 'page-state?' }, { frameId: 0 }]]);
  });

  it('says that nothing is checked where no content script answers, and offers no pause', async () => {
    show();
    await says(/^This site is not supported/);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('pauses for an hour from now, says until when, and resumes', async () => {
    answers('protected');
    show();
    const before = Date.now();
    fireEvent.click(await button('Pause for 1 hour'));
    await vi.waitFor(() => expect(stored()?.pausedUntil).toHaveProperty(['vk.com']));
    const until = stored()?.pausedUntil['vk.com'] ?? 0;
    expect(until - before).toBeGreaterThanOrEqual(3_600_000);
    expect(until - Date.now()).toBeLessThanOrEqual(3_600_000);
    await says(/^Paused until \d\d:\d\d$/);
    fireEvent.click(await button('Switch on again'));
    await isStored({ pausedUntil: {} });
    await says(/^Protected/);
  });

  it('switches off until the person switches on; the focus stays with the buttons', async () => {
    answers('protected');
    show();
    fireEvent.click(await button('Switch off here'));
    await isStored({ offHosts: ['vk.com'] });
    await says('Switched off by you on this site');
    expect(document.activeElement).toBe(await button('Switch on again'));
    fireEvent.click(await button('Switch on again'));
    await isStored({ offHosts: [] });
  });

  it('claims no more after a resume than the page can keep', async () => {
    answers('off-here', 'nothing-found');
    show({ ...DEFAULT_SETTINGS, offHosts: ['vk.com'] });
    fireEvent.click(await button('Switch on again'));
    await says(/^Works in part/);
  });

  it('tells how often something happened on this tab, and only there', async () => {
    const count = { state: 'protected', held: 2, noticed: 1, latest: 'held' };
    session.fill({ [TABS_KEY]: { 7: count, 8: { ...count, held: 9 } } });
    show();
    expect(await screen.findByText('On this tab: held 2 times, noticed 1 time')).toBeTruthy();
    await session.set({ [TABS_KEY]: { 7: { ...count, held: 3 } } });
    expect(await screen.findByText('On this tab: held 3 times, noticed 1 time')).toBeTruthy();
  });

  it('tells what was found on the page', async () => {
    answers('protected');
    show();
    expect(await screen.findByText('Found on this page: posts: 4, share buttons: 9')).toBeTruthy();
  });
});

describe('a site that is not among the known ones', () => {
  const NEWS = 'https://news.example/*';
  const inFront = (url: string) => fake.tabs.query.mockResolvedValue([{ id: 7, url }]);
  const added = async () => (await fake.permissions.getAll()).origins.includes(NEWS);

  it('is added in the press itself, and shown as protected when its script speaks up', async () => {
    inFront('https://news.example/post/1');
    show();
    expect(await screen.findByText('Your browser will ask for access to news.example only.')).toBeTruthy();
    const asked = vi.spyOn(fake.permissions, 'request');
    fireEvent.click(await button('Protect this site too'));
    expect(asked.mock.calls).toEqual([[{ origins: [NEWS] }]]);
    asked.mockRestore();
    await vi.waitFor(async () => expect(await added()).toBe(true));
    answers('limited');
    await session.set({ [TABS_KEY]: {} });
    await says(/^Works in part/);
  });

  it('is not offered where no site can be added', async () => {
    inFront('chrome://settings/');
    show();
    await says(/^This site is not supported/);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('can be taken back', async () => {
    fake.permissions.fill([NEWS]);
    fake.tabs.sendMessage.mockResolvedValue({
      kind: 'page-state',
      host: 'news.example',
      state: 'limited',
      health: 'fallback-only',
      found: { posts: 0, shareControls: 3 },
    });
    show();
    fireEvent.click(await button('Stop protecting this site'));
    await vi.waitFor(async () => expect(await added()).toBe(false));
    await vi.waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Stop protecting this site' })).toBeNull(),
    );
    // The button went away with the focus on it.
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'news.example' }));
  });
});
