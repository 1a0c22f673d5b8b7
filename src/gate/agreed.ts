import type { PostText, ShareIntent } from '../sites/adapter.ts';
import { hashOf } from './hold.ts';

/**
 * Remembers that the person has said yes to a share, so that the menu, dialog or call it leads to is not asked
 * about again.
 */
export interface Agreed {
  /** The person said yes to what was held. */
  yes(text: PostText): void;
  /** The person presses something on the page. */
  press(): void;
  /** Another share begins: what was agreed to is over. */
  over(): void;
  /** Whether an intent goes on with the agreed share. `isCall`: the page made a call, no press. */
  covers(intent: ShareIntent, isCall: boolean): boolean;
  /** Whether a text has words of the person's own that were not there when they agreed. */
  hasNewWords(text: PostText): boolean;
}

export function createAgreed(window: Window): Agreed {
  /** Address of the page on which it was agreed to; null when nothing is. */
  let place: string | null = null;
  let pressed = false;
  let own = 0;
  return {
    yes(text) {
      place = window.location.href;
      pressed = false;
      own = hashOf(text.own);
    },
    press() {
      pressed = true;
    },
    over() {
      place = null;
    },
    covers(intent, isCall) {
      if (place !== window.location.href) return false;
      return intent.followUp === true || (isCall && !pressed);
    },
    hasNewWords: (text) => text.own !== '' && hashOf(text.own) !== own,
  };
}
