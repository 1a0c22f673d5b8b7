import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { settingsFromFile, settingsToFile } from '../../../src/settings/file.ts';
import { languageOf } from '../../../src/settings/language.ts';
import { migrate } from '../../../src/settings/migrate.ts';
import { repairSettings } from '../../../src/settings/repair.ts';
import { validSettings } from './any-settings.ts';

describe('a settings file', () => {
  it('brings back what was written', () => {
    fc.assert(
      fc.property(validSettings, (settings) => {
        expect(settingsFromFile(settingsToFile(settings))).toEqual({ kind: 'intact', settings, repairs: [] });
      }),
    );
  });

  it('with a damaged part is repaired, and the part is named', () => {
    const text = settingsToFile(DEFAULT_SETTINGS).replace('"on": true', '"on": "maybe"');
    expect(settingsFromFile(text)).toMatchObject({ kind: 'repaired', repairs: ['on'] });
  });

  it.each(['', 'hello', '[]', '{}', 'null', '7', '{"name":"something","version":"1.0.0"}'])(
    'is not what %j is',
    (text) => {
      expect(settingsFromFile(text)).toEqual({ kind: 'not-settings' });
    },
  );
});

describe('migrations', () => {
  const steps = [
    ({ active, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, on: active }),
    (old: Readonly<Record<string, unknown>>) => ({ ...old, third: true }),
  ];

  it('run one after another from the version that was stored', () => {
    expect(migrate({ version: 1, active: false }, steps)).toEqual({ version: 3, on: false, third: true });
    expect(migrate({ version: 2, on: false }, steps)).toEqual({ version: 3, on: false, third: true });
    expect(migrate({ version: 3, on: false }, steps)).toEqual({ version: 3, on: false });
  });

  it.each([undefined, 0, -1, 1.5, '1', 99])('leave version %j to the repair', (version) => {
    const fields = { version, active: false };
    expect(migrate(fields, steps)).toEqual(fields);
  });

  it('come before the repair', () => {
    const old = { ...DEFAULT_SETTINGS, on: undefined, active: false, version: 1 };
    expect(repairSettings(old, steps).settings.on).toBe(false);
  });

  it('leave settings of a later version readable as far as they are known', () => {
    const { settings, repairs } = repairSettings({ ...DEFAULT_SETTINGS, on: false, version: 2, new: 1 });
    expect(repairs).toEqual(['version']);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, on: false });
  });
});

describe('the language of the interface', () => {
  it.each([
    ['kk', 'kk'],
    ['kk-KZ', 'kk'],
    ['KK_Cyrl', 'kk'],
    ['ru-RU', 'ru'],
    ['uk', 'ru'],
    ['ky-KG', 'ru'],
    ['uz', 'ru'],
    ['be', 'ru'],
    ['tg', 'ru'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['zh-CN', 'en'],
    ['', 'en'],
  ])('for a browser in %j is %s', (browser, expected) => {
    expect(languageOf('auto', browser)).toBe(expected);
  });

  it('is the one the person chose, whatever the browser speaks', () => {
    expect(languageOf('kk', 'en')).toBe('kk');
    expect(languageOf('en', 'ru')).toBe('en');
  });
});
