import { useEffect, useRef, useState } from 'preact/hooks';
import { onSettingsChanged, updateSettings } from '../browser/storage.ts';
import type { Change } from '../settings/change.ts';
import type { Settings } from '../settings/settings.ts';

export interface LiveSettings {
  readonly settings: Settings;
  /** The latest change did not reach the disk. */
  readonly failed: boolean;
  /** Shows a change at once and stores it. */
  readonly change: (how: Change) => void;
}

/**
 * The settings as a page of ours shows them: up to date, whoever changes them.
 *
 * @param initial what was stored when the page opened
 */
export function useSettings(initial: Settings): LiveSettings {
  const [settings, setSettings] = useState(initial);
  const [failed, setFailed] = useState(false);
  // While own changes are on their way the echo of an older one would undo a newer one on the screen.
  const underway = useRef(0);
  useEffect(
    () =>
      onSettingsChanged((stored) => {
        if (underway.current === 0) setSettings(stored);
      }),
    [],
  );
  const change = async (how: Change): Promise<void> => {
    underway.current++;
    setSettings(how);
    const saved = await updateSettings(how);
    underway.current--;
    setFailed(saved.kind === 'not-saved');
    if (underway.current === 0) setSettings(saved.settings);
  };
  return { settings, failed, change: (how) => void change(how) };
}
