// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import type { ContentApi } from '../../../src/browser/content-api.ts';
import type { ToPage } from '../../../src/browser/messages.ts';
import { startGate } from '../../../src/gate/start.ts';
import type { Site } from '../../../src/sites/adapter.ts';

const API: ContentApi = {
  alive: () => true,
  uiLanguage: () => 'ru',
  watchSettings: () => () => {},
  tell: () => {},
  onAsked: () => {},
};

/** The page is asked what it says to our own pages. */
function asking(): { readonly api: ContentApi; ask(message: ToPage): unknown } {
  let answer: (message: ToPage) => unknown = () => undefined;
  const api: ContentApi = {
    ...API,
    onAsked: (given) => {
      answer = given;
    },
  };
  return { api, ask: (message) => answer(message) };
}

const SITE: Site = {
  id: 'test',
  recognise: () => ({ kind: 'nothing' }),
  forget: () => {},
  called: () => null,
  found: () => ({ posts: 0, shareControls: 0 }),
  health: () => 'fits',
};

/** The page's idle moments, to be spent by hand. */
function idleMoments(): (() => void)[] {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (call: () => void) => waiting.push(call));
  return waiting;
}

afterEach(() => vi.unstubAllGlobals());

const press = (): boolean => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));

it('warms up in idle moments after the first press, once, and not before', () => {
  const idle = idleMoments();
  startGate(window, API, SITE);
  expect(idle).toHaveLength(0);
  press();
  expect(idle).toHaveLength(1);
  idle.shift()?.();
  idle.shift()?.();
  expect(idle).toHaveLength(0);
  press();
  expect(idle).toHaveLength(0);
});

it('lets everything pass and says nothing more once access was taken back', () => {
  const { api, ask } = asking();
  const recognise = vi.fn(SITE.recognise);
  const isAtWork = startGate(window, api, { ...SITE, recognise });
  const host = window.location.hostname;
  ask({ kind: 'leave', hosts: ['other.example'] });
  expect(ask({ kind: 'page-state?' })).toMatchObject({ kind: 'page-state', host });
  document.body.click();
  expect([recognise.mock.calls.length, isAtWork()]).toEqual([1, true]);
  ask({ kind: 'leave', hosts: ['other.example', host] });
  document.body.click();
  expect([recognise.mock.calls.length, isAtWork()]).toEqual([1, false]);
  expect(ask({ kind: 'page-state?' })).toBeUndefined();
});

it('is told to leave by a pattern that takes in the bare name of its site', () => {
  const { api, ask } = asking();
  const isAtWork = startGate(window, api, SITE);
  ask({ kind: 'leave', hosts: [`*.${window.location.hostname}`] });
  expect(isAtWork()).toBe(false);
});

it('tells its state at once in a page that is open already', () => {
  const told: unknown[] = [];
  startGate(window, { ...API, tell: (message) => told.push(message) }, SITE);
  expect(told).toEqual([{ kind: 'page-state', state: 'protected', isNew: true }]);
});

const shown = (persisted: boolean): boolean =>
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

it('reads the settings again when the page comes back as it was left, and only then', () => {
  const readAgain = vi.fn();
  startGate(window, { ...API, watchSettings: () => readAgain }, SITE);
  shown(false);
  expect(readAgain).not.toHaveBeenCalled();
  shown(true);
  expect(readAgain).toHaveBeenCalledOnce();
});

it('tells its state once more when a page made ready in the background is shown: nobody heard it before', () => {
  const told: unknown[] = [];
  startGate(window, { ...API, tell: (message) => told.push(message) }, SITE);
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(told).toHaveLength(2);
  expect(told[1]).toEqual(told[0]);
});

it('tells its state once more when the page comes back: the browser has dropped the look of the tab', () => {
  const told: unknown[] = [];
  startGate(window, { ...API, tell: (message) => told.push(message) }, SITE);
  shown(false);
  expect(told).toHaveLength(1);
  shown(true);
  expect(told).toHaveLength(2);
  expect(told[1]).toEqual(told[0]);
});
