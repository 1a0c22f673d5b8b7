import { PAGE_STATES, type PageState, type ToWorker } from './messages.ts';

/** Ids of holds, which we make ourselves. Nothing that could carry text of a post fits. */
const ID = /^[\w.:-]{1,64}$/;

/** A message that arrived, or why it is none of ours. */
export type Parsed = ToWorker | { readonly kind: 'unknown' };

/** Whether a value that arrived or was stored is one of the states. */
export const isPageState = (value: unknown): value is PageState =>
  (PAGE_STATES as readonly unknown[]).includes(value);
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

/** Checks a message for the worker at the door. Only the known fields get through, so no text can ride along. */
export function parseToWorker(message: unknown): Parsed {
  if (typeof message !== 'object' || message === null) return { kind: 'unknown' };
  const { kind, state, isNew, holdId } = message as Readonly<Record<string, unknown>>;
  if (kind === 'noticed' || kind === 'held') return { kind };
  if (kind === 'explain' && isId(holdId)) return { kind, holdId };
  if (kind === 'page-state' && isPageState(state)) return { kind, state, isNew: isNew === true };
  return { kind: 'unknown' };
}
