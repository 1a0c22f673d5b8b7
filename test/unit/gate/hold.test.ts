import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Effect,
  type HoldEvent,
  type HoldState,
  hashOf,
  IDLE,
  type IntentMark,
  stepHold,
} from '../../../src/gate/hold.ts';

const mark = (text: number, place = 0): IntentMark => ({ surface: 'repost', text, place });
const press = (text: number, risky = true, holdId = 'h1'): HoldEvent => ({
  kind: 'press',
  mark: mark(text),
  risky,
  holdId,
});
const decide = (decision: 'cancel' | 'share-anyway', holdId = 'h1'): HoldEvent => ({
  kind: 'decide',
  holdId,
  decision,
});

function effectsOf(events: readonly HoldEvent[]): Effect[] {
  let state: HoldState = IDLE;
  return events.map((event) => {
    const step = stepHold(state, event);
    state = step.state;
    return step.effect;
  });
}

describe('the life of a hold', () => {
  const CASES: readonly [string, readonly HoldEvent[], readonly Effect[]][] = [
    ['a clean share goes through', [press(1, false)], ['let-through']],
    ['a risky one is held', [press(1)], ['hold']],
    ['a second press while held asks nothing', [press(1), press(1, true, 'h2')], ['hold', 'stop']],
    ['cancel sends nothing', [press(1), decide('cancel')], ['hold', 'close']],
    [
      'after cancel the same intent is asked again',
      [press(1), decide('cancel'), press(1)],
      ['hold', 'close', 'hold'],
    ],
    ['share anyway is carried out', [press(1), decide('share-anyway')], ['hold', 'replay']],
    [
      'a second answer does nothing',
      [press(1), decide('share-anyway'), { kind: 'replayed' }, decide('share-anyway')],
      ['hold', 'replay', 'none', 'none'],
    ],
    ['an answer to another hold does nothing', [press(1), decide('share-anyway', 'h9')], ['hold', 'none']],
    [
      'the page going away sends nothing',
      [press(1), { kind: 'page-gone' }, decide('share-anyway')],
      ['hold', 'close', 'none'],
    ],
    [
      'once said yes, the same intent passes once more, and only once',
      [press(1), decide('share-anyway'), { kind: 'replayed' }, press(1), press(1)],
      ['hold', 'replay', 'none', 'let-through', 'hold'],
    ],
    [
      'another text is not covered by that yes',
      [press(1), decide('share-anyway'), { kind: 'replayed' }, press(2)],
      ['hold', 'replay', 'none', 'hold'],
    ],
    [
      'a yes ends with another intent',
      [press(1), decide('share-anyway'), { kind: 'replayed' }, press(2, false), press(1)],
      ['hold', 'replay', 'none', 'let-through', 'hold'],
    ],
    [
      'a yes ends with the page',
      [press(1), decide('share-anyway'), { kind: 'replayed' }, { kind: 'page-gone' }, press(1)],
      ['hold', 'replay', 'none', 'none', 'hold'],
    ],
  ];
  it.each(CASES)('%s', (_name, events, effects) => {
    expect(effectsOf(events)).toEqual(effects);
  });

  it('does not carry a yes to another address', () => {
    const yes: HoldEvent[] = [press(1), decide('share-anyway'), { kind: 'replayed' }];
    const elsewhere: HoldEvent = { kind: 'press', mark: mark(1, 7), risky: true, holdId: 'h2' };
    expect(effectsOf([...yes, elsewhere]).at(-1)).toBe('hold');
  });
});

describe('whatever happens in whatever order', () => {
  const anyEvent: fc.Arbitrary<HoldEvent> = fc.oneof(
    fc.record({
      kind: fc.constant('press' as const),
      mark: fc.record({
        surface: fc.constantFrom('repost' as const, 'publish' as const),
        text: fc.integer({ min: 0, max: 2 }),
        place: fc.integer({ min: 0, max: 1 }),
      }),
      risky: fc.boolean(),
      holdId: fc.constantFrom('a', 'b', 'c'),
    }),
    fc.record({
      kind: fc.constant('decide' as const),
      holdId: fc.constantFrom('a', 'b', 'c'),
      decision: fc.constantFrom('cancel' as const, 'share-anyway' as const),
    }),
    fc.constant({ kind: 'replayed' as const }),
    fc.constant({ kind: 'page-gone' as const }),
  );

  function run(check: (event: HoldEvent, effect: Effect, before: HoldState, after: HoldState) => void): void {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let state: HoldState = IDLE;
        for (const event of events) {
          const { state: next, effect } = stepHold(state, event);
          check(event, effect, state, next);
          state = next;
        }
      }),
      { numRuns: 2000 },
    );
  }

  it('never loses a clean share', () => {
    run((event, effect) => {
      if (event.kind === 'press' && !event.risky) expect(effect).toBe('let-through');
    });
  });

  it('replays only on the word of the person, for the hold that is open', () => {
    run((event, effect, before) => {
      if (effect !== 'replay') return;
      expect(event).toMatchObject({ kind: 'decide', decision: 'share-anyway' });
      expect(before).toMatchObject({ kind: 'held', holdId: event.kind === 'decide' ? event.holdId : '' });
    });
  });

  it('never sends more often than the person said yes, one replay and one pass for each hold', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        let state: HoldState = IDLE;
        let holds = 0;
        let replays = 0;
        let passes = 0;
        for (const event of events) {
          const { state: next, effect } = stepHold(state, event);
          if (effect === 'hold') holds += 1;
          if (effect === 'replay') replays += 1;
          if (effect === 'let-through' && event.kind === 'press' && event.risky && state.kind === 'idle')
            passes += 1;
          expect(replays).toBeLessThanOrEqual(holds);
          expect(passes).toBeLessThanOrEqual(replays);
          state = next;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('asks one question at a time', () => {
    run((_event, effect, before, after) => {
      if (effect === 'hold') expect([before.kind, after.kind]).toEqual(['idle', 'held']);
    });
  });

  it('sends nothing on cancel, and keeps no yes from it', () => {
    run((event, effect, before, after) => {
      if (event.kind !== 'decide' || event.decision !== 'cancel' || before.kind !== 'held') return;
      if (event.holdId !== before.holdId) return;
      expect(effect).toBe('close');
      expect(after).toEqual(IDLE);
    });
  });
});

describe('the hash of a text', () => {
  it('tells posts apart and fits in 32 bits', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(hashOf(text)).toBe(hashOf(text) >>> 0);
        expect(hashOf(`${text}!`)).not.toBe(hashOf(text));
      }),
    );
  });
});
