// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LAW_CHECKED_ON } from '../../../src/law/provisions.ts';
import { Options } from '../../../src/options/options.tsx';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { settingsToFile } from '../../../src/settings/file.ts';
import { SETTINGS_KEY, type Settings } from '../../../src/settings/settings.ts';
import { formatDate } from '../../../src/ui/i18n/format.ts';
import { fake, freshBrowser } from '../browser/fake-browser.ts';
import { cleanup } from '../ui/cleanup.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-browser.ts')).fake,
}));

const { local } = fake.storage;
const OTHER: Settings = {
  ...DEFAULT_SETTINGS,
  offHosts: ['vk.com'],
  categories: { ...DEFAULT_SETTINGS.categories, drugs: 'off' },
};
const stored = () => local.all()[SETTINGS_KEY];
const isStored = (settings: Settings) => vi.waitFor(() => expect(stored()).toEqual(settings));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const region = (name: string) => within(screen.getByRole('region', { name }));
const says = (sentence: string) =>
  vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(sentence));
const show = (settings: Settings = DEFAULT_SETTINGS) => {
  local.fill({ [SETTINGS_KEY]: settings });
  return render(<Options initial={settings} />);
};
const load = (content: string) => {
  const file = new File([content], 'settings.json');
  // jsdom's files cannot be read as text; a browser's can.
  Object.assign(file, { text: async () => content });
  fireEvent.change(screen.getByLabelText('Load settings from a file'), { target: { files: [file] } });
};

beforeEach(freshBrowser);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the sites switched off', () => {
  it('are listed and can be switched on again, one by one', async () => {
    const soon = Date.now() + 600_000;
    show({ ...OTHER, offHosts: ['vk.com', 'x.com'], pausedUntil: { 'web.telegram.org': soon } });
    expect(screen.getAllByRole('button', { name: /^Switch on again on/ })).toHaveLength(3);
    press('Switch on again on vk.com');
    await isStored({ ...OTHER, offHosts: ['x.com'], pausedUntil: { 'web.telegram.org': soon } });
    expect(document.activeElement?.id).toBe('sites');
    press('Switch on again on web.telegram.org');
    await isStored({ ...OTHER, offHosts: ['x.com'] });
  });

  it('are none at first, and the page says so', () => {
    show();
    expect(
      region('Where it is switched off').getByText('Abaila works on every supported site.'),
    ).toBeTruthy();
  });
});

describe('the switch of the whole', () => {
  const works = 'Abaila works on every supported site.';
  const isOff = 'Switched off everywhere';

  it('is here too, and the page claims to work only while it is on', async () => {
    show();
    const power = screen.getByRole<HTMLInputElement>('switch', { name: 'Abaila' });
    expect(screen.queryByText(isOff)).toBeNull();
    fireEvent.click(power);
    await isStored({ ...DEFAULT_SETTINGS, on: false });
    expect(power.checked).toBe(false);
    expect(power.getAttribute('aria-checked')).toBe('false');
    const sites = region('Where it is switched off');
    expect(sites.getByText(isOff)).toBeTruthy();
    expect(sites.queryByText(works)).toBeNull();
    fireEvent.click(power);
    await isStored(DEFAULT_SETTINGS);
    expect(sites.getByText(works)).toBeTruthy();
  });
});

describe('the sites the person added', () => {
  it('are listed and can be taken back, one by one', async () => {
    fake.permissions.fill(['https://news.example/*', 'https://forum.example/*']);
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Remove news.example' }));
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Remove news.example' })).toBeNull());
    expect(screen.getByRole('button', { name: 'Remove forum.example' })).toBeTruthy();
    expect(document.activeElement?.id).toBe('added');
  });

  it('are none at first, and the page says how to add one', () => {
    show();
    expect(region('Sites you added').getByText(/Protect this site too/)).toBeTruthy();
  });
});

describe('the settings as a file', () => {
  it('are saved whole, through the browser alone', async () => {
    const saved: Blob[] = [];
    const clicked: string[] = [];
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`,
      revokeObjectURL: vi.fn(),
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.getAttribute('href')} ${this.download}`);
    });
    show(OTHER);
    press('Save settings to a file');
    expect(clicked).toEqual(['blob:1 abaila-settings.json']);
    expect(saved[0]?.size).toBe(new Blob([settingsToFile(OTHER)]).size);
    vi.unstubAllGlobals();
  });

  it('are loaded', async () => {
    show();
    load(settingsToFile(OTHER));
    await says('Settings loaded.');
    await isStored(OTHER);
  });

  it('are repaired on the way in, and every repaired part is named', async () => {
    show();
    const categories = { ...OTHER.categories, gambling: 'loud' };
    load(JSON.stringify({ ...OTHER, categories, language: 'fr' }));
    await says('Settings loaded. These could not be read and are back to default: language, “Gambling”.');
    await isStored(OTHER);
  });

  it.each(['no JSON', '{"name":"something else"}', '[]'])(
    'are left alone by a file with %s',
    async (content) => {
      show(OTHER);
      load(content);
      await says('This is not a settings file of Abaila. Nothing was changed.');
      expect(stored()).toEqual(OTHER);
    },
  );

  it('are left alone by a file far too large to be one', async () => {
    show(OTHER);
    load(settingsToFile(DEFAULT_SETTINGS) + ' '.repeat(1_000_000));
    await says('This is not a settings file of Abaila. Nothing was changed.');
    expect(stored()).toEqual(OTHER);
  });
});

describe('the reset', () => {
  it('leaves the focus alone while the page opens', () => {
    show(OTHER);
    expect(document.activeElement).toBe(document.body);
  });

  it('asks first, with the focus on keeping', async () => {
    show(OTHER);
    press('Back to default settings');
    expect(document.activeElement?.textContent).toBe('Keep as it is');
    press('Keep as it is');
    expect(document.activeElement?.textContent).toBe('Back to default settings');
    // Changes wait for each other: once this one is stored, a reset before it would be, too.
    fireEvent.click(screen.getByRole('radio', { name: 'Қазақша' }));
    await isStored({ ...OTHER, language: 'kk' });
  });

  it('brings the defaults back when it is meant', async () => {
    show(OTHER);
    press('Back to default settings');
    press('Yes, go back');
    await isStored(DEFAULT_SETTINGS);
    await says('Default settings are back.');
  });
});

describe('the page', () => {
  it('says its version, the age of the law, the licence, and that it is no legal advice', () => {
    show();
    const about = region('About');
    for (const fact of ['1.2.3', formatDate(LAW_CHECKED_ON, 'en'), 'MIT, free software'])
      expect(about.getByText(fact)).toBeTruthy();
    expect(about.getByText(/does not give legal advice/)).toBeTruthy();
  });

  it('speaks the language that is chosen', async () => {
    show();
    fireEvent.click(screen.getByRole('radio', { name: 'Қазақша' }));
    await isStored({ ...DEFAULT_SETTINGS, language: 'kk' });
    expect(document.title).toBe('Абайла: баптаулар');
    expect(screen.getByRole('heading', { name: 'Деректеріңіз' })).toBeTruthy();
  });
});
