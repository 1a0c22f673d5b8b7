import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { ToolNode } from './closed-root.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { PageDriver, type Ways } from './page-driver.ts';
import { until } from './until.ts';

/** The id in the manifest, and the address we give it: Firefox would make up a new one for each profile. */
const EXTENSION_ID = 'abaila@abaila.example';
const EXTENSION_UUID = '5f1d9c0e-3b0a-4c43-9d3e-0a1c7e2b4d55';
const ORIGIN = `moz-extension://${EXTENSION_UUID}`;

/** Part of a BiDi remote value that describes a node. */
interface RemoteNode {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

interface Bidi {
  send(
    method: string,
    parameters: unknown,
  ): Promise<{
    result: { result: { value?: unknown }; contexts?: readonly { context: string; url: string }[] };
  }>;
}

/** Puppeteer hides its BiDi connection; the closed root cannot be reached without it. */
const bidi = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

function toolNode(node: RemoteNode): ToolNode {
  const value = node.value;
  return {
    tag: value?.localName ?? '',
    attributes: value?.attributes ?? {},
    text: value?.nodeType === 3 ? (value.nodeValue ?? '') : '',
    children: (value?.children ?? []).map(toolNode),
    shadow: value?.shadowRoot ? toolNode(value.shadowRoot) : null,
    handle: node.sharedId ?? '',
  };
}

function firefoxWays(browser: Browser): Ways {
  const onNode = async (page: Page, handle: string, functionDeclaration: string): Promise<unknown> => {
    const answer = await bidi(browser).send('script.callFunction', {
      target: { context: contextOf(page), sandbox: 'abaila-tools' },
      functionDeclaration,
      arguments: [{ sharedId: handle }],
      awaitPromise: false,
    });
    return answer.result.result.value;
  };
  const extensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // `goto` waits for a load event that never comes for these addresses; what counts is the content.
    await bidi(browser).send('browsingContext.navigate', {
      context: contextOf(page),
      url: `${ORIGIN}/${path}`,
      wait: 'none',
    });
    await until(path, async () => {
      const there = await page.evaluate(() => `${location.protocol} ${document.readyState}`);
      return there === 'moz-extension: complete' ? true : undefined;
    });
    return page;
  };
  return {
    async nodes(page) {
      const answer = await bidi(browser).send('script.evaluate', {
        target: { context: contextOf(page), sandbox: 'abaila-tools' },
        // The card hangs beside <head> and <body>: the page itself need not be told.
        expression:
          '[...document.documentElement.children].filter((e) => e !== document.head && e !== document.body)',
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
      });
      const hosts = (answer.result.result.value ?? []) as readonly RemoteNode[];
      return {
        tag: 'html',
        attributes: {},
        text: '',
        children: hosts.map(toolNode),
        shadow: null,
        handle: '',
      };
    },
    async spot(page, handle) {
      const box = await onNode(
        page,
        handle,
        '(e) => { const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2].join(); }',
      );
      const [x = 0, y = 0] = String(box).split(',').map(Number);
      return { x, y };
    },
    async focused(page, handle) {
      return (await onNode(page, handle, '(e) => e.getRootNode().activeElement === e')) === true;
    },
    extensionId: async () => EXTENSION_ID,
    extensionOrigin: async () => ORIGIN,
    async address(page) {
      // Puppeteer goes on saying `about:blank` for windows the extension opened, and lists windows that are gone.
      const tree = await bidi(browser).send('browsingContext.getTree', { maxDepth: 0 });
      return tree.result.contexts?.find(({ context }) => context === contextOf(page))?.url ?? '';
    },
    historyFiles() {
      const given = browser.process()?.spawnargs ?? [];
      const profile = given[given.findIndex((option) => /^--?profile$/.test(option)) + 1] ?? '';
      return ['places.sqlite', 'places.sqlite-wal'].map((file) => join(profile, file));
    },
    extensionPage,
    popupPage: () => extensionPage('src/popup/popup.html'),
  };
}

/** Starts Firefox with the extension installed for this run; every host name leads to the local server. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const width = options.width ?? 1280;
  const height = options.height ?? 900;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.path,
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width, height } : null,
    // Pages of the extension are closed to tools without it.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.server.port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
      // Access that is asked for in a press is granted: no tool could answer the question.
      'extensions.webextOptionalPermissionPrompts': false,
      // A person's browser blocks windows that no press asked for; Puppeteer would switch that off.
      'dom.disable_open_during_load': true,
      'dom.w3c_touch_events.enabled': 1,
      // In ms; of a finger that is down for 0.3 s no click comes, and a busy machine takes that long over a tap.
      'apz.max_tap_time': 30_000,
      'intl.accept_languages': 'en',
    },
  });
  await browser.installExtension(options.extension);
  // The first tab of a fresh Firefox never gets the focus, and without it Enter on a button presses nothing.
  const first = (await browser.pages())[0];
  const page = await browser.newPage();
  await first?.close();
  return new PageDriver(
    'firefox',
    await browser.version(),
    options.server,
    page,
    browser,
    firefoxWays(browser),
  );
}
