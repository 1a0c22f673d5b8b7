/** Focus moves a page must not see while the card is open: menus close on them, focus traps pull focus back. */
const FOCUS = ['focusin', 'focusout', 'focus', 'blur', 'selectionchange'] as const;

/** What else a pointer or a key over the card causes; the gate's own listeners take the rest. */
const AROUND = [
  'pointermove',
  'pointerover',
  'pointerout',
  'pointerenter',
  'pointerleave',
  'pointercancel',
  'gotpointercapture',
  'lostpointercapture',
  'mousemove',
  'mouseover',
  'mouseout',
  'mouseenter',
  'mouseleave',
  'touchmove',
  'touchcancel',
  'dblclick',
  'wheel',
  'dragstart',
  'selectstart',
  'beforeinput',
  'input',
  'copy',
  'cut',
  'paste',
  'compositionstart',
  'compositionupdate',
  'compositionend',
] as const;

/** Hides one card at a time from the page's listeners. */
export interface Secrecy {
  /** Must come before the host is on the page and takes the focus. */
  cover(host: Element): void;
  /** Must come after the focus was given back. */
  uncover(): void;
}

/**
 * Listens from the start, though it does nothing without a card: listeners on one node run in the order in which they
 * came, and a page may listen on its window too.
 */
export function createSecrecy(window: Window): Secrecy {
  let hidden: Element | null = null;

  const hideFocus = (event: Event): void => {
    // The window itself gains and loses focus when the person changes tabs, which is not our doing.
    if (hidden !== null && event.target !== window) event.stopImmediatePropagation();
  };
  const hideOurs = (event: Event): void => {
    if (hidden === null) return;
    const other = event instanceof MouseEvent ? event.relatedTarget : null;
    if (event.target === hidden || other === hidden) event.stopImmediatePropagation();
  };
  const options = { capture: true, passive: true };
  for (const type of FOCUS) window.addEventListener(type, hideFocus, options);
  for (const type of AROUND) window.addEventListener(type, hideOurs, options);

  return {
    cover: (host) => {
      hidden = host;
    },
    uncover: () => {
      hidden = null;
    },
  };
}
