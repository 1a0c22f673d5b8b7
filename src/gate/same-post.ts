import type { PostText } from '../sites/adapter.ts';
import { hashOf } from './hold.ts';

/** How much of two texts must be the same words for them to be one post. */
const ENOUGH = 0.5;

/** What is kept of a held text to know it again: its words as 32-bit hashes, in memory and only while the hold is open. */
export interface KnownText {
  readonly words: ReadonlySet<number>;
  readonly truncated: boolean;
}

/**
 * What makes a text known again. Numbers are left out: counters and times of a post go on while the person reads the card.
 *
 * @example knownText({ own: '', shared: 'Казино: 5 likes', truncated: false }).words.size // 2
 */
export function knownText(text: PostText): KnownText {
  return { words: new Set(wordsOf(text).map(hashOf)), truncated: text.truncated };
}

/** The words of a text, in lower case and without numbers. */
export function wordsOf({ own, shared }: PostText): readonly string[] {
  return `${own} ${shared}`.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/**
 * Whether what stands on the page is still the held post. Long lists put other posts into the same elements;
 * yet a site may add a word or two by itself, and the rest of a text that was cut short.
 */
export function isSamePost(held: KnownText, now: KnownText): boolean {
  const kept = [...held.words].filter((word) => now.words.has(word)).length;
  const whole = held.truncated ? held.words.size : Math.max(held.words.size, now.words.size);
  return kept >= whole * ENOUGH;
}
