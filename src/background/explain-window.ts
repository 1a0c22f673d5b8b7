import {
  EXPLAIN_PAGE,
  EXPLAINED_KEY,
  explainedIn,
  forgetExplained,
  rememberExplained,
} from '../browser/explained.ts';
import type { From } from '../browser/receive.ts';
import { readSession } from '../browser/session.ts';
import { showTab } from '../browser/tabs.ts';
import { openWindow } from '../browser/windows.ts';

const SIZE = { width: 560, height: 720 };

/** Opens the explanation of a hold, or brings it to the front if it is open already. */
export function explain({ tab, frame }: From, holdId: string): Promise<void> {
  // One at a time: the second press of a double click finds the window that the first one opens.
  return navigator.locks.request('abaila-explain', async () => {
    const open = await openOf(holdId);
    if (open !== undefined) {
      if (await showTab(open)) return;
      await forgetExplained(open);
    }
    const page = await openWindow(EXPLAIN_PAGE, SIZE);
    if (page !== undefined) await rememberExplained(page, { kind: 'hold', tab, frame, holdId });
  });
}

/** The tab in which a hold is explained. */
async function openOf(holdId: string): Promise<number | undefined> {
  const all = Object.entries(explainedIn(await readSession(EXPLAINED_KEY)));
  const found = all.find(([, what]) => what.kind === 'hold' && what.holdId === holdId);
  return found === undefined ? undefined : Number(found[0]);
}
