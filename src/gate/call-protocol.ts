/**
 * How the script in the page's own world and this one speak: by events on `window`, with a string each. The names
 * of the two greetings are fixed; all else goes by a name made at random before the page has run a line.
 */
export const HELLO = 'pagecallhello';
export const READY = 'pagecallready';

/** A call the page makes; `id` is for the answer. */
export type Asked =
  | { readonly kind: 'open'; readonly given: readonly string[] }
  | { readonly kind: 'share'; readonly id: number; readonly text: string };

export interface Answered {
  readonly id: number;
  readonly go: boolean;
}

/** The name under which answers come. */
export const answersTo = (name: string): string => `${name}!`;

/** What an event's `detail` says; null when it is none of ours. */
export function readAsked(detail: unknown): Asked | null {
  const told = parsed(detail);
  if (told?.kind === 'open' && Array.isArray(told.given))
    return { kind: 'open', given: told.given.map(String) };
  if (told?.kind === 'share' && typeof told.id === 'number' && typeof told.text === 'string') {
    return { kind: 'share', id: told.id, text: told.text };
  }
  return null;
}

function parsed(detail: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof detail !== 'string') return null;
  try {
    const told: unknown = JSON.parse(detail);
    return typeof told === 'object' && told !== null ? (told as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
