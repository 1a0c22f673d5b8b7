import type { ShareIntent } from '../sites/adapter.ts';
import { type IntentMark, isSameIntent } from './hold.ts';
import { keyOf } from './press.ts';

/** How long after a key a click can still be its doing: Space clicks after its keyup. In ms. */
const KEY_CLICK_WITHIN = 1000;

/** A place in the window, in CSS px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Remembers what was decided about the gesture under way, so that one press is judged and held once. */
export interface Gestures {
  /** Must see every event first: a new press ends what was known of the one before. */
  note(event: Event): void;
  /** Where the pointer pressed last; null once a key was pressed since. */
  pressedAt(): Place | null;
  /** From this event on the rest of the gesture belongs to us. */
  stop(event: Event): void;
  /** Whether the event is the rest of a gesture that was stopped. */
  isRest(event: Event): boolean;
  /** This commit may go on; what else the same gesture causes is the same intent. */
  clear(event: Event, intent: ShareIntent, mark: IntentMark): void;
  /**
   * Whether the commit was already judged earlier in its gesture: the same control, or, when a key or a press made the
   * site use another control of its own, the same text; only then is `mark` asked for.
   */
  isCleared(event: Event, intent: ShareIntent, mark: () => IntentMark): boolean;
}

interface Cleared {
  readonly by: string;
  readonly at: number;
  readonly control: Element;
  readonly mark: IntentMark;
}

const isSoon = (event: Event, { at }: Cleared): boolean => event.timeStamp - at < KEY_CLICK_WITHIN;

export function createGestures(): Gestures {
  let pointerStopped = false;
  const stoppedKeys = new Set<string>();
  let keyDown: string | null = null;
  let cleared: Cleared | null = null;
  let place: Place | null = null;

  function note(event: Event): void {
    if (cleared?.by === 'click' && event.type !== 'submit') cleared = null;
    if (!event.isTrusted) return;
    if (event.type === 'keydown') place = null;
    else if (event instanceof MouseEvent && hasPlace(event)) place = { x: event.clientX, y: event.clientY };
    if (event.type === 'pointerdown') {
      pointerStopped = false;
      cleared = null;
    } else if (event instanceof KeyboardEvent && event.type === 'keydown' && !event.repeat) {
      pointerStopped = false;
      stoppedKeys.delete(keyOf(event));
      keyDown = keyOf(event);
      cleared = null;
    }
  }

  function stop(event: Event): void {
    if (event instanceof KeyboardEvent) stoppedKeys.add(keyOf(event));
    else if (event.type === 'pointerdown' || event.type === 'mousedown') pointerStopped = true;
    else if (keyDown !== null) stoppedKeys.add(keyDown);
  }

  function isRest(event: Event): boolean {
    if (!event.isTrusted) return false;
    if (!(event instanceof KeyboardEvent)) return isRestOfPointer(event);
    const key = keyOf(event);
    const rest = stoppedKeys.has(key) && (event.type !== 'keydown' || event.repeat);
    if (event.type === 'keyup') {
      stoppedKeys.delete(key);
      if (keyDown === key) keyDown = null;
    }
    return rest;
  }

  function isRestOfPointer(event: Event): boolean {
    const rest = pointerStopped;
    // The click is the last of a press; a later one may come from a screen reader, without any press before it.
    if (event.type === 'click') pointerStopped = false;
    return rest;
  }

  function clear(event: Event, intent: ShareIntent, mark: IntentMark): void {
    cleared = { by: event.type, at: event.timeStamp, control: intent.control, mark };
  }

  function isCleared(event: Event, intent: ShareIntent, mark: () => IntentMark): boolean {
    if (cleared === null || cleared.mark.surface !== intent.surface) return false;
    if (cleared.control === intent.control) return cleared.by !== 'keydown' || isSoon(event, cleared);
    const byAnother = event.type === 'submit' || (cleared.by === 'keydown' && isSoon(event, cleared));
    return byAnother && isSameIntent(cleared.mark, mark());
  }

  return { note, pressedAt: () => place, stop, isRest, clear, isCleared };
}

/** A click out of nothing, of a key or a screen reader, has none. */
const hasPlace = ({ type, detail }: MouseEvent): boolean => type === 'pointerdown' || detail > 0;
