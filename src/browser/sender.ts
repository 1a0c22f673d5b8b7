/** The parts of a browser's message sender that say who it is. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Who sent a message: our content script in a tab and frame, one of our own pages, or somebody else. */
export type Sender =
  | { readonly kind: 'content'; readonly tab: number; readonly frame: number }
  | { readonly kind: 'own-page' }
  | { readonly kind: 'stranger' };

/**
 * Tells who sent a message. Another extension has another id; a web page that may message us has none of ours.
 *
 * @param ownId `runtime.id`
 * @param ownOrigin `runtime.getURL('')`, with its closing slash
 */
export function whoSent(sender: RawSender, ownId: string, ownOrigin: string): Sender {
  if (sender.id !== ownId) return { kind: 'stranger' };
  if (sender.url?.startsWith(ownOrigin)) return { kind: 'own-page' };
  const tab = sender.tab?.id;
  return tab === undefined ? { kind: 'stranger' } : { kind: 'content', tab, frame: sender.frameId ?? 0 };
}
