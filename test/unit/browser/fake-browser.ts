import { vi } from 'vitest';

type Values = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** Listeners of one browser event, and a way to make it happen. */
function event<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    happen: (...args: Args) => [...listeners].map((listener) => listener(...args)),
    count: () => listeners.size,
    clear: () => listeners.clear(),
  };
}

const onChanged = event<[Changes, string]>();

/** A storage area that copies like the real one, and takes a turn of the loop for everything like the real one. */
function area(name: string) {
  let values: Values = {};
  return {
    broken: false,
    all: () => structuredClone(values),
    fill: (filled: Values) => {
      values = structuredClone(filled);
    },
    async get(key: string): Promise<Values> {
      await Promise.resolve();
      if (this.broken) throw new Error('storage is broken');
      return Object.hasOwn(values, key) ? structuredClone({ [key]: values[key] }) : {};
    },
    async set(changed: Values): Promise<void> {
      await Promise.resolve();
      if (this.broken) throw new Error('storage is broken');
      const before = values;
      values = { ...values, ...structuredClone(changed) };
      const changes = Object.keys(changed).map((key) => [
        key,
        { oldValue: before[key], newValue: structuredClone(changed[key]) },
      ]);
      onChanged.happen(Object.fromEntries(changes), name);
    },
    async remove(key: string): Promise<void> {
      await Promise.resolve();
      const { [key]: oldValue, ...rest } = values;
      values = rest;
      onChanged.happen({ [key]: { oldValue } }, name);
    },
  };
}

/** Host permissions: what the person says to a request, and what was given so far. */
function permissions() {
  const origins = new Set<string>();
  const onAdded = event<[{ origins: string[] }]>();
  const onRemoved = event<[{ origins: string[] }]>();
  return {
    says: true,
    onAdded,
    onRemoved,
    fill: (given: readonly string[]) => {
      origins.clear();
      for (const origin of given) origins.add(origin);
    },
    async getAll() {
      return { permissions: ['storage'], origins: [...LISTED, ...origins] };
    },
    async request(asked: { origins: string[] }) {
      if (!this.says) return false;
      for (const origin of asked.origins) origins.add(origin);
      onAdded.happen(asked);
      return true;
    },
    async remove(asked: { origins: string[] }) {
      for (const origin of asked.origins) origins.delete(origin);
      onRemoved.happen(asked);
      return true;
    },
  };
}

interface Script {
  readonly id: string;
  readonly matches?: string[];
  readonly [key: string]: unknown;
}

/** Registered scripts, as a browser keeps them over a restart. */
function scripting() {
  const scripts = new Map<string, Script>();
  return {
    registrations: 0,
    fill: (given: readonly Script[]) => {
      scripts.clear();
      for (const script of given) scripts.set(script.id, script);
    },
    getRegisteredContentScripts: async () => [...scripts.values()],
    async registerContentScripts(given: readonly Script[]) {
      for (const script of given) {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID ${script.id}`);
        scripts.set(script.id, script);
      }
      this.registrations += 1;
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID ${id}`);
    },
    executeScript: vi.fn(async (..._args: unknown[]): Promise<unknown[]> => []),
  };
}

export const LISTED = ['https://x.com/*'];
export const OWN_ID = 'abaila-id';
export const OWN_ORIGIN = 'chrome-extension://abaila-id/';

/** An extension's browser in memory, enough of it for our doors. */
export const fake = {
  storage: { local: area('local'), session: area('session'), onChanged },
  runtime: {
    id: OWN_ID,
    getURL: (path: string) => OWN_ORIGIN + path,
    getManifest: () => ({
      version: '1.2.3',
      content_scripts: [
        // As Firefox gives it: the whole address.
        { matches: LISTED, js: [`${OWN_ORIGIN}content.js`], all_frames: true },
        { matches: LISTED, js: ['main.js'], world: 'MAIN' },
      ],
    }),
    onMessage: event<[unknown, unknown]>(),
    onInstalled: event<[]>(),
    onStartup: event<[]>(),
  },
  i18n: { getUILanguage: vi.fn(() => 'en') },
  tabs: {
    query: vi.fn(async (): Promise<{ id?: number; url?: string }[]> => [{ id: 7 }]),
    sendMessage: vi.fn(async (..._args: unknown[]): Promise<unknown> => {
      throw new Error('Receiving end does not exist');
    }),
    create: vi.fn(async (..._args: unknown[]) => ({ id: 43 })),
    update: vi.fn(async (..._args: unknown[]) => ({ windowId: 31 })),
    getCurrent: vi.fn(async (): Promise<{ id?: number }> => ({ id: 41 })),
    onRemoved: event<[number]>(),
  },
  permissions: permissions(),
  scripting: scripting(),
  windows: {
    create: vi.fn(async (..._args: unknown[]) => ({ id: 31, tabs: [{ id: 41 }] })),
    update: vi.fn(async (..._args: unknown[]) => ({})),
  },
  action: {
    setIcon: vi.fn(async (..._args: unknown[]) => {}),
    setTitle: vi.fn(async (..._args: unknown[]) => {}),
    setBadgeText: vi.fn(async (..._args: unknown[]) => {}),
    setBadgeBackgroundColor: vi.fn(async (..._args: unknown[]) => {}),
  },
};

/** One queue a name, as `navigator.locks` has; Node 20 and jsdom lack it. */
function fakeLocks() {
  const queues = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(work);
    queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  return { request };
}

/** Everything as after installing; call before each test. */
export function freshBrowser(): void {
  for (const store of [fake.storage.local, fake.storage.session]) {
    store.broken = false;
    store.fill({});
  }
  const { onMessage, onInstalled, onStartup } = fake.runtime;
  for (const one of [onChanged, onMessage, onInstalled, onStartup, fake.tabs.onRemoved]) one.clear();
  fake.permissions.onAdded.clear();
  fake.permissions.onRemoved.clear();
  fake.permissions.fill([]);
  fake.permissions.says = true;
  fake.scripting.fill([]);
  fake.scripting.registrations = 0;
  vi.resetAllMocks();
  fake.scripting.executeScript.mockResolvedValue([]);
  fake.i18n.getUILanguage.mockReturnValue('en');
  fake.tabs.query.mockResolvedValue([{ id: 7 }]);
  fake.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  fake.tabs.create.mockResolvedValue({ id: 43 });
  fake.tabs.update.mockResolvedValue({ windowId: 31 });
  fake.tabs.getCurrent.mockResolvedValue({ id: 41 });
  fake.windows.create.mockResolvedValue({ id: 31, tabs: [{ id: 41 }] });
  if (typeof navigator === 'undefined') vi.stubGlobal('navigator', {});
  Object.defineProperty(navigator, 'locks', { value: fakeLocks(), configurable: true });
}
