import type { From } from '../browser/receive.ts';
import { readSession, updateSession } from '../browser/session.ts';
import { focusWindow, openWindow } from '../browser/windows.ts';

const WINDOW_KEY = 'explain-window';
const SIZE = { width: 560, height: 720 };

/**
 * The page that explains one hold. Its address names the hold, and says nothing of the post: the page asks the
 * content script for that.
 */
export function explainPath({ tab, frame }: From, holdId: string): string {
  const query = new URLSearchParams({ tab: String(tab), frame: String(frame), hold: holdId });
  return `src/explain/explain.html?${query}`;
}

/** Opens the explanation of a hold, or brings it to the front if it is open already. */
export async function explain(from: From, holdId: string): Promise<void> {
  const path = explainPath(from, holdId);
  const open = await readSession(WINDOW_KEY);
  if (isWindow(open) && open.path === path && (await focusWindow(open.id))) return;
  const id = await openWindow(path, SIZE);
  await updateSession(WINDOW_KEY, () => (id === undefined ? undefined : { path, id }));
}

interface OpenWindow {
  readonly path: string;
  readonly id: number;
}

function isWindow(value: unknown): value is OpenWindow {
  return typeof value === 'object' && value !== null && 'path' in value && 'id' in value;
}
