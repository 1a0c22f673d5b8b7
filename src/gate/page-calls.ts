import type { PageCall, Replay } from '../sites/adapter.ts';
import { type Answered, answersTo, HELLO, READY, readAsked } from './call-protocol.ts';

/**
 * Hears what the script in the page's world asks before the page opens a window or the device's share sheet,
 * and where the page goes.
 * The page's own scripts never learn the name of the events: it comes before they run, once.
 *
 * @param ask decides inside the event: stopping it holds the call
 * @param refused told of a call that the browser will refuse itself
 */
export function hearPageCalls(
  window: Window,
  ask: (event: Event, call: PageCall, replay: Replay) => void,
  refused: () => void,
): void {
  function onHello(event: Event): void {
    const name = detailOf(event);
    if (typeof name !== 'string') return;
    event.preventDefault();
    window.removeEventListener(HELLO, onHello);
    window.addEventListener(name, (asking) => onCall(asking, name));
  }

  function onCall(event: Event, name: string): void {
    const asked = readAsked(detailOf(event));
    if (asked === null) return;
    // Without a press behind it the browser refuses the call itself, and a page must not find out what we would say.
    if (!window.navigator.userActivation.isActive) {
      refused();
      return;
    }
    if (asked.kind === 'open') {
      const [address = '', ...more] = asked.given;
      const go = (): void => void window.open(address, ...more);
      ask(event, { kind: 'open', address }, { kind: 'call', go, drop: () => undefined });
      return;
    }
    const answer = (go: boolean): void => {
      const detail = JSON.stringify({ id: asked.id, go } satisfies Answered);
      window.dispatchEvent(new CustomEvent(answersTo(name), { detail }));
    };
    const replay: Replay = { kind: 'call', go: () => answer(true), drop: () => answer(false) };
    ask(event, { kind: 'share', text: asked.text }, replay);
  }

  window.addEventListener(HELLO, onHello);
  window.dispatchEvent(new Event(READY));
  hearNavigation(window, ask);
}

/**
 * Hears the page go to another address by itself, `location = …`, also in the place of a window it did not get.
 * Links and forms were judged at their press. Firefox before 147 does not tell of it.
 */
function hearNavigation(window: Window, ask: (event: Event, call: PageCall, replay: Replay) => void): void {
  if (!('navigation' in window)) return;
  window.navigation.addEventListener('navigate', (event) => {
    const { cancelable, userInitiated, formData, navigationType } = event;
    const { url, sameDocument } = event.destination;
    if (!cancelable || userInitiated || sameDocument || formData !== null) return;
    if (!window.navigator.userActivation.isActive) return;
    const go = (): void => window.location[navigationType === 'replace' ? 'replace' : 'assign'](url);
    ask(event, { kind: 'open', address: url }, { kind: 'call', go, drop: () => undefined });
  });
}

const detailOf = (event: Event): unknown => (event instanceof CustomEvent ? event.detail : null);
