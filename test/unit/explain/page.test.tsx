// @vitest-environment jsdom
import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EXPLAINED_KEY } from '../../../src/browser/explained.ts';
import { Page } from '../../../src/explain/page.tsx';
import { fake, freshBrowser } from '../browser/fake-browser.ts';
import { cleanup } from '../ui/cleanup.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-browser.ts')).fake,
}));

const { session } = fake.storage;
const LAW_OF_DRUGS = { kind: 'category', category: 'drugs' };
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const show = () => render(<Page today="2026-11-22" language="en" />);

beforeEach(freshBrowser);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('explains what stands under its own tab, as often as it is loaded', async () => {
  session.fill({ [EXPLAINED_KEY]: { 41: LAW_OF_DRUGS, 42: { kind: 'category', category: 'war' } } });
  show();
  await heading('Drugs');
  cleanup();
  show();
  await heading('Drugs');
});

it('asks the tab of its hold', async () => {
  session.fill({ [EXPLAINED_KEY]: { 41: { kind: 'hold', tab: 5, frame: 3, holdId: 'h-1' } } });
  show();
  await heading('There is nothing left to decide here');
  expect(fake.tabs.sendMessage).toHaveBeenCalledWith(
    5,
    { kind: 'held-findings?', holdId: 'h-1' },
    { frameId: 3 },
  );
});

it('waits to be told: a page is open before anybody knows its tab', async () => {
  show();
  await session.set({ [EXPLAINED_KEY]: { 41: LAW_OF_DRUGS } });
  await heading('Drugs');
});

it('says that there is nothing to explain when nobody tells', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  show();
  expect(screen.getByRole('status').textContent).toBe('Asking the tab…');
  await vi.advanceTimersByTimeAsync(2000);
  vi.useRealTimers();
  await heading('There is nothing to explain here');
});
