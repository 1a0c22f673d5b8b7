import type { PageState } from '../browser/messages.ts';
import { countOf, type TabCount, type TabCounts } from '../browser/tab-counts.ts';

/** Something a content script reported. */
export type TabEvent =
  | { readonly kind: 'held' }
  | { readonly kind: 'noticed' }
  | { readonly kind: 'page-state'; readonly state: PageState };

/** The counts after an event in a tab. A new state of the page ends what the icon told of the page before. */
export function counted(counts: TabCounts, tab: number, event: TabEvent): TabCounts {
  const old = countOf(counts, tab);
  const next: TabCount =
    event.kind === 'page-state'
      ? { ...old, state: event.state, latest: 'none' }
      : { ...old, [event.kind]: old[event.kind] + 1, latest: event.kind };
  return { ...counts, [tab]: next };
}

/** The counts without a tab. */
export function forgotten(counts: TabCounts, tab: number): TabCounts {
  return Object.fromEntries(Object.entries(counts).filter(([id]) => id !== String(tab)));
}
