/**
 * The worker keeps nothing between two events: the browser may end it at any moment. So every listener is
 * registered at once, and what must outlive it stands in the settings or in the session's memory.
 */
import { onStart } from '../browser/about.ts';
import { onAccessChanged } from '../browser/access.ts';
import { registerOnAddedSites } from '../browser/added-scripts.ts';
import { forgetExplained } from '../browser/explained.ts';
import { onContentMessage } from '../browser/receive.ts';
import { onSettingsChanged } from '../browser/storage.ts';
import { onTabClosed } from '../browser/tabs.ts';
import { sitesAdded, sitesRemoved } from './added-sites.ts';
import { onMessage } from './on-message.ts';
import { forgetTab, showAll } from './show.ts';

onContentMessage((message, from) => void onMessage(message, from));
onSettingsChanged(() => void showAll());
onTabClosed((tab) => {
  void forgetTab(tab);
  void forgetExplained(tab);
});
onAccessChanged(
  (origins) => void sitesAdded(origins),
  (origins) => void sitesRemoved(origins),
);
onStart(() => {
  void showAll();
  // An update drops what was registered; a restart keeps it, and then this changes nothing.
  void registerOnAddedSites();
});
