import type { Decision } from '../browser/messages.ts';
import { HASH_SEED, hashText } from '../classifier/hash.ts';
import type { SurfaceName } from '../sites/adapter.ts';

/**
 * What makes two presses the same share intent: the way of sharing, the text and the place.
 * Text and address are kept as 32-bit hashes, in memory only.
 */
export interface IntentMark {
  readonly surface: SurfaceName;
  readonly text: number;
  readonly place: number;
}

/**
 * - `idle`: nothing waits. `pass` is an intent the person has just said yes to: pressed once more, it goes through.
 * - `held`: a press was stopped and waits for the person.
 * - `passing`: the person said yes, the press is being carried out.
 */
export type HoldState =
  | { readonly kind: 'idle'; readonly pass: IntentMark | null }
  | { readonly kind: 'held'; readonly holdId: string; readonly mark: IntentMark }
  | { readonly kind: 'passing'; readonly mark: IntentMark };

export type HoldEvent =
  | { readonly kind: 'press'; readonly mark: IntentMark; readonly risky: boolean; readonly holdId: string }
  | { readonly kind: 'decide'; readonly holdId: string; readonly decision: Decision }
  | { readonly kind: 'replayed' }
  | { readonly kind: 'page-gone' };

/** What the gate must do with the real event: `hold` and `stop` both swallow it, only `hold` asks the person. */
export type Effect = 'let-through' | 'hold' | 'stop' | 'replay' | 'close' | 'none';

export interface HoldStep {
  readonly state: HoldState;
  readonly effect: Effect;
}

export const IDLE: HoldState = { kind: 'idle', pass: null };

/**
 * The life of a hold, apart from any page. Every way out of `held` but one sends nothing, and that one replays once.
 *
 * @example stepHold(IDLE, { kind: 'press', mark, risky: true, holdId: 'a' }).effect // 'hold'
 */
export function stepHold(state: HoldState, event: HoldEvent): HoldStep {
  switch (event.kind) {
    case 'press':
      return pressed(state, event);
    case 'decide':
      return decided(state, event);
    case 'replayed':
      // A site may ignore the replay, which nobody can see from here; so the same intent may be pressed again, once.
      return state.kind === 'passing'
        ? { state: { kind: 'idle', pass: state.mark }, effect: 'none' }
        : keep(state);
    case 'page-gone':
      return { state: IDLE, effect: state.kind === 'held' ? 'close' : 'none' };
  }
}

function pressed(state: HoldState, event: Extract<HoldEvent, { kind: 'press' }>): HoldStep {
  if (state.kind === 'passing') return { state, effect: 'let-through' };
  if (state.kind === 'held') return { state, effect: event.risky ? 'stop' : 'let-through' };
  const hasPass = state.pass !== null && isSameIntent(state.pass, event.mark);
  if (!event.risky || hasPass) return { state: IDLE, effect: 'let-through' };
  return { state: { kind: 'held', holdId: event.holdId, mark: event.mark }, effect: 'hold' };
}

function decided(state: HoldState, event: Extract<HoldEvent, { kind: 'decide' }>): HoldStep {
  if (state.kind !== 'held' || state.holdId !== event.holdId) return keep(state);
  if (event.decision === 'cancel') return { state: IDLE, effect: 'close' };
  return { state: { kind: 'passing', mark: state.mark }, effect: 'replay' };
}

const keep = (state: HoldState): HoldStep => ({ state, effect: 'none' });

/** Whether two presses are the same share intent. */
export function isSameIntent(a: IntentMark, b: IntentMark): boolean {
  return a.surface === b.surface && a.text === b.text && a.place === b.place;
}

/** 32 bits: enough to tell two posts apart, too little to tell what they say. */
export function hashOf(text: string): number {
  return hashText(HASH_SEED, text) >>> 0;
}
