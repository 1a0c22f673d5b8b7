/**
 * The worker keeps nothing between two events: the browser may end it at any moment. So every listener is
 * registered at once, and what must outlive it stands in the settings or in the session's memory.
 */
import { onStart } from '../browser/about.ts';
import { onContentMessage } from '../browser/receive.ts';
import { onSettingsChanged } from '../browser/storage.ts';
import { onTabClosed } from '../browser/tabs.ts';
import { onMessage } from './on-message.ts';
import { forgetTab, showAll } from './show.ts';

onContentMessage((message, from) => void onMessage(message, from));
onSettingsChanged(() => void showAll());
onTabClosed((tab) => void forgetTab(tab));
onStart(() => void showAll());
