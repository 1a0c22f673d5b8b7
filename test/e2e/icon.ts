import type { Driver } from '../../src/tools/browsers/driver.ts';
import { until } from '../../src/tools/browsers/until.ts';

export interface Icon {
  says(what: RegExp): Promise<unknown>;
}

/** The toolbar button over the one tab that tells of its page. */
export async function iconOver(driver: Driver): Promise<Icon> {
  const office = await driver.extensionPage('src/options/options.html');
  await driver.page.bringToFront();
  const title = () =>
    office.evaluate(async () => {
      const api = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      const { tabs = {} } = (await api.storage.session.get('tabs')) as { tabs?: Record<string, unknown> };
      return api.action.getTitle({ tabId: Number(Object.keys(tabs)[0]) });
    });
  return {
    says: (what) =>
      until(`the icon to say ${what}`, async () => (what.test(await title()) ? true : undefined)),
  };
}
