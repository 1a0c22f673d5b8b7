import { useEffect, useState } from 'preact/hooks';
import type { PageState, PageStateReply } from '../browser/messages.ts';
import { activeTab, askPage } from '../browser/tabs.ts';
import { isHeldHere } from '../settings/modes.ts';
import type { Settings } from '../settings/settings.ts';

/** The page in the tab in front: not known yet, none of ours, or one whose content script answered. */
export type Site =
  | { readonly kind: 'asking' }
  | { readonly kind: 'none' }
  | { readonly kind: 'page'; readonly reply: PageStateReply };

/** Asks the tab in front once, when the popup opens. */
export function useSite(): { readonly site: Site; readonly tab: number | undefined } {
  const [seen, setSeen] = useState<{ site: Site; tab: number | undefined }>({
    site: { kind: 'asking' },
    tab: undefined,
  });
  useEffect(() => {
    void ask().then(setSeen);
  }, []);
  return seen;
}

async function ask(): Promise<{ site: Site; tab: number | undefined }> {
  const tab = await activeTab();
  if (tab === undefined) return { site: { kind: 'none' }, tab };
  const answer = await askPage(tab, 0, { kind: 'page-state?' });
  return { site: answer.kind === 'answer' ? { kind: 'page', reply: answer.reply } : { kind: 'none' }, tab };
}

/**
 * The state to show. What the person has just chosen counts before what the page said when the popup opened.
 *
 * @param nowMs the present, ms since 1970
 */
export function stateOf(site: Site, settings: Settings, nowMs: number): PageState | 'asking' {
  if (!settings.on) return 'off';
  if (site.kind === 'asking') return 'asking';
  if (site.kind === 'none' || site.reply.state === 'not-supported') return 'not-supported';
  const { host, state, health } = site.reply;
  const held = isHeldHere(settings, host, nowMs);
  if (held !== 'on') return held;
  const chosen = state === 'off' || state === 'off-here' || state === 'paused';
  if (!chosen) return state;
  return health === 'fits' ? 'protected' : 'limited';
}
