import browser from 'webextension-polyfill';
import type { HeldReply, PageStateReply, ToPage } from './messages.ts';

/** What the content script answers to each question. A decision is carried out, not answered. */
interface Replies {
  readonly 'page-state?': PageStateReply;
  readonly 'held-findings?': HeldReply;
  readonly decide: undefined;
  readonly leave: undefined;
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
    if (message.kind !== 'decide' && message.kind !== 'leave' && reply === undefined)
      return { kind: 'no-answer' };
    return { kind: 'answer', reply: reply as Replies[M['kind']] };
  } catch {
    return { kind: 'no-answer' };
  }
}

export interface ActiveTab {
  readonly id: number;
  /** Known while our popup is open over the tab, and on sites that we may see. */
  readonly url: string | undefined;
}

/** The tab in front of the person in this window, if the browser tells. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** The tab this page of ours is in. */
export async function ownTab(): Promise<number | undefined> {
  return (await browser.tabs.getCurrent())?.id;
}

/** Opens one of our own pages in a tab that stays at the back until it is shown. */
export async function openTab(path: string): Promise<number | undefined> {
  return (await browser.tabs.create({ url: browser.runtime.getURL(path), active: false })).id;
}

/** Brings a tab to the front, with its window. `false` when it is gone. */
export async function showTab(id: number): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.update(id, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

/** Ids of all open tabs. */
export async function allTabs(): Promise<readonly number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Tells something to every frame of a tab; nobody there is no error. */
export async function tellPage(tab: number, message: Extract<ToPage, { kind: 'leave' }>): Promise<void> {
  await browser.tabs.sendMessage(tab, message).catch(() => undefined);
}

/** Calls back when a tab was closed. */
export function onTabClosed(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener((tab) => listener(tab));
}
