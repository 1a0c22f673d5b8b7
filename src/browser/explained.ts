import { type CategoryId, isCategoryId } from '../classifier/category.ts';
import { updateSession } from './session.ts';
import { openTab, showTab } from './tabs.ts';

/**
 * The page that explains holds and categories. A browser writes every address it opens, and its title, into the
 * person's history: so this one is the same for all, and what it explains stands in the session's memory.
 */
export const EXPLAIN_PAGE = 'src/explain/explain.html';

/** Key of the session's memory under which stands what each open explanation is of, by its tab. */
export const EXPLAINED_KEY = 'explained';

/** What one page explains: where a hold waits, or a category. Never text of a post. */
export type Explained =
  | { readonly kind: 'hold'; readonly tab: number; readonly frame: number; readonly holdId: string }
  | { readonly kind: 'category'; readonly category: CategoryId };

export type ExplainedByTab = Readonly<Record<string, Explained>>;

/** Reads what the session remembers; anything damaged is forgotten. */
export function explainedIn(stored: unknown): ExplainedByTab {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => isExplained(value)));
}

/** Remembers what the page in a tab explains. */
export async function rememberExplained(tab: number, what: Explained): Promise<void> {
  await updateSession(EXPLAINED_KEY, (old) => ({ ...explainedIn(old), [tab]: what }));
}

/** Forgets what the page in a tab explained, because it is closed. */
export async function forgetExplained(tab: number): Promise<void> {
  await updateSession(EXPLAINED_KEY, (old) => {
    const left = Object.entries(explainedIn(old)).filter(([id]) => id !== String(tab));
    return left.length === 0 ? undefined : Object.fromEntries(left);
  });
}

/** Opens the law on a category in a tab of its own. */
export async function explainCategory(category: CategoryId): Promise<void> {
  // It comes to the front last: the popup, where this may run, goes away with that.
  const tab = await openTab(EXPLAIN_PAGE);
  if (tab === undefined) return;
  await rememberExplained(tab, { kind: 'category', category });
  await showTab(tab);
}

function isExplained(value: unknown): value is Explained {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, tab, frame, holdId, category } = value as Readonly<Record<string, unknown>>;
  if (kind === 'category') return isCategoryId(category);
  return kind === 'hold' && isWhole(tab) && isWhole(frame) && typeof holdId === 'string' && holdId !== '';
}

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
