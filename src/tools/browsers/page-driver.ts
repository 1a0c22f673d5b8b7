import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser, KeyInput, MouseClickOptions, Page } from 'puppeteer-core';
import { CARD_BUTTONS, type CardButton } from '../../gate/card/face.ts';
import { buttonNode, cardRoot, type ToolNode, viewOf } from './closed-root.ts';
import {
  CARD_ACCEPTS_AFTER_MS,
  type CardHow,
  type CardView,
  type Driver,
  type PressHow,
  type Spot,
  type StorageDump,
} from './driver.ts';
import type { BrowserName } from './find.ts';
import { reach } from './reach.ts';
import type { LocalServer } from './server.ts';
import { until } from './until.ts';

/** What the two browsers do differently; all else is shared. */
export interface Ways {
  /** The page's nodes with its closed roots, or only those that may hold the card. */
  nodes(page: Page): Promise<ToolNode>;
  spot(page: Page, handle: string): Promise<Spot>;
  focused(page: Page, handle: string): Promise<boolean>;
  extensionPage(path: string): Promise<Page>;
  popupPage(page: Page): Promise<Page>;
  extensionOrigin(): Promise<string>;
  extensionId(): Promise<string>;
  address(page: Page): Promise<string>;
  /** Files in which the browser keeps its history; some come and go. */
  historyFiles(): readonly string[];
}

async function wholeStorage(): Promise<StorageDump> {
  const api = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
  return {
    local: await api.storage.local.get(),
    session: await api.storage.session.get(),
    sync: await api.storage.sync.get().catch(() => ({})),
    localStorage: { ...localStorage },
    databases: (await indexedDB.databases()).map((database) => database.name ?? ''),
    caches: await caches.keys().catch(() => []),
  };
}

const CLICKS: Readonly<Record<Exclude<PressHow, 'keyboard' | 'touch'>, MouseClickOptions>> = {
  mouse: {},
  double: { count: 2 },
  middle: { button: 'middle' },
  context: { button: 'right' },
};

export class PageDriver implements Driver {
  readonly evaluate: Page['evaluate'];
  #cardSince = 0;
  #office: Page | null = null;

  constructor(
    readonly browser: BrowserName,
    readonly version: string,
    readonly server: LocalServer,
    readonly page: Page,
    private readonly program: Browser,
    private readonly ways: Ways,
  ) {
    this.evaluate = page.evaluate.bind(page) as Page['evaluate'];
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    // A card of the page before is gone with it.
    this.#cardSince = 0;
    await this.page.bringToFront();
  }

  async press(selector: string, how: PressHow = 'mouse'): Promise<void> {
    const spot = await this.#reach(selector, how === 'keyboard' ? 'focus' : 'look');
    if (how === 'keyboard') await this.page.keyboard.press('Enter');
    else await this.#pressAt(spot, how);
  }

