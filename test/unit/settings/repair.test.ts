import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../../src/classifier/category.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { repairSettings } from '../../../src/settings/repair.ts';
import { anyJson, isValid, validSettings } from './any-settings.ts';

describe('repairing settings', () => {
  it('gives the defaults on a first run, and calls them intact', () => {
    expect(repairSettings(undefined)).toEqual({ kind: 'intact', settings: DEFAULT_SETTINGS, repairs: [] });
  });

  it.each([null, 5, 'settings', true, [], [DEFAULT_SETTINGS]])('starts afresh from %j', (stored) => {
    expect(repairSettings(stored)).toEqual({
      kind: 'repaired',
      settings: DEFAULT_SETTINGS,
      repairs: ['everything'],
    });
  });

  it('makes valid settings of any JSON', () => {
    fc.assert(fc.property(anyJson, (stored) => isValid(repairSettings(stored).settings)));
  });

  it('makes valid settings of settings with any one part damaged, keeps the rest and names the part', () => {
    const part = fc.constantFrom('on', 'language', 'categories', 'offHosts', 'pausedUntil', 'version');
    fc.assert(
      fc.property(validSettings, part, anyJson, (settings, name, damage) => {
        const { kind, settings: got, repairs } = repairSettings({ ...settings, [name]: damage });
        const { [name as keyof typeof got]: _mended, ...kept } = got;
        const { [name as keyof typeof settings]: _damaged, ...rest } = settings;
        expect(kept).toEqual(rest);
        expect(isValid(got)).toBe(true);
        expect(repairs.every((field) => field.split('.')[0] === name)).toBe(true);
        expect(kind).toBe(repairs.length > 0 ? 'repaired' : 'intact');
      }),
    );
  });

  it('leaves valid settings as they are', () => {
    fc.assert(
      fc.property(validSettings, (settings) => {
        expect(repairSettings(settings)).toEqual({ kind: 'intact', settings, repairs: [] });
      }),
    );
  });

  it('finds nothing left to repair in what it repaired', () => {
    fc.assert(
      fc.property(anyJson, (stored) => {
        const { settings } = repairSettings(stored);
        expect(repairSettings(settings)).toEqual({ kind: 'intact', settings, repairs: [] });
      }),
    );
  });

  it('repairs one category and leaves the sixteen others', () => {
    const categories = Object.fromEntries(CATEGORY_IDS.map((id) => [id, 'off']));
    const { settings, repairs } = repairSettings({
      ...DEFAULT_SETTINGS,
      categories: { ...categories, insult: 'loud' },
    });
    expect(repairs).toEqual(['categories.insult']);
    expect(settings.categories).toEqual({ ...categories, insult: 'icon' });
  });

  it.each([undefined, 7, []])('names the categories as a whole where they are %j', (categories) => {
    const { settings, repairs } = repairSettings({ ...DEFAULT_SETTINGS, categories });
    expect(repairs).toEqual(['categories']);
    expect(settings).toEqual(DEFAULT_SETTINGS);
  });

  it('gives a category that is new its default, not a mode inherited from nowhere', () => {
    const { war: _gone, ...categories } = DEFAULT_SETTINGS.categories;
    const stored = {
      ...DEFAULT_SETTINGS,
      categories: Object.assign(Object.create({ war: 'off' }), categories),
    };
    expect(repairSettings(stored).settings.categories.war).toBe('hold');
  });

  it('keeps the good hosts of a damaged list', () => {
    const { settings, repairs } = repairSettings({
      ...DEFAULT_SETTINGS,
      offHosts: ['vk.com', 7, 'not a host', 'x.com', 'vk.com', '__proto__', 'ok.ru-'],
      pausedUntil: { 'x.com': 100, 'vk.com': 'long', 'A B': 5, 'b.kz': -1, 'c.kz': 1e16 },
    });
    expect(settings.offHosts).toEqual(['vk.com', 'x.com']);
    expect(settings.pausedUntil).toEqual({ 'x.com': 100 });
    expect(repairs).toEqual(['offHosts', 'pausedUntil']);
  });

  it('keeps a host as long as names may be, and no longer one', () => {
    const longest = `${'a'.repeat(250)}.kz`;
    const { settings } = repairSettings({ ...DEFAULT_SETTINGS, offHosts: [longest, `${longest}x`] });
    expect(settings.offHosts).toEqual([longest]);
  });

  it('keeps a pause to the last moment there is', () => {
    const { settings } = repairSettings({ ...DEFAULT_SETTINGS, pausedUntil: { 'x.com': 8.64e15 } });
    expect(settings.pausedUntil).toEqual({ 'x.com': 8.64e15 });
  });
});
