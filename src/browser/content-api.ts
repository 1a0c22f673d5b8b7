import { repairSettings } from '../settings/repair.ts';
import { SETTINGS_KEY, type Settings } from '../settings/settings.ts';
import { DECISIONS, type HeldReply, type PageStateReply, type ToPage, type ToWorker } from './messages.ts';

/**
 * The content script's own narrow door to the browser. It is not the polyfill, which would be a third of the
 * script's size: the few calls made here are the same in both browsers.
 */
interface BrowserApi {
  readonly runtime?: {
    readonly id?: string;
    getURL(path: string): string;
    sendMessage(message: ToWorker): Promise<unknown> | undefined;
    readonly onMessage: Listeners<
      (message: unknown, sender: Sender, answer: (reply: unknown) => void) => void
    >;
  };
  readonly storage: {
    readonly local: { get(key: string): Promise<Readonly<Record<string, unknown>>> };
    readonly onChanged: Listeners<(changes: Readonly<Record<string, Change>>, area: string) => void>;
  };
  readonly i18n: { getUILanguage(): string };
}

interface Listeners<F> {
  addListener(listener: F): void;
  removeListener(listener: F): void;
}
interface Sender {
  readonly id?: string;
  readonly url?: string;
}
interface Change {
  readonly newValue?: unknown;
}

export type Reply = HeldReply | PageStateReply;

export interface ContentApi {
  /** False once the extension was updated, switched off or removed: this script is then an orphan. */
  alive(): boolean;
  /** The browser's own language, a BCP 47 tag. */
  uiLanguage(): string;
  /**
   * Calls back with the stored settings, now and at every change. Never rejects.
   *
   * @returns reads them once more: a page kept for going back hears of no change
   */
  watchSettings(listener: (settings: Settings) => void): () => void;
  /** Fire and forget: nobody waits for the worker, which may be asleep or gone. */
  tell(message: ToWorker): void;
  /** Answers our own pages, and nobody else: not other extensions, not other content scripts. */
  onAsked(answer: (message: ToPage) => Reply | undefined): void;
}

/**
 * The browser as a content script may use it.
 *
 * @param scope `globalThis`; given only by tests
 * @returns null outside an extension
 */
export function contentApi(scope: object = globalThis): ContentApi | null {
  const { browser, chrome } = scope as { browser?: BrowserApi; chrome?: BrowserApi };
  // A page element with the id "browser" must not pass for the real thing.
  const api = [browser, chrome].find(isExtension);
  if (api === undefined) return null;

  const alive = (): boolean => api.runtime?.id !== undefined;

  function tell(message: ToWorker): void {
    try {
      void Promise.resolve(api?.runtime?.sendMessage(message)).catch(() => undefined);
    } catch {
      // The extension went away between the check and the call: there is nobody left to tell.
    }
  }

  function watchSettings(listener: (settings: Settings) => void): () => void {
    const read = (stored: unknown): void => listener(repairSettings(stored).settings);
    let changed = 0;
    function readStored(): void {
      const before = changed;
      api?.storage.local.get(SETTINGS_KEY).then(
        // A change that came meanwhile is newer than what was read.
        (stored) => changed === before && read(stored[SETTINGS_KEY]),
        () => undefined,
      );
    }
    api?.storage.onChanged.addListener((changes, area) => {
      const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
      if (!change) return;
      changed += 1;
      read(change.newValue);
    });
    readStored();
    return readStored;
  }

  function onAsked(answer: (message: ToPage) => Reply | undefined): void {
    api?.runtime?.onMessage.addListener((message, sender, reply) => {
      const runtime = api.runtime;
      const own = runtime?.id !== undefined && sender.id === runtime.id;
      if (!own || !sender.url?.startsWith(runtime.getURL('')) || !isQuestion(message)) return;
      const said = answer(message);
      if (said !== undefined) reply(said);
    });
  }

  return { alive, uiLanguage: () => api.i18n.getUILanguage(), watchSettings, tell, onAsked };
}

function isExtension(candidate: BrowserApi | undefined): candidate is BrowserApi {
  try {
    return typeof candidate?.runtime?.id === 'string';
  } catch {
    // A frame of another origin with that name refuses to be asked.
    return false;
  }
}

function isQuestion(message: unknown): message is ToPage {
  if (typeof message !== 'object' || message === null) return false;
  const { kind, holdId, decision, hosts } = message as Readonly<Record<string, unknown>>;
  switch (kind as ToPage['kind']) {
    case 'page-state?':
      return true;
    case 'leave':
      return Array.isArray(hosts) && hosts.every((host) => typeof host === 'string');
    case 'held-findings?':
      return typeof holdId === 'string';
    case 'decide':
      return typeof holdId === 'string' && (DECISIONS as readonly unknown[]).includes(decision);
    default:
      return false;
  }
}
