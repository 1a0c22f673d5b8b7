/** Presses that follow each other faster are one double press. In ms. */
export const SECOND_WITHIN = 500;
/** How far a hand moves within a double press. In CSS px. */
const NEAR = 32;
/** Keys that press a button. */
const PRESSING: readonly string[] = ['Enter', ' '];

/**
 * Knows the second half of a double press on *Share anyway*. The card is gone after the first, so the second would
 * press what lay under it, or by key the very control that was held: the post would be sent twice.
 */
export interface SecondPress {
  /** The person said yes by this event; null when it was said in another window. */
  after(yes: Event | null): void;
  /** Whether an event belongs to the second half, and so not to the page. */
  isPartOf(event: Event): boolean;
}

interface First {
  readonly at: number;
  /** `elsewhere`: in another window, so nobody knows where its second half comes down. */
  readonly by: 'key' | 'pointer' | 'elsewhere';
  readonly x: number;
  readonly y: number;
}

export function createSecondPress(): SecondPress {
  let first: First | null = null;

  function after(yes: Event | null): void {
    if (yes instanceof MouseEvent && yes.detail > 0)
      first = { at: yes.timeStamp, by: 'pointer', x: yes.clientX, y: yes.clientY };
    else if (yes instanceof KeyboardEvent) first = { at: yes.timeStamp, by: 'key', x: 0, y: 0 };
    else first = { at: yes?.timeStamp ?? performance.now(), by: 'elsewhere', x: 0, y: 0 };
  }

  function isPartOf(event: Event): boolean {
    if (first === null || !event.isTrusted || !isSoon(event, first)) return false;
    const is = isSecond(event, first);
    if (is) first = { ...first, at: event.timeStamp };
    // Whoever goes on writing has seen the card go; an Enter after that is meant.
    else if (event.type === 'keydown') first = null;
    return is;
  }

  return { after, isPartOf };
}

function isSoon({ timeStamp }: Event, { at }: First): boolean {
  return timeStamp >= at && timeStamp - at < SECOND_WITHIN;
}

function isSecond(event: Event, { by, x, y }: First): boolean {
  if (event instanceof KeyboardEvent)
    return event.type === 'keydown' && by !== 'pointer' && PRESSING.includes(event.key);
  if (!(event instanceof MouseEvent) || by === 'key') return false;
  return by === 'elsewhere' || Math.hypot(event.clientX - x, event.clientY - y) <= NEAR;
}
