import { DEFAULT_SETTINGS } from './defaults.ts';
import { type Repaired, type RepairedField, repairSettings } from './repair.ts';
import type { Settings } from './settings.ts';

/** A settings file, or something else altogether; then nothing may be changed. */
export type SettingsFile = Repaired | { readonly kind: 'not-settings' };

const FIELDS = Object.keys(DEFAULT_SETTINGS) as readonly (keyof Settings)[];

/** The text of a file that holds these settings. */
export function settingsToFile(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/**
 * Reads settings from the text of a file. Damaged parts are repaired and named; a file with no part of ours in it
 * is none of ours.
 */
export function settingsFromFile(text: string): SettingsFile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { kind: 'not-settings' };
  }
  const repaired = repairSettings(content);
  const { repairs }: { repairs: readonly RepairedField[] } = repaired;
  const nothingOfOurs = repairs.includes('everything') || FIELDS.every((field) => repairs.includes(field));
  return nothingOfOurs ? { kind: 'not-settings' } : repaired;
}
