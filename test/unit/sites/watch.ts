import type { KeyPress, Press, Recognition, Site } from '../../../src/sites/adapter.ts';

const TYPES = ['click', 'auxclick', 'mousedown', 'contextmenu', 'keydown', 'submit'] as const;

/** What the sites room made of one event, and the text, read at once as the gate would. */
export interface Seen {
  readonly type: string;
  readonly recognition: Recognition;
  readonly own: string;
  readonly shared: string;
  readonly truncated: boolean;
}

/** Shows every event to the site first, as the gate does: capture on window. */
export function watch(site: Site): { readonly seen: Seen[]; stop(): void } {
  const seen: Seen[] = [];
  const look = (event: Event) => {
    const recognition = site.recognise(pressOf(event));
    if (recognition.kind === 'nothing') return;
    const text = recognition.kind === 'commit' ? recognition.intent.readText() : null;
    const { own, shared, truncated } = text ?? { own: '', shared: '', truncated: false };
    seen.push({ type: event.type, recognition, own, shared, truncated });
  };
  for (const type of TYPES) window.addEventListener(type, look, true);
  return {
    seen,
    stop() {
      for (const type of TYPES) window.removeEventListener(type, look, true);
    },
  };
}

/** A press as the gate makes it from an event. */
export function pressOf(event: Event): Press {
  const path = event.composedPath().filter((target) => target instanceof Element);
  const base = { type: event.type as Press['type'], path };
  if (event instanceof KeyboardEvent) return { ...base, key: keyOf(event) };
  if (event instanceof MouseEvent) return { ...base, shift: event.shiftKey };
  return event instanceof SubmitEvent ? { ...base, submitter: event.submitter as Element | null } : base;
}

function keyOf(event: KeyboardEvent): KeyPress {
  return {
    key: event.key,
    ctrl: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    alt: event.altKey,
  };
}
