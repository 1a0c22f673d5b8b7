/** Focus moves a page must not see while the card is open: menus close on them, focus traps pull focus back. */
const FOCUS = ['focusin', 'focusout', 'focus', 'blur'] as const;

/** What else a pointer or key over the card causes; the gate's own listeners take the rest. */
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

/**
 * Hides the card from the page's listeners until the signal ends: its own events and every move of the focus.
 * Must be in place before the card takes the focus and until the focus is given back.
 */
export function keepSecret(window: Window, host: Element, signal: AbortSignal): void {
  const hideFocus = (event: Event): void => {
    // The window itself gains and loses focus when the person changes tabs, which is not our doing.
    if (event.target !== window) event.stopImmediatePropagation();
  };
  const hideOurs = (event: Event): void => {
    const other = event instanceof MouseEvent ? event.relatedTarget : null;
    if (event.target === host || other === host) event.stopImmediatePropagation();
  };
  const options = { capture: true, passive: true, signal };
  for (const type of FOCUS) window.addEventListener(type, hideFocus, options);
  for (const type of AROUND) window.addEventListener(type, hideOurs, options);
}
