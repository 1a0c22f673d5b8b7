import type { ToPage } from '../../../src/browser/messages.ts';

/** The tab at the other end: answers like a content script and remembers what it was told. */
export const tab = {
  reply: undefined as unknown,
  told: [] as unknown[],
};

/** The window the page is in, and how often the page asked what it is. */
export const around = { type: 'popup' as string, asked: 0 };

/** As much of a browser as the page asks. */
export const browserAround = {
  tabs: {
    sendMessage: async (id: number, message: ToPage, options: { frameId: number }) => {
      if (message.kind === 'decide') tab.told.push({ id, ...options, ...message });
      if (tab.reply === undefined) throw new Error('Receiving end does not exist');
      return message.kind === 'decide' ? undefined : tab.reply;
    },
  },
  windows: {
    getCurrent: async () => {
      around.asked += 1;
      return { type: around.type };
    },
  },
};
