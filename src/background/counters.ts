import type { PageState } from '../browser/messages.ts';
import { isPageState } from '../browser/parse.ts';

/** Key of the session's memory under which the counts of all tabs stand. */
export const TABS_KEY = 'tabs';

/** What happened in one tab in this browser session: numbers and a state, never a word of a post. */
export interface TabCount {
  readonly state: PageState;
  readonly held: number;
  readonly noticed: number;
  /** The latest event since the page was loaded; the icon shows it until the next page. */
  readonly latest: 'held' | 'noticed' | 'none';
}

export type TabCounts = Readonly<Record<string, TabCount>>;

export type TabEvent =
  | { readonly kind: 'held' }
  | { readonly kind: 'noticed' }
  | { readonly kind: 'page-state'; readonly state: PageState };

const FRESH: TabCount = { state: 'not-supported', held: 0, noticed: 0, latest: 'none' };

/** Reads the counts from what the session remembers; anything damaged is forgotten. */
export function countsIn(stored: unknown): TabCounts {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => isCount(value)));
}

/** The counts of one tab. */
export function countOf(counts: TabCounts, tab: number): TabCount {
  return counts[tab] ?? FRESH;
}

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

function isCount(value: unknown): value is TabCount {
  if (typeof value !== 'object' || value === null) return false;
  const { state, held, noticed, latest } = value as Readonly<Record<string, unknown>>;
  const isLatest = latest === 'held' || latest === 'noticed' || latest === 'none';
  return isPageState(state) && Number.isSafeInteger(held) && Number.isSafeInteger(noticed) && isLatest;
}
