import type { PageState } from '../browser/messages.ts';
import { countOf, type TabCount, type TabCounts } from '../browser/tab-counts.ts';

/** Something a content script reported. */
export type TabEvent =
  | { readonly kind: 'held' }
  | { readonly kind: 'noticed' }
  | { readonly kind: 'page-state'; readonly state: PageState; readonly isNew: boolean };

/** The states in which presses are checked. */
const AT_WORK: readonly PageState[] = ['protected', 'limited'];

/**
 * The counts after an event in a tab. What the icon told of the latest event ends with its page, and where nothing is
 * checked any more: that is the greater news.
 */
export function counted(counts: TabCounts, tab: number, event: TabEvent): TabCounts {
  const old = countOf(counts, tab);
  const next: TabCount =
    event.kind === 'page-state'
      ? { ...old, state: event.state, latest: staysShown(event) ? old.latest : 'none' }
      : { ...old, [event.kind]: old[event.kind] + 1, latest: event.kind };
  return { ...counts, [tab]: next };
}

const staysShown = ({ state, isNew }: Extract<TabEvent, { kind: 'page-state' }>): boolean =>
  !isNew && AT_WORK.includes(state);

/** The counts without a tab. */
export function forgotten(counts: TabCounts, tab: number): TabCounts {
  return Object.fromEntries(Object.entries(counts).filter(([id]) => id !== String(tab)));
}
