// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import type { ContentApi } from '../../../src/browser/content-api.ts';
import { startGate } from '../../../src/gate/start.ts';
import type { Site } from '../../../src/sites/adapter.ts';

const API: ContentApi = {
  alive: () => true,
  uiLanguage: () => 'ru',
  watchSettings: () => {},
  tell: () => {},
  onAsked: () => {},
};

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
