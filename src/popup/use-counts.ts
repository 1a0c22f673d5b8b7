import { useEffect, useState } from 'preact/hooks';
import { onSessionChanged, readSession } from '../browser/session.ts';
import { countOf, countsIn, TABS_KEY, type TabCount } from '../browser/tab-counts.ts';

/** How often a share was held or noticed in a tab in this session; nothing before that is known. */
export function useCounts(tab: number | undefined): TabCount | undefined {
  const [stored, setStored] = useState<unknown>(undefined);
  useEffect(() => {
    void readSession(TABS_KEY).then(setStored);
    return onSessionChanged(TABS_KEY, setStored);
  }, []);
  return tab === undefined || stored === undefined ? undefined : countOf(countsIn(stored), tab);
}
