/**
 * A person at a page in jsdom. Real input is trusted, and jsdom marks everything a script dispatches as untrusted,
 * so these go in by the door its own clicks use.
 */

interface Inside {
  isTrusted: boolean;
  _dispatch(event: Inside): boolean;
}

function inside(wrapper: object): Inside {
  const symbol = Object.getOwnPropertySymbols(wrapper).find(({ description }) => description === 'impl');
  const impl: unknown = symbol === undefined ? undefined : Reflect.get(wrapper, symbol);
  if (typeof impl !== 'object' || impl === null)
    throw new Error('jsdom has changed: no implementation object');
  return impl as Inside;
}

/** Dispatches an event as if the browser had made it; true unless its default was prevented. */
export function trusted(target: EventTarget, event: Event, atMs?: number): boolean {
  if (atMs !== undefined) Object.defineProperty(event, 'timeStamp', { value: atMs });
  const made = inside(event);
  made.isTrusted = true;
  return inside(target)._dispatch(made);
}

const ALL = { bubbles: true, cancelable: true, composed: true };

/** In CSS px of the window. */
export interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

/** The whole of a mouse press, as far as each event finds something to act on. */
export function clickOn(target: EventTarget, atMs?: number, at: Place = { clientX: 0, clientY: 0 }): void {
  const mouse = { ...ALL, ...at, button: 0, detail: 1 };
  trusted(target, new PointerEvent('pointerdown', mouse), atMs);
  trusted(target, new MouseEvent('mousedown', mouse), atMs);
  trusted(target, new PointerEvent('pointerup', mouse), atMs);
  trusted(target, new MouseEvent('mouseup', mouse), atMs);
  trusted(target, new MouseEvent('click', mouse), atMs);
}

/** Presses a key down; lets it go too unless told otherwise. */
export function keyOn(
  target: EventTarget,
  key: string,
  init: KeyboardEventInit = {},
  { up = true, atMs }: { readonly up?: boolean; readonly atMs?: number } = {},
): void {
  const code = key === ' ' ? 'Space' : key;
  trusted(target, new KeyboardEvent('keydown', { ...ALL, key, code, ...init }), atMs);
  if (up) trusted(target, new KeyboardEvent('keyup', { ...ALL, key, code, ...init }), atMs);
}

/** What jsdom does not have: a top layer, and a layout in which something can be under a point. */
export function furnishJsdom(): { under: Element | null; roots: ShadowRoot[] } {
  const stage: { under: Element | null; roots: ShadowRoot[] } = { under: null, roots: [] };
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
    getBoundingClientRect: () => new DOMRectReadOnly(100, 100, 300, 200),
  });
  Object.assign(ShadowRoot.prototype, { elementFromPoint: () => stage.under });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    stage.roots.push(root);
    return root;
  };
  return stage;
}
