import browser, { type Runtime } from 'webextension-polyfill';
import type { ToWorker } from './messages.ts';
import { parseToWorker } from './parse.ts';
import { whoSent } from './sender.ts';

/** The tab and frame a message came from. */
export interface From {
  readonly tab: number;
  readonly frame: number;
}

/**
 * Hears what our content scripts tell the worker. Messages of any other sender and of any other shape are
 * dropped without an answer.
 */
export function onContentMessage(listener: (message: ToWorker, from: From) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, raw: Runtime.MessageSender): undefined => {
    const sender = whoSent(raw, browser.runtime.id, browser.runtime.getURL(''));
    if (sender.kind !== 'content') return;
    const parsed = parseToWorker(message);
    if (parsed.kind !== 'unknown') listener(parsed, { tab: sender.tab, frame: sender.frame });
  });
}
