import type { Replay } from '../sites/adapter.ts';
import { opensWindow } from './new-window.ts';

/** The keys and buttons that were down when the press was held. */
export interface HeldInput {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * - `gone`: what was pressed is no longer on the page, or stands there for another post; guessing is not ours to do
 * - `needs-press`: it opens a window, and the browser wants a press on the page itself for that
 */
export type Replayed = { readonly kind: 'done' | 'gone' | 'needs-press' };

const NO_KEYS = {
  key: '',
  code: '',
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
};

/** What of an event a replay needs; the event itself is dead once its dispatch ends. */
export function heldInput(event: Event): HeldInput {
  if (event instanceof KeyboardEvent) {
    const { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey } = event;
    return { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey };
  }
  if (!(event instanceof MouseEvent)) return NO_KEYS;
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  // A middle click opens a new tab; an untrusted one does nothing, but an untrusted Ctrl+click opens it too.
  return { ...NO_KEYS, ctrlKey: ctrlKey || event.type === 'auxclick', metaKey, shiftKey, altKey };
}

/**
 * Carries out a held press, once. Everything it causes happens before it returns,
 * so the gate can let its events pass by a flag and by nothing a page could imitate.
 */
export function replay(how: Replay, input: HeldInput): Replayed {
  if (!navigator.userActivation.isActive && opensWindow(how, input)) return { kind: 'needs-press' };
  if (how.kind === 'call') {
    how.go();
    return { kind: 'done' };
  }
  if (!how.target.isConnected) return { kind: 'gone' };
  switch (how.kind) {
    case 'pointer':
      // The page has had the press up to its click: what acts on the beginning or the end of one has acted.
      if (isOfKey(input)) press(how.target, input, 'click');
      else click(how.target, input);
      break;
    case 'press':
      press(how.target, input, 'mousedown');
      break;
    case 'submit':
      how.target.requestSubmit(how.submitter instanceof HTMLElement ? how.submitter : null);
      break;
    case 'key': {
      const button = nearestButton(how.target, how.button);
      if (button === null) type(how.target, input);
      else press(button, { ...NO_KEYS }, 'click');
    }
  }
  return { kind: 'done' };
}

/** A key was held before the page saw anything of it. */
const isOfKey = ({ key }: HeldInput): boolean => key !== '';

/**
 * One sequence for controls that act on mousedown and those that act on click. Where mousedown was held and the page
 * has now taken it, the click is left out: some clients would act on it once more.
 */
function press(target: Element, input: HeldInput, held: 'mousedown' | 'click'): void {
  const common = mouseInit(target, input);
  const pointer = { ...common, pointerId: 1, isPrimary: true, pointerType: 'mouse', button: 0, detail: 0 };
  const mouse = { ...common, button: 0, detail: 1 };
  const steps: readonly (() => Event)[] = [
    () => new PointerEvent('pointerdown', { ...pointer, buttons: 1 }),
    () => new MouseEvent('mousedown', { ...mouse, buttons: 1 }),
    () => new PointerEvent('pointerup', pointer),
    () => new MouseEvent('mouseup', mouse),
  ];
  let taken = false;
  for (const step of steps) {
    const event = step();
    target.dispatchEvent(event);
    // A control that is gone has done its work; pressing on could do it twice.
    if (!target.isConnected) return;
    taken ||= event.type === 'mousedown' && event.defaultPrevented;
  }
  if (!(taken && held === 'mousedown')) click(target, input);
}

function click(target: Element, input: HeldInput): void {
  const withKeys = input.ctrlKey || input.metaKey || input.shiftKey || input.altKey;
  if (target instanceof HTMLElement && !withKeys) target.click();
  else target.dispatchEvent(new MouseEvent('click', { ...mouseInit(target, input), button: 0, detail: 1 }));
}

/** In the middle of the control, with the keys that were down. */
function mouseInit(target: Element, { ctrlKey, metaKey, shiftKey, altKey }: HeldInput): MouseEventInit {
  const { left, top, width, height } = target.getBoundingClientRect();
  return {
    clientX: left + width / 2,
    clientY: top + height / 2,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
}

/** As the browser tells of a key. In Firefox `which` of a made event is 0 unless given, and old clients ask for it alone. */
function type(target: Element, input: HeldInput): void {
  const { key, keyCode } = input;
  const init = { ...input, which: keyCode, bubbles: true, cancelable: true, composed: true };
  // A keypress tells of the character, not of the key.
  const code = key.length === 1 ? key.charCodeAt(0) : keyCode;
  const typed = { ...init, keyCode: code, charCode: code, which: code };
  const goesOn = target.dispatchEvent(new KeyboardEvent('keydown', init));
  if (goesOn && target.isConnected) target.dispatchEvent(new KeyboardEvent('keypress', typed));
  if (target.isConnected) target.dispatchEvent(new KeyboardEvent('keyup', init));
}

/** The site's own button that does the same: the one in the smallest box around the editor. */
function nearestButton(editor: Element, selectors: readonly string[]): Element | null {
  const list = selectors.join(', ');
  if (list === '') return null;
  for (let box = editor.parentElement; box !== null; box = box.parentElement) {
    const button = box.querySelector(list);
    if (button !== null) return isUsable(button) ? button : null;
  }
  return null;
}

const isUsable = (button: Element): boolean =>
  !button.matches(':disabled') && button.getAttribute('aria-disabled') !== 'true';
