import browser from 'webextension-polyfill';

/** Size of a small window, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Opens one of our own pages in a small window of its own.
 *
 * @param path inside the extension, with its query
 * @returns the window's id, if the browser tells
 */
export async function openWindow(path: string, size: Size): Promise<number | undefined> {
  const opened = await browser.windows.create({ type: 'popup', url: browser.runtime.getURL(path), ...size });
  return opened.id;
}

/** Brings a window to the front. `false` when it is gone. */
export async function focusWindow(id: number): Promise<boolean> {
  try {
    await browser.windows.update(id, { focused: true });
    return true;
  } catch {
    return false;
  }
}
