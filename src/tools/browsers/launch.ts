import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import type { BrowserName } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Starts either browser behind the same interface. */
export function launch(browser: BrowserName, options: LaunchOptions): Promise<Driver> {
  return browser === 'chrome' ? launchChromium(options) : launchFirefox(options);
}
