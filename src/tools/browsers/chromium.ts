import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import type { ToolNode } from './closed-root.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { PageDriver, type Ways } from './page-driver.ts';
import { until } from './until.ts';

function toolNode(node: Protocol.DOM.Node): ToolNode {
  const pairs = node.attributes ?? [];
  const attributes: Record<string, string> = {};
  for (let at = 0; at + 1 < pairs.length; at += 2) attributes[pairs[at] ?? ''] = pairs[at + 1] ?? '';
  const closed = node.shadowRoots?.find((root) => root.shadowRootType !== 'user-agent');
  return {
    tag: node.localName,
    attributes,
    text: node.nodeType === 3 ? node.nodeValue : '',
    children: (node.children ?? []).map(toolNode),
    shadow: closed === undefined ? null : toolNode(closed),
    handle: String(node.backendNodeId),
  };
}

function chromiumWays(browser: Browser): Ways {
  const sessions = new WeakMap<Page, CDPSession>();
  const session = async (page: Page): Promise<CDPSession> => {
    const known = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, known);
    return known;
  };
  const extensionId = (): Promise<string> =>
    until('the extension', async () => {
      const [extension] = (await browser.extensions()).values();
      return extension?.id;
    });
  const origin = async (): Promise<string> => `chrome-extension://${await extensionId()}`;
  return {
    async nodes(page) {
      const { root } = await (await session(page)).send('DOM.getDocument', { depth: -1, pierce: true });
      return toolNode(root);
    },
    async spot(page, handle) {
      const { model } = await (await session(page)).send('DOM.getBoxModel', {
        backendNodeId: Number(handle),
      });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    },
    async focused(page, handle) {
      const cdp = await session(page);
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: Number(handle) });
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function () { return this.getRootNode().activeElement === this; }',
        returnByValue: true,
      });
      return result.value === true;
    },
    extensionId,
    extensionOrigin: origin,
    address: async (page) => page.url(),
    historyFiles() {
      const option = '--user-data-dir=';
      const profile = browser.process()?.spawnargs.find((given) => given.startsWith(option)) ?? option;
      return ['History', 'History-journal'].map((file) =>
        join(profile.slice(option.length), 'Default', file),
      );
    },
    async popupPage(page) {
      const extension = (await browser.extensions()).get(await extensionId());
      if (extension === undefined) throw new Error('The extension is gone');
      await page.bringToFront();
      await extension.triggerAction(page);
      const address = `${await origin()}/src/popup/`;
      const popup = await browser.waitForTarget((target) => target.url().startsWith(address));
      return popup.asPage();
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${await origin()}/${path}`);
      return page;
    },
  };
}

/** Starts Chrome, Chromium or Edge with the extension loaded; every host name leads to the local server. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const width = options.width ?? 1280;
  const height = options.height ?? 900;
  const browser = await puppeteer.launch({
    executablePath: options.path,
    headless: options.headless,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: [options.extension],
    // A person's browser blocks windows that no press asked for.
    ignoreDefaultArgs: ['--disable-popup-blocking'],
    defaultViewport: options.headless ? { width, height } : null,
    args: [
      // Chromium refuses its sandbox to root, and only to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${options.server.port}`,
      `--window-size=${width},${height}`,
      '--lang=en',
    ],
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return new PageDriver(
    'chrome',
    await browser.version(),
    options.server,
    page,
    browser,
    chromiumWays(browser),
  );
}
