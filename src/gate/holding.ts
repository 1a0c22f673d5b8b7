import type { Decision, HeldFinding, HeldReply } from '../browser/messages.ts';
import type { PostText, ShareIntent } from '../sites/adapter.ts';
import type { Card, Lost } from './card/card.ts';
import type { CardButton, Note } from './card/face.ts';
import type { Place } from './gesture.ts';
import { type Effect, type HoldEvent, type HoldState, IDLE, type IntentMark, stepHold } from './hold.ts';
import { newHoldId } from './hold-id.ts';
import type { Judgement } from './judge.ts';
import type { GateParts } from './parts.ts';
import { swallow } from './press.ts';
import { type HeldInput, heldInput, type Replayed, replay } from './replay.ts';
import { isSamePost, type KnownText, knownText } from './same-post.ts';

/** `held` waits for the person; `stopped` while another one waits. */
export type Outcome = 'let-through' | 'held' | 'stopped';

/** Holds at work: the state machine of `hold.ts` with its card, its replay and its one open question. */
export interface Holding {
  /** A judged commit. Swallows the event, or leaves it alone. */
  press(event: Event, intent: ShareIntent, text: PostText, mark: IntentMark, judgement: Judgement): Outcome;
  decide(holdId: string, decision: Decision): void;
  /** A button of the open card was pressed. */
  pick(button: CardButton): void;
  /** Ends what is open without sending anything. */
  end(): void;
  /** What the explanation page may know, and only while the hold is open. */
  findings(holdId: string): HeldReply;
  card(): Card | null;
  isReplaying(): boolean;
  /** The browser refuses a call of the page, for want of a press. */
  refused(): void;
}

/** A hold that waits for the person. Dropped with the decision: nothing of it outlives the hold. */
interface Open {
  readonly intent: ShareIntent;
  readonly input: HeldInput;
  readonly text: KnownText;
  readonly findings: readonly HeldFinding[];
  readonly truncated: boolean;
}

/**
 * @param pressedAt where the person pressed last. Calls of the page and forms have no place of their own
 * @param agreed the person said yes to what is now carried out; called before that
 */
export function createHolding(
  parts: GateParts,
  pressedAt: () => Place | null,
  agreed: (text: PostText) => void,
): Holding {
  let state: HoldState = IDLE;
  let open: Open | null = null;
  let card: Card | null = null;
  let isReplaying = false;
  let isRefused = false;
  /** The latest yes could not be carried out: the person was asked to press once more. */
  let isOwed = false;

  function step(event: HoldEvent): Effect {
    const next = stepHold(state, event);
    state = next.state;
    return next.effect;
  }

  /** A call of the page that waits must hear that nothing comes of it. */
  function dropCall(of: Open | null): void {
    if (of?.intent.replay.kind === 'call') of.intent.replay.drop();
  }

  function clearAway(): void {
    const closing = card;
    open = null;
    card = null;
    try {
      closing?.close();
    } catch {
      // Whatever the page did to the place the caret goes back to: the person's answer must be carried out.
    }
  }

  function end(): void {
    step({ kind: 'page-gone' });
    dropCall(open);
    clearAway();
  }

  function press(
    event: Event,
    intent: ShareIntent,
    text: PostText,
    mark: IntentMark,
    judgement: Judgement,
  ): Outcome {
    // Without a card only the explanation page could still answer; a new press says that the person has moved on.
    if (state.kind === 'held' && card === null) end();
    const holdId = newHoldId();
    const effect = step({ kind: 'press', mark, risky: judgement.kind === 'risky', holdId });
    if (effect === 'let-through') {
      if (isOwed && judgement.kind === 'risky') agreed(text);
      return 'let-through';
    }
    swallow(event);
    if (effect !== 'hold' || judgement.kind !== 'risky') return 'stopped';
    hold(event, intent, knownText(text), holdId, judgement);
    return 'held';
  }

  function hold(
    event: Event,
    intent: ShareIntent,
    text: KnownText,
    holdId: string,
    { held, findings, truncated }: Extract<Judgement, { kind: 'risky' }>,
  ): void {
    // What a card that waits for no answer says is outdated now.
    clearAway();
    open = { intent, input: heldInput(event), text, findings, truncated };
    try {
      const lost = (how: Lost): void => lose(holdId, how);
      card = parts.ask({ held, truncated, pressedAt: pressedAt(), lost });
      parts.tell({ kind: 'held' });
      if (card === null) parts.tell({ kind: 'explain', holdId });
    } catch {
      end();
      note('failed');
    }
  }

  function lose(holdId: string, how: Lost): void {
    card = null;
    if (how === 'dismissed') decide(holdId, 'cancel');
    else parts.tell({ kind: 'explain', holdId });
  }

  function decide(holdId: string, decision: Decision): void {
    const waiting = open;
    // An orphaned script sends nothing: the person can press again, and no gate will be in the way.
    const effect = step({ kind: 'decide', holdId, decision: parts.alive() ? decision : 'cancel' });
    if (effect === 'none') return;
    if (effect === 'close') dropCall(waiting);
    clearAway();
    if (effect !== 'replay' || waiting === null) return;
    const replayed = carryOut(waiting);
    step({ kind: 'replayed' });
    isOwed = replayed.kind !== 'done';
    if (isOwed) dropCall(waiting);
    if (replayed.kind === 'gone') note('again');
    else if (replayed.kind === 'needs-press') note('press');
    else parts.site.forget();
  }

  function carryOut({ intent, input, text }: Open): Replayed {
    isReplaying = true;
    isRefused = false;
    try {
      const now = intent.readText();
      if (!isSamePost(text, knownText(now))) return { kind: 'gone' };
      agreed(now);
      const replayed = replay(intent.replay, input);
      return isRefused ? { kind: 'needs-press' } : replayed;
    } catch {
      return { kind: 'gone' };
    } finally {
      isReplaying = false;
    }
  }

  function refused(): void {
    isRefused = isReplaying;
  }

  function note(which: Note): void {
    card = parts.note(which, () => {
      card = null;
    });
  }

  function pick(button: CardButton): void {
    if (state.kind !== 'held') clearAway();
    else if (button === 'why') parts.tell({ kind: 'explain', holdId: state.holdId });
    else decide(state.holdId, button === 'share' ? 'share-anyway' : 'cancel');
  }

  function findings(holdId: string): HeldReply {
    if (state.kind !== 'held' || state.holdId !== holdId || open === null) return { kind: 'gone' };
    return { kind: 'held-findings', findings: open.findings, truncated: open.truncated };
  }

  return { press, decide, pick, end, findings, card: () => card, isReplaying: () => isReplaying, refused };
}
