import type { Finding } from '../classifier/verdict.ts';
import type { Found, SiteHealth } from '../sites/adapter.ts';

/** What the toolbar icon and the popup say about a page. */
export const PAGE_STATES = [
  'protected',
  'limited',
  'not-working',
  'off-here',
  'paused',
  'off',
  'not-supported',
] as const;

export type PageState = (typeof PAGE_STATES)[number];

/**
 * Content script to worker. None of these carries text of a post: the worker only learns
 * that something happened, so that it can set the icon or open the explanation window.
 */
export type ToWorker =
  /** `isNew`: nothing was told yet of the page as it is shown now. */
  | {
      readonly kind: 'page-state';
      readonly state: PageState;
      readonly isNew: boolean;
    }
  | { readonly kind: 'noticed' }
  | { readonly kind: 'held' }
  | { readonly kind: 'explain'; readonly holdId: string };

/** Our own pages (popup, explanation) and the worker to the content script of one tab and frame. */
export type ToPage =
  | { readonly kind: 'page-state?' }
  /** Access to these hosts was taken back; a leading `*.` takes in every subdomain, `*` is every host. */
  | { readonly kind: 'leave'; readonly hosts: readonly string[] }
  | { readonly kind: 'held-findings?'; readonly holdId: string }
  | { readonly kind: 'decide'; readonly holdId: string; readonly decision: Decision };

export const DECISIONS = ['cancel', 'share-anyway'] as const;

export type Decision = (typeof DECISIONS)[number];

export interface PageStateReply {
  readonly kind: 'page-state';
  readonly host: string;
  readonly state: PageState;
  readonly health: SiteHealth;
  readonly found: Found;
}

/** The only message with words of a post in it, and only while that hold is open. */
export type HeldReply =
  | {
      readonly kind: 'held-findings';
      readonly findings: readonly HeldFinding[];
      readonly truncated: boolean;
    }
  | { readonly kind: 'gone' };

/** A finding and whose words it is in: the person's own or the shared post. */
export type HeldFinding = Finding & { readonly from: 'own' | 'shared' };
