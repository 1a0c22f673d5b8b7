import browser from 'webextension-polyfill';

/**
 * Memory of this browser session: gone when the browser closes, out of reach of content scripts and pages.
 * It lets the worker die at any moment.
 */
export async function readSession(key: string): Promise<unknown> {
  const stored = await browser.storage.session.get(key);
  return stored[key];
}

/**
 * Changes one value. Changes wait for each other, so that of two quick ones none is lost.
 *
 * @param change from what is there (`undefined` at first) to what shall be; `undefined` removes it
 */
export function updateSession<T>(key: string, change: (old: unknown) => T): Promise<T> {
  return navigator.locks.request('abaila-session', async () => {
    const changed = change(await readSession(key));
    if (changed === undefined) await browser.storage.session.remove(key);
    else await browser.storage.session.set({ [key]: changed });
    return changed;
  });
}

/** Calls back with the new value whenever it changes. Returns a function that ends it. */
export function onSessionChanged(key: string, listener: (value: unknown) => void): () => void {
  const changed: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = area === 'session' ? changes[key] : undefined;
    if (change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
