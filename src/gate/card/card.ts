import { keepFocus } from '../focus.ts';
import { drawCard } from './draw.ts';
import type { CardFace } from './face.ts';
import { createHands, type Picked } from './hands.ts';
import type { Secrecy } from './secrecy.ts';

/** An open card. */
export interface Card {
  /** Whether an event belongs to the card and not to the page. */
  owns(event: Event): boolean;
  /** Swallows an event of the card and tells which button it pressed. */
  take(event: Event): Picked;
  /** Takes the card away and gives focus, caret and selection back, unseen by the page. */
  close(): void;
}

/** How a card can go without anybody pressing its buttons: the browser's back gesture, or the page took it out. */
export type Lost = 'dismissed' | 'removed';

export type Opened = { readonly kind: 'open'; readonly card: Card } | { readonly kind: 'cannot-draw' };

/** The smallest window the card can be read in, CSS px; share buttons often live in tiny frames. */
const SMALLEST = { width: 200, height: 140 };

/**
 * Shows a card in the top layer, in a closed root under the root element. Page scripts cannot look into it,
 * and no name or attribute of the host tells what it is.
 *
 * @param pressedAt where the person pressed, in CSS px of the window; the card keeps away from it
 * @param lost called once when the card went away without `close`
 */
export function openCard(
  window: Window,
  secrecy: Secrecy,
  face: CardFace,
  pressedAt: { readonly x: number; readonly y: number } | null,
  lost: (how: Lost) => void,
): Opened {
  const { document } = window;
  const isRoomy = window.innerWidth >= SMALLEST.width && window.innerHeight >= SMALLEST.height;
  // A bare picture or XML file has no HTML to draw with.
  if (!isRoomy || !(document.documentElement instanceof HTMLElement)) return { kind: 'cannot-draw' };
  const ended = new AbortController();
  const focus = keepFocus(document);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = drawCard(document, face);
  root.append(dialog);
  const watch = new MutationObserver(() => {
    if (!host.isConnected || host.attributes.length > 0) lose('removed');
  });

  function close(): void {
    if (ended.signal.aborted) return;
    watch.disconnect();
    try {
      if (dialog.open) dialog.close();
      host.remove();
      focus.restore();
    } finally {
      secrecy.uncover();
      ended.abort();
    }
  }

  function lose(how: Lost): void {
    if (ended.signal.aborted) return;
    close();
    lost(how);
  }

  secrecy.cover(host);
  if (!show(dialog, host) || !isVisible(dialog)) {
    close();
    return { kind: 'cannot-draw' };
  }
  beginAtTop(dialog, root);
  if (pressedAt !== null) keepAway(dialog, pressedAt, window.innerHeight);
  // The browser's own ways to close a dialog, e.g. the back gesture on a phone.
  for (const type of ['cancel', 'close'])
    dialog.addEventListener(type, () => lose('dismissed'), { signal: ended.signal });
  watch.observe(document, { childList: true });
  watch.observe(document.documentElement, { childList: true });
  watch.observe(host, { attributes: true });

  const take = createHands(root, performance.now());
  const outside: readonly unknown[] = [host, document, document.documentElement, document.body];
  const owns = (event: Event): boolean =>
    event.target === host || (event.isTrusted && outside.includes(event.target));
  return { kind: 'open', card: { owns, take, close } };
}

/** Pages can be in states that refuse a modal dialog, e.g. a document that is being torn down. */
function show(dialog: HTMLDialogElement, host: Element): boolean {
  try {
    dialog.ownerDocument.documentElement.append(host);
    dialog.showModal();
    return true;
  } catch {
    return false;
  }
}

function isVisible(dialog: HTMLDialogElement): boolean {
  const { width, height } = dialog.getBoundingClientRect();
  const { opacity, visibility, display } = getComputedStyle(dialog);
  return width > 0 && height > 0 && opacity !== '0' && visibility !== 'hidden' && display !== 'none';
}

/**
 * Opening a dialog scrolls it to what has the focus: in a low window that would hide what was found, and why. So it
 * begins at its top, and where the first button lies below the edge there, its title has the focus, in plain sight.
 */
function beginAtTop(dialog: HTMLDialogElement, root: ShadowRoot): void {
  const cancel = root.getElementById('cancel');
  cancel?.focus({ preventScroll: true });
  dialog.scrollTop = 0;
  const isBelow = (cancel?.getBoundingClientRect().bottom ?? 0) > dialog.getBoundingClientRect().bottom;
  if (isBelow) root.getElementById('title')?.focus({ preventScroll: true });
}

/** A double click must not land on a button that appeared under the pointer. */
function keepAway(
  dialog: HTMLDialogElement,
  at: { readonly x: number; readonly y: number },
  height: number,
): void {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  if (at.x < left || at.x > right || at.y < top || at.y > bottom) return;
  dialog.className = at.y > height / 2 ? 'top' : 'bottom';
}
