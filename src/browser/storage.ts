import browser from 'webextension-polyfill';
import type { Change } from '../settings/change.ts';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import { type Repaired, repairSettings } from '../settings/repair.ts';
import { SETTINGS_KEY, type Settings } from '../settings/settings.ts';

/** Whether a change reached the disk. When it did not, `settings` are those still in force. */
export type Saved =
  | { readonly kind: 'saved'; readonly settings: Settings }
  | { readonly kind: 'not-saved'; readonly settings: Settings };

/** Reads the settings; damaged parts come back as defaults and are named. Never rejects. */
export async function readSettings(): Promise<Repaired> {
  return readStored().catch(() => repairSettings(null));
}

async function readStored(): Promise<Repaired> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return repairSettings(stored[SETTINGS_KEY]);
}

/**
 * Applies a change to the newest stored settings and stores them. Changes wait for each other, also those of
 * other pages of ours, so that of two quick ones none is lost.
 */
export function updateSettings(change: Change): Promise<Saved> {
  return navigator.locks.request('abaila-settings', async (): Promise<Saved> => {
    let settings = DEFAULT_SETTINGS;
    try {
      // What cannot be read now must not be written over: it is still there.
      settings = (await readStored()).settings;
      const changed = change(settings);
      await browser.storage.local.set({ [SETTINGS_KEY]: changed });
      return { kind: 'saved', settings: changed };
    } catch {
      return { kind: 'not-saved', settings };
    }
  });
}

/**
 * Calls back with the new settings whenever they change, whoever changed them.
 *
 * @returns a function that ends it
 */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const changed: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change) listener(repairSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
