import { useEffect, useState } from 'preact/hooks';
import { isGranted } from '../browser/access.ts';
import type { PageState, PageStateReply } from '../browser/messages.ts';
import { onSessionChanged } from '../browser/session.ts';
import { TABS_KEY } from '../browser/tab-counts.ts';
import { activeTab, askPage } from '../browser/tabs.ts';
import { standingOn } from '../settings/modes.ts';
import type { Settings } from '../settings/settings.ts';

/** The page in the tab in front: not known yet, none of ours, or one whose content script answered. */
export type Site =
  | { readonly kind: 'asking' }
  /** `url` is known only where the browser tells it: an ordinary page, not one of the browser's own. */
  | { readonly kind: 'none'; readonly url: string | undefined }
  /** One of ours by its address, but it was open before our script could come: at install, after an update. */
  | { readonly kind: 'not-there'; readonly url: string | undefined }
  | { readonly kind: 'page'; readonly reply: PageStateReply };

interface Seen {
  readonly site: Site;
  readonly tab: number | undefined;
}

/** Asks the tab in front when the popup opens, and again whenever something has happened in a tab. */
export function useSite(): Seen {
  const [seen, setSeen] = useState<Seen>({ site: { kind: 'asking' }, tab: undefined });
  useEffect(() => {
    const look = (): void => void ask().then(setSeen);
    look();
    return onSessionChanged(TABS_KEY, look);
  }, []);
  return seen;
}

async function ask(): Promise<Seen> {
  const tab = await activeTab();
  if (tab === undefined) return { site: { kind: 'none', url: undefined }, tab: undefined };
  const answer = await askPage(tab.id, 0, { kind: 'page-state?' });
  if (answer.kind === 'answer') return { site: { kind: 'page', reply: answer.reply }, tab: tab.id };
  const kind = (await isGranted(tab.url)) ? 'not-there' : 'none';
  return { site: { kind, url: tab.url }, tab: tab.id };
}

/**
 * The state to show. What the person has just chosen counts before what the page said when the popup opened.
 *
 * @param nowMs the present, ms since 1970
 */
export function stateOf(site: Site, settings: Settings, nowMs: number): PageState | 'asking' | 'not-there' {
  if (!settings.on) return 'off';
  if (site.kind === 'asking' || site.kind === 'not-there') return site.kind;
  if (site.kind === 'none' || site.reply.state === 'not-supported') return 'not-supported';
  const { host, state, health } = site.reply;
  const standing = standingOn(settings, host, nowMs);
  if (standing !== 'on') return standing;
  const chosen = state === 'off' || state === 'off-here' || state === 'paused';
  if (!chosen) return state;
  return health === 'fits' ? 'protected' : 'limited';
}
