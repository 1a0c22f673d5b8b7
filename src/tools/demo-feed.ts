import { DEMO_URL } from '../demo/serve.ts';
import type { Language } from '../settings/settings.ts';
import type { Driver } from './browsers/driver.ts';

/**
 * Opens the demo feed and waits for its posts, which a script of the page puts there.
 *
 * @param language of the feed's own buttons; the browser's own when left out
 */
export async function openFeed(driver: Driver, language?: Language): Promise<void> {
  await driver.open(language === undefined ? DEMO_URL : `${DEMO_URL}?lang=${language}`);
  await driver.waitFor('the feed', () => document.querySelector('[data-post-id]') !== null);
}
