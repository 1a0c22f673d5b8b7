import { uiLanguage } from '../browser/about.ts';
import { showLook } from '../browser/action.ts';
import { updateSession } from '../browser/session.ts';
import { readSettings } from '../browser/storage.ts';
import { countOf, countsIn, TABS_KEY } from '../browser/tab-counts.ts';
import { askPage } from '../browser/tabs.ts';
import { languageOf } from '../settings/language.ts';
import { counted, forgotten, type TabEvent } from './counters.ts';
import { lookElsewhere, lookOf } from './icon.ts';

/** Counts an event in a tab and shows it on the toolbar button. */
export async function showEvent(tab: number, event: TabEvent): Promise<void> {
  const counts = await updateSession(TABS_KEY, (old) => counted(countsIn(old), tab, event));
  const { settings } = await readSettings();
  await showLook(lookOf(countOf(counts, tab), languageOf(settings.language, uiLanguage())), tab);
}

/**
 * Shows everything anew after the settings changed. Each known tab is asked for its state: it may have gone
 * to a page we do not work on, and then it keeps the look of every other page.
 */
export async function showAll(): Promise<void> {
  const { settings } = await readSettings();
  const language = languageOf(settings.language, uiLanguage());
  const counts = await updateSession(TABS_KEY, countsIn);
  const tabs = Object.keys(counts).map(Number);
  await Promise.all([showLook(lookElsewhere(settings, language)), ...tabs.map(showAsAnswered)]);
}

async function showAsAnswered(tab: number): Promise<void> {
  const answer = await askPage(tab, 0, { kind: 'page-state?' });
  if (answer.kind === 'answer')
    await showEvent(tab, { kind: 'page-state', state: answer.reply.state, isNew: false });
}

/** Forgets a closed tab. */
export async function forgetTab(tab: number): Promise<void> {
  await updateSession(TABS_KEY, (old) => forgotten(countsIn(old), tab));
}
