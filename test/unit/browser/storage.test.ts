// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onSettingsChanged, readSettings, updateSettings } from '../../../src/browser/storage.ts';
import { setMode, speak, switchOffHere, switchTo } from '../../../src/settings/change.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { SETTINGS_KEY, type Settings } from '../../../src/settings/settings.ts';
import { fake, freshBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

const { local } = fake.storage;
const stored = () => local.all()[SETTINGS_KEY];

beforeEach(freshBrowser);

describe('settings in storage', () => {
  it('are the defaults before anything was stored, and reading stores nothing', async () => {
    expect(await readSettings()).toEqual({ kind: 'intact', settings: DEFAULT_SETTINGS, repairs: [] });
    expect(local.all()).toEqual({});
  });

  it('keep the good parts when some are damaged', async () => {
    local.fill({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, language: 'kk', on: 'yes' } });
    const { kind, settings, repairs } = await readSettings();
    expect({ kind, language: settings.language, on: settings.on, repairs }).toEqual({
      kind: 'repaired',
      language: 'kk',
      on: true,
      repairs: ['on'],
    });
  });

  it('are stored under one key only', async () => {
    await updateSettings(switchTo(false));
    expect(local.all()).toEqual({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, on: false } });
  });

  it('lose none of many changes made at once', async () => {
    await Promise.all([
      updateSettings(switchTo(false)),
      updateSettings(setMode('drugs', 'off')),
      updateSettings(speak('kk')),
      updateSettings(setMode('war', 'icon')),
    ]);
    const categories = { ...DEFAULT_SETTINGS.categories, drugs: 'off', war: 'icon' };
    expect(stored()).toEqual({ ...DEFAULT_SETTINGS, on: false, language: 'kk', categories });
  });

  it('say so when they could not be stored, and stay as they were', async () => {
    await updateSettings(speak('kk'));
    local.set = vi.fn(local.set).mockRejectedValueOnce(new Error('full'));
    const { kind, settings } = await updateSettings(speak('ru'));
    expect({ kind, language: settings.language }).toEqual({ kind: 'not-saved', language: 'kk' });
    expect(await updateSettings(speak('en'))).toMatchObject({ kind: 'saved' });
  });

  it('are not written over when they could not be read before a change', async () => {
    await updateSettings(switchOffHere('vk.com'));
    local.get = vi.fn(local.get).mockRejectedValueOnce(new Error('busy'));
    expect(await updateSettings(speak('ru'))).toMatchObject({ kind: 'not-saved' });
    expect(stored()).toEqual(switchOffHere('vk.com')(DEFAULT_SETTINGS));
  });

  it('are the defaults when storage cannot be read', async () => {
    local.broken = true;
    expect(await readSettings()).toEqual({
      kind: 'repaired',
      settings: DEFAULT_SETTINGS,
      repairs: ['everything'],
    });
  });

  it('reach who listens, repaired, until the listener ends it', async () => {
    const heard: Settings[] = [];
    const end = onSettingsChanged((settings) => heard.push(settings));
    await updateSettings(switchTo(false));
    await local.set({ other: 1 });
    await fake.storage.session.set({ [SETTINGS_KEY]: 1 });
    await local.set({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, on: 3 } });
    end();
    await updateSettings(speak('kk'));
    expect(heard.map(({ on }) => on)).toEqual([false, true]);
  });
});
