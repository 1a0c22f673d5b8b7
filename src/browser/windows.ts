import browser from 'webextension-polyfill';

/** Size of a small window, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Opens one of our own pages in a small window of its own.
 *
 * @param path inside the extension
 * @returns the id of the tab in that window, if the browser tells
 */
export async function openWindow(path: string, size: Size): Promise<number | undefined> {
  const opened = await browser.windows.create({ type: 'popup', url: browser.runtime.getURL(path), ...size });
  return opened.tabs?.[0]?.id;
}

/** Whether this page of ours is in such a window, and not in a tab among others. */
export async function isOwnWindow(): Promise<boolean> {
  const { type } = await browser.windows.getCurrent();
  return type === 'popup';
}
