import type { Press } from '../sites/adapter.ts';

/** Everything a gesture is made of; the gate listens to these and to nothing else. */
export const GESTURE_EVENTS = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'keydown',
  'keypress',
  'keyup',
  'submit',
] as const;

const MIDDLE = 1;
/** What browsers report for a key while an input method is composing. */
const COMPOSING = 229;

/** An event as the sites room sees it, or null for an event that cannot open or commit a share. */
export function pressFrom(event: Event): Press | null {
  if (event instanceof KeyboardEvent) {
    if (event.type !== 'keydown') return null;
    const { key, shiftKey: shift, altKey: alt } = event;
    return {
      type: 'keydown',
      path: pathOf(event),
      key: { key, ctrl: event.ctrlKey || event.metaKey, shift, alt },
    };
  }
  if (event instanceof MouseEvent) return mousePress(event);
  if (event.type !== 'submit') return null;
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  return { type: 'submit', path: pathOf(event), submitter };
}

function mousePress(event: MouseEvent): Press | null {
  switch (event.type) {
    case 'click':
    case 'mousedown':
      return event.button === 0 ? { type: event.type, path: pathOf(event), shift: event.shiftKey } : null;
    case 'auxclick':
      // The right button also ends in an auxclick, but only opens menus.
      return event.button === MIDDLE ? { type: 'auxclick', path: pathOf(event) } : null;
    case 'contextmenu':
      return { type: 'contextmenu', path: pathOf(event) };
    default:
      return null;
  }
}

/** Innermost first, through open shadow roots. */
function pathOf(event: Event): Element[] {
  return event.composedPath().filter((node): node is Element => node instanceof Element);
}

/** A key that belongs to an input method, not to the page: the person is still writing a word. */
export function isComposing(event: Event): boolean {
  return event instanceof KeyboardEvent && (event.isComposing || event.keyCode === COMPOSING);
}

/** Which physical key it was; synthetic events often have no code. */
export function keyOf(event: KeyboardEvent): string {
  return event.code || event.key;
}

/** Keeps an event from the page and from the browser. */
export function swallow(event: Event): void {
  event.stopImmediatePropagation();
  // Cancelling a touch would also cancel the click of a press that may go on.
  if (!event.type.startsWith('touch')) event.preventDefault();
}
