// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { onSessionChanged, readSession, updateSession } from '../../../src/browser/session.ts';
import { fake, freshBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

const { local, session } = fake.storage;

beforeEach(freshBrowser);

it('of two changes at once none is lost, and a value that is nothing leaves no key', async () => {
  const more = (old: unknown) => Number(old ?? 0) + 1;
  await Promise.all([updateSession('n', more), updateSession('n', more)]);
  expect(await readSession('n')).toBe(2);
  await updateSession('n', () => undefined);
  expect(Object.keys(session.all())).toEqual([]);
});

it('a change of this key in this memory is told, until the listener ends it', async () => {
  const heard: unknown[] = [];
  const end = onSessionChanged('n', (value) => heard.push(value));
  await session.set({ n: 1 });
  await session.set({ other: 2 });
  await local.set({ n: 3 });
  end();
  await session.set({ n: 4 });
  expect(heard).toEqual([1]);
});
