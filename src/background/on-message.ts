import type { ToWorker } from '../browser/messages.ts';
import type { From } from '../browser/receive.ts';
import { explain } from './explain-window.ts';
import { showEvent } from './show.ts';

/** Does what a content script asks. Frames count holds, but only the page itself speaks for the whole tab. */
export async function onMessage(message: ToWorker, from: From): Promise<void> {
  switch (message.kind) {
    case 'held':
    case 'noticed':
      return showEvent(from.tab, message);
    case 'page-state':
      return from.frame === 0 ? showEvent(from.tab, message) : undefined;
    case 'explain':
      return explain(from, message.holdId);
  }
}
