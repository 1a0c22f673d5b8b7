import browser from 'webextension-polyfill';

/** The browser's own language, a BCP 47 tag. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The version in the manifest. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** Calls back when the browser started, or when Abaila was installed or updated. */
export function onStart(listener: () => void): void {
  browser.runtime.onInstalled.addListener(() => listener());
  browser.runtime.onStartup.addListener(() => listener());
}
