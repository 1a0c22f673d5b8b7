import type { PageState } from './messages.ts';
import { isPageState } from './parse.ts';

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

function isCount(value: unknown): value is TabCount {
  if (typeof value !== 'object' || value === null) return false;
  const { state, held, noticed, latest } = value as Readonly<Record<string, unknown>>;
  const isLatest = latest === 'held' || latest === 'noticed' || latest === 'none';
  return isPageState(state) && Number.isSafeInteger(held) && Number.isSafeInteger(noticed) && isLatest;
}
