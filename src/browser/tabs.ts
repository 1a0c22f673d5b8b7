import browser from 'webextension-polyfill';
import type { HeldReply, PageStateReply, ToPage } from './messages.ts';

/** What the content script answers to each question. A decision is carried out, not answered. */
interface Replies {
  readonly 'page-state?': PageStateReply;
  readonly 'held-findings?': HeldReply;
  readonly decide: undefined;
}

/** An answer, or the fact that none came: no content script there, or an older one than ours. */
export type Answer<T> = { readonly kind: 'answer'; readonly reply: T } | { readonly kind: 'no-answer' };

/**
 * Asks the content script of one tab and frame. Never rejects.
 *
 * @param frame 0 is the page itself
 */
export async function askPage<M extends ToPage>(
  tab: number,
  frame: number,
  message: M,
): Promise<Answer<Replies[M['kind']]>> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tab, message, { frameId: frame });
    if (message.kind !== 'decide' && reply === undefined) return { kind: 'no-answer' };
    return { kind: 'answer', reply: reply as Replies[M['kind']] };
  } catch {
    return { kind: 'no-answer' };
  }
}

/** The tab in front of the person in this window, if the browser tells. Its address stays unknown to us. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls back when a tab was closed. */
export function onTabClosed(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener((tab) => listener(tab));
}
