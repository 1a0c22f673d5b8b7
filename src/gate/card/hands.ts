import { ACCEPT_AFTER_MS } from '../../ui/accept-after.ts';
import { isComposing } from '../press.ts';
import { CARD_BUTTONS, type CardButton } from './face.ts';

export type Picked = { readonly kind: 'nothing' } | { readonly kind: 'button'; readonly button: CardButton };

const NOTHING: Picked = { kind: 'nothing' };
const isCardButton = (id: unknown): id is CardButton => (CARD_BUTTONS as readonly unknown[]).includes(id);

/**
 * Works the card's buttons by hand: its events are stopped at the window, so the browser's own way never runs.
 *
 * @param shownAt on the clock of `event.timeStamp`, ms
 * @returns a function that swallows one event of the card and tells which button it pressed; only real input presses
 */
export function createHands(root: ShadowRoot, shownAt: number): (event: Event) => Picked {
  let down: Element | null = null;

  const pick = (button: Element | null, event: Event): Picked => {
    if (!event.isTrusted || !isCardButton(button?.id)) return NOTHING;
    const waits = button.id === 'share' || event instanceof MouseEvent;
    if (waits && event.timeStamp - shownAt < ACCEPT_AFTER_MS) return NOTHING;
    return { kind: 'button', button: button.id };
  };

  function byMouse(event: MouseEvent): Picked {
    const under = root.elementFromPoint(event.clientX, event.clientY)?.closest('button') ?? null;
    switch (event.type) {
      case 'mousedown':
        event.preventDefault();
        if (event.button === 0) down = under;
        return NOTHING;
      case 'click': {
        event.preventDefault();
        // A click out of nothing is a screen reader's; it has no place, but the focus tells the button.
        const button = event.detail === 0 ? root.activeElement : under;
        const begun = event.detail === 0 || (under !== null && under === down);
        down = null;
        return begun ? pick(button, event) : NOTHING;
      }
      case 'contextmenu':
        event.preventDefault();
    }
    return NOTHING;
  }

  function byKey(event: KeyboardEvent): Picked {
    const { key } = event;
    if (!['Tab', 'Escape', 'Enter', ' '].includes(key)) return NOTHING;
    event.preventDefault();
    if (event.type !== 'keydown' || !event.isTrusted) return NOTHING;
    if (key === 'Tab') return turn(event.shiftKey ? -1 : 1);
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return NOTHING;
    return pick(key === 'Escape' ? root.getElementById('cancel') : root.activeElement, event);
  }

  function turn(by: number): Picked {
    const buttons: readonly Element[] = [...root.querySelectorAll('button')];
    const at = root.activeElement ? buttons.indexOf(root.activeElement) : -1;
    // From the title, which stands before them all, it goes back to the last one.
    const next = at < 0 && by < 0 ? buttons.at(-1) : buttons.at((at + by) % buttons.length);
    if (next instanceof HTMLElement) next.focus();
    return NOTHING;
  }

  return (event) => {
    event.stopImmediatePropagation();
    if (isComposing(event)) return NOTHING;
    if (event instanceof KeyboardEvent) return byKey(event);
    return event instanceof MouseEvent ? byMouse(event) : NOTHING;
  };
}
