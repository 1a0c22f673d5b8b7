import type { Decision, HeldReply } from '../browser/messages.ts';
import { lazy } from '../classifier/lazy.ts';
import type { PageCall, PostText, Recognition, Replay, ShareIntent } from '../sites/adapter.ts';
import { createAgreed } from './agreed.ts';
import type { Card } from './card/card.ts';
import { createGestures } from './gesture.ts';
import { hashOf, type IntentMark } from './hold.ts';
import { createHolding, type Outcome } from './holding.ts';
import { judge } from './judge.ts';
import type { GateParts } from './parts.ts';
import { GESTURE_EVENTS, isComposing, pressFrom, swallow } from './press.ts';
import { wordsOf } from './same-post.ts';
import { createSecondPress } from './second-press.ts';

export interface Gate {
  /** Answers the explanation page. */
  findings(holdId: string): HeldReply;
  decide(holdId: string, decision: Decision): void;
  /** The page is about to make a call that may share something; stopping `event` holds it. */
  called(event: Event, call: PageCall, replay: Replay): void;
  /** The browser will refuse such a call: there was no press before it. */
  refused(): void;
  /** Lets everything pass from now on. */
  stepAside(): void;
}

const NOTHING: Recognition = { kind: 'nothing' };
/** Events that begin a press of the person. */
const BEGINNINGS: readonly string[] = ['pointerdown', 'mousedown', 'touchstart', 'keydown'];

/**
 * Stands between the person's press and the page. Everything is decided inside the event's own dispatch:
 * no observer, timer, message or storage read. Never throws into the page.
 */
export function openGate(parts: GateParts): Gate {
  const { window, site } = parts;
  const ended = new AbortController();
  const gestures = createGestures();
  const second = createSecondPress();
  const agreed = createAgreed(window);
  const holding = createHolding(parts, gestures.pressedAt, agreed.yes);
  let heldAt = '';

  function onGesture(event: Event): void {
    if (holding.isReplaying()) return;
    try {
      route(event);
    } catch {
      parts.tell({ kind: 'broken' });
    }
  }

  function route(event: Event): void {
    gestures.note(event);
    const card = holding.card();
    if (card?.owns(event)) toCard(card, event);
    else if (gestures.isRest(event)) swallow(event);
    else if (!parts.alive()) stepAside();
    else if (second.isPartOf(event)) {
      if (BEGINNINGS.includes(event.type)) gestures.stop(event);
      swallow(event);
    } else toPage(event);
  }

  function toCard(card: Card, event: Event): void {
    gestures.isRest(event);
    if (event.type === 'keydown') gestures.stop(event);
    const picked = card.take(event);
    if (picked.kind !== 'button') return;
    if (parts.alive()) {
      if (picked.button === 'share') second.after(event);
      holding.pick(picked.button);
    }
    // Not before the press is over: the rest of an Enter would press what gets the focus back, unchecked.
    else holding.end();
  }

  function toPage(event: Event): void {
    // The page is inert under the card, so a fresh press on it means that the page has put something above the card.
    if (event.isTrusted && BEGINNINGS.includes(event.type)) {
      if (holding.card()) holding.end();
      agreed.press();
    }
    if (isComposing(event) || !parts.isOn()) return;
    if (event.type === 'pointerup') parts.tell({ kind: 'pressed' });
    const press = pressFrom(event);
    const found = press === null ? NOTHING : site.recognise(press);
    if (found.kind === 'nothing') return;
    // Before what comes of it: the icon shows the latest news.
    parts.tell({ kind: newsOf(found) });
    if (found.kind === 'commit') commit(event, found.intent);
    else if (found.kind === 'trigger') agreed.over();
  }

  function commit(event: Event, intent: ShareIntent): void {
    const text = lazy(() => intent.readText());
    const mark = lazy(() => markOf(intent, text()));
    if (gestures.isCleared(event, intent, mark)) return;
    if (check(event, intent, text(), mark()) === 'let-through') {
      gestures.clear(event, intent, mark());
    } else {
      gestures.stop(event);
    }
  }

  function check(event: Event, intent: ShareIntent, text: PostText, mark: IntentMark): Outcome {
    const goesOn = agreed.covers(intent, false);
    if (goesOn && !agreed.hasNewWords(text)) return 'let-through';
    // What was agreed to is not asked about twice; what the person has written since then is judged by itself.
    const judged = goesOn ? { ...text, shared: '' } : text;
    const judgement = judge(judged, parts.classifier(), parts.settings(), intent.iconOnly);
    if (!goesOn) agreed.over();
    const outcome = holding.press(event, intent, text, mark, judgement);
    if (outcome !== 'let-through') {
      heldAt = window.location.href;
      return outcome;
    }
    if (judgement.kind === 'noticed') parts.tell({ kind: 'noticed' });
    site.forget();
    return outcome;
  }

  function called(event: Event, call: PageCall, replay: Replay): void {
    if (ended.signal.aborted || holding.isReplaying() || !parts.alive() || !parts.isOn()) return;
    try {
      const intent = site.called(call, replay);
      if (intent === null || agreed.covers(intent, true)) return;
      const text = intent.readText();
      const outcome = check(event, intent, text, markOf(intent, text));
      // Another share waits for its answer already; two questions at once would be one too many.
      if (outcome === 'stopped' && replay.kind === 'call') replay.drop();
    } catch {
      parts.tell({ kind: 'broken' });
    }
  }

  const markOf = ({ surface }: ShareIntent, text: PostText): IntentMark => ({
    surface,
    text: hashOf(wordsOf(text).join(' ')),
    place: hashOf(window.location.href),
  });

  function decide(holdId: string, decision: Decision): void {
    const isOpen = holding.findings(holdId).kind !== 'gone';
    if (isOpen && decision === 'share-anyway') second.after(null);
    holding.decide(holdId, decision);
  }

  function leave(): void {
    holding.end();
    site.forget();
  }

  function stepAside(): void {
    ended.abort();
    holding.end();
  }

  const { signal } = ended;
  for (const type of GESTURE_EVENTS) {
    const passive = type.startsWith('touch');
    window.addEventListener(type, onGesture, { capture: true, passive, signal });
  }
  // Sites also go back one step to close a menu of theirs; only another address is another page.
  const onHistory = (): void => (window.location.href === heldAt ? undefined : holding.end());
  window.addEventListener('popstate', onHistory, { signal });
  // A page kept for going back must not come back with a card, nor with a hold nobody remembers.
  window.addEventListener('pagehide', leave, { signal });

  const { findings, refused } = holding;
  return { findings, decide, called, refused, stepAside };
}

function newsOf(found: Exclude<Recognition, { kind: 'nothing' }>): 'recognised' | 'fallback' | 'missed' {
  if (found.kind === 'unclear') return 'missed';
  return found.kind === 'commit' && found.intent.foundBy === 'fallback' ? 'fallback' : 'recognised';
}
