import type { Page } from 'puppeteer-core';
import type { CardButton } from '../../gate/card/face.ts';
import { ACCEPT_AFTER_MS } from '../../ui/accept-after.ts';
import type { BrowserName } from './find.ts';
import type { LocalServer } from './server.ts';

/** A way a person presses something; all of them are real, trusted input. */
export type PressHow = 'mouse' | 'double' | 'touch' | 'keyboard' | 'middle' | 'context';

/** A way a person presses a button of the card. */
export type CardHow = Extract<PressHow, 'mouse' | 'double' | 'touch' | 'keyboard'>;

/** The middle of something to press, in CSS pixels of the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type CardView =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'card';
      /** What a person reads on the card, white space collapsed. */
      readonly text: string;
      /** Value of `lang` on the card. */
      readonly lang: string;
      readonly buttons: Readonly<Record<CardButton, string>>;
      /** The button that has the focus, if one of the three has. */
      readonly focused: CardButton | null;
    };

/** What the extension has stored, area by area; anything else it might have kept is named too. */
export interface StorageDump {
  readonly local: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
  readonly sync: Readonly<Record<string, unknown>>;
  readonly localStorage: Readonly<Record<string, string>>;
  readonly databases: readonly string[];
  readonly caches: readonly string[];
}

/** One real browser with the built extension, the same for Chrome and Firefox. Every wait is for a condition. */
export interface Driver {
  readonly browser: BrowserName;
  readonly version: string;
  readonly server: LocalServer;
  /** The tab the person looks at. For what this interface does not say, e.g. frames. */
  readonly page: Page;

  open(url: string): Promise<void>;
  /** Presses the first element that matches, scrolled into view, at its middle. */
  press(selector: string, how?: PressHow): Promise<void>;
  focus(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** A key with its modifiers, e.g. `Control+Enter`. */
  key(keys: string): Promise<void>;
  evaluate: Page['evaluate'];
  /** Waits until a function, run in the page, gives something true. */
  waitFor(what: string, inPage: () => unknown): Promise<void>;
  screenshot(file: string): Promise<void>;
  scheme(scheme: 'light' | 'dark'): Promise<void>;

  /** What the card says now. It lives in a closed root, which only the browser's own tools can look into. */
  card(): Promise<CardView>;
  waitForCard(): Promise<Extract<CardView, { kind: 'card' }>>;
  waitForNoCard(): Promise<void>;
  /** Presses a button of the card by real input, not before the card accepts one. */
  pressCard(button: CardButton, how?: CardHow): Promise<void>;

  /** Where a button of the open card comes to rest. */
  cardSpot(button: CardButton): Promise<Spot>;

  /** Opens a page of the extension in a tab of its own, e.g. `src/popup/popup.html`. */
  extensionPage(path: string): Promise<Page>;
  /** The popup of the toolbar button: the real one in Chrome; in Firefox, where no tool can press it, in a tab. */
  popupPage(): Promise<Page>;
  /** The window that *Why?* opens. */
  explainPage(): Promise<Page>;
  storage(): Promise<StorageDump>;
  /** The browser's own history of visited pages, as it lies on the disk: addresses and titles among other bytes. */
  history(): Promise<string>;
  setSettings(settings: unknown): Promise<void>;
  /** Takes the extension out of the running browser, as an update or the person would. */
  removeExtension(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program. */
  readonly path: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly server: LocalServer;
  readonly headless: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** How long the card refuses "share anyway", and every pointer, after it is shown, in ms, with a margin for slow machines. */
export const CARD_ACCEPTS_AFTER_MS = ACCEPT_AFTER_MS + 50;
