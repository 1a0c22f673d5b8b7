import { useEffect, useState } from 'preact/hooks';
import { EXPLAINED_KEY, explainedIn } from '../browser/explained.ts';
import { onSessionChanged, readSession } from '../browser/session.ts';
import { ownTab } from '../browser/tabs.ts';
import type { Asked } from './asked.ts';

/** Whoever opened the page writes down at once what for; after this long nobody did. */
const TOLD_WITHIN_MS = 1000;

/** What this page was opened to explain. Whoever opened it only then knows its tab, so the answer may come late. */
export function useAsked(): Asked | { readonly kind: 'asking' } {
  const [asked, setAsked] = useState<Asked | null>(null);
  const isKnown = asked !== null && asked.kind !== 'unclear';
  useEffect(() => {
    if (isKnown) return;
    const look = async (): Promise<void> => {
      const [tab, stored] = await Promise.all([ownTab(), readSession(EXPLAINED_KEY)]);
      const found = tab === undefined ? undefined : explainedIn(stored)[tab];
      if (found !== undefined) setAsked(found);
    };
    void look();
    return onSessionChanged(EXPLAINED_KEY, () => void look());
  }, [isKnown]);
  useEffect(() => {
    const late = window.setTimeout(() => setAsked((now) => now ?? { kind: 'unclear' }), TOLD_WITHIN_MS);
    return () => window.clearTimeout(late);
  }, []);
  return asked ?? { kind: 'asking' };
}
