import type { HeldFinding } from '../browser/messages.ts';
import type { Classifier } from '../classifier/verdict.ts';
import type { Settings } from '../settings/settings.ts';
import type { Site } from '../sites/adapter.ts';
import type { Card, Lost } from './card/card.ts';
import type { Note } from './card/face.ts';

/** What the gate works with; everything of the browser comes in from outside. */
export interface GateParts {
  readonly window: Window;
  readonly site: Site;
  /** Asked for at the first commit, not before: unpacking the rules costs some milliseconds. */
  classifier(): Classifier;
  settings(): Settings;
  /** Whether presses may be held here and now. */
  isOn(): boolean;
  /** False once the extension was updated or removed. */
  alive(): boolean;
  /** Shows the card of a hold; null when none can be drawn here. */
  ask(question: Question): Card | null;
  /** Tells the person something after the fact; null when no card can be drawn here. */
  note(which: Note, lost: () => void): Card | null;
  tell(news: News): void;
}

/** What a card needs to know of its hold. */
export interface Question {
  readonly held: readonly [HeldFinding, ...HeldFinding[]];
  readonly truncated: boolean;
  /** In CSS px of the window; null for a press by key. */
  readonly pressedAt: { readonly x: number; readonly y: number } | null;
  /** The card went away and nobody pressed its buttons. */
  lost(how: Lost): void;
}

/**
 * What happens at the gate, without a word of any post.
 * - `recognised`: a share control of the site was met, so the adapter fits
 * - `fallback`: one was known by its name alone
 * - `missed`: a press that speaks of sharing went by, and nobody knows what it did
 * - `pressed`: an ordinary press is over
 * - `broken`: an adapter or the classifier failed and a share went by unchecked
 */
export type News =
  | { readonly kind: 'held' | 'noticed' | 'recognised' | 'fallback' | 'missed' | 'pressed' | 'broken' }
  | { readonly kind: 'explain'; readonly holdId: string };