  #pressAt({ x, y }: Spot, how: Exclude<PressHow, 'keyboard'>): Promise<void> {
    return how === 'touch' ? this.page.touchscreen.tap(x, y) : this.page.mouse.click(x, y, CLICKS[how]);
  }

  /** A site may keep hidden doubles of a control: the first that a person can see is meant. */
  #reach(selector: string, how: 'look' | 'focus'): Promise<Spot> {
    return until(
      `something to press that matches ${selector}`,
      async () => (await this.page.evaluate(reach, selector, how)) ?? undefined,
    );
  }

  async focus(selector: string): Promise<void> {
    await this.#reach(selector, 'focus');
  }

  async type(selector: string, text: string): Promise<void> {
    await this.focus(selector);
    await this.page.keyboard.type(text);
  }

  async key(keys: string): Promise<void> {
    const parts = keys.split('+') as KeyInput[];
    const last = parts.pop();
    if (last === undefined) return;
    for (const modifier of parts) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(last);
    for (const modifier of parts.reverse()) await this.page.keyboard.up(modifier);
  }

  async waitFor(what: string, inPage: () => unknown): Promise<void> {
    await until(what, async () => ((await this.page.evaluate(inPage)) ? true : undefined));
  }

  async screenshot(file: string): Promise<void> {
    mkdirSync(dirname(file), { recursive: true });
    await this.page.screenshot({ path: file as `${string}.png` });
  }

  async scheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  async card(): Promise<CardView> {
    const root = cardRoot(await this.ways.nodes(this.page));
    if (root === null) {
      this.#cardSince = 0;
      return viewOf(null, null);
    }
    if (this.#cardSince === 0) this.#cardSince = Date.now();
    for (const id of CARD_BUTTONS) {
      const button = buttonNode(root, id);
      if (button !== null && (await this.ways.focused(this.page, button.handle))) return viewOf(root, id);
    }
    return viewOf(root, null);
  }

  waitForCard(): Promise<Extract<CardView, { kind: 'card' }>> {
    return until('the card', async () => {
      const view = await this.card();
      return view.kind === 'card' ? view : undefined;
    });
  }

  async waitForNoCard(): Promise<void> {
    await until('the card to go', async () => ((await this.card()).kind === 'none' ? true : undefined));
  }

  async pressCard(button: CardButton, how: CardHow = 'mouse'): Promise<void> {
    await this.waitForCard();
    if (button === 'share' || how !== 'keyboard')
      await until('the card to accept', async () =>
        Date.now() - this.#cardSince > CARD_ACCEPTS_AFTER_MS ? true : undefined,
      );
    if (how === 'keyboard') {
      for (let tabs = 0; (await this.waitForCard()).focused !== button; tabs++) {
        if (tabs > 6) throw new Error(`Tab does not lead to the card's ${button}`);
        await this.page.keyboard.press('Tab');
      }
      await this.page.keyboard.press('Enter');
      return;
    }
    await this.#pressAt(await this.cardSpot(button), how);
  }

  /** The card may still be moving into place: its button is pressed where it comes to rest. */
  async cardSpot(button: CardButton): Promise<Spot> {
    let before: Spot = { x: -1, y: -1 };
    return until(`the card's ${button} to rest`, async () => {
      const root = cardRoot(await this.ways.nodes(this.page));
      const node = root === null ? null : buttonNode(root, button);
      if (node === null) return undefined;
      const now = await this.ways.spot(this.page, node.handle);
      const rests = now.x === before.x && now.y === before.y;
      before = now;
      return rests ? now : undefined;
    });
  }

  extensionPage(path: string): Promise<Page> {
    return this.ways.extensionPage(path);
  }

  popupPage(): Promise<Page> {
    return this.ways.popupPage(this.page);
  }

  async explainPage(): Promise<Page> {
    const origin = await this.ways.extensionOrigin();
    return until('the explanation window', async () => {
      for (const page of await this.program.pages())
        if ((await this.ways.address(page)).startsWith(`${origin}/src/explain/`)) return page;
      return undefined;
    });
  }

  /** One page of the extension kept open at the back, to look into its storage the way it does itself. */
  async #backOffice(): Promise<Page> {
    if (this.#office === null || this.#office.isClosed()) {
      this.#office = await this.ways.extensionPage('src/options/options.html');
      await this.page.bringToFront();
    }
    return this.#office;
  }

  async storage(): Promise<StorageDump> {
    return (await this.#backOffice()).evaluate(wholeStorage);
  }

  async history(): Promise<string> {
    const files = this.ways.historyFiles().filter((file) => existsSync(file));
    return files.map((file) => readFileSync(file, 'utf8')).join('');
  }

  async setSettings(settings: unknown): Promise<void> {
    const office = await this.#backOffice();
    await office.evaluate(async (value) => {
      const api = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      await api.storage.local.set({ settings: value });
    }, settings);
  }

  async removeExtension(): Promise<void> {
    await this.program.uninstallExtension(await this.ways.extensionId());
  }

  async close(): Promise<void> {
    await this.program.close();
  }
}
