import { hostOfOrigin, type Origins } from '../browser/access.ts';
import { registerOnAddedSites, runInOpenPages } from '../browser/added-scripts.ts';
import { allTabs, tellPage } from '../browser/tabs.ts';

/** The person has added sites: their open pages are protected at once, all others when they open. */
export async function sitesAdded(origins: Origins): Promise<void> {
  await registerOnAddedSites();
  await runInOpenPages(origins);
}

/** The person has taken access back: the scripts in open pages let everything pass, and no new page gets one. */
export async function sitesRemoved(origins: Origins): Promise<void> {
  const hosts = origins.map(hostOfOrigin);
  await registerOnAddedSites();
  await Promise.all((await allTabs()).map((tab) => tellPage(tab, { kind: 'leave', hosts })));
}
