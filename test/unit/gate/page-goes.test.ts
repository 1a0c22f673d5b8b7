// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { hearPageCalls } from '../../../src/gate/page-calls.ts';
import type { PageCall } from '../../../src/sites/adapter.ts';

const SHARE_LINK = 'https://t.me/share/url?url=https%3A%2F%2Fnews.example';

/** What the browser tells when a script of the page, in answer to a press, sets `location`. */
const BY_SCRIPT = {
  userInitiated: false,
  formData: null as FormData | null,
  navigationType: 'push',
  destination: { url: SHARE_LINK, sameDocument: false },
};

/** A page goes somewhere; tells what was asked about it. */
function going(
  how: Partial<typeof BY_SCRIPT> & { cancelable?: boolean; isActive?: boolean } = {},
): PageCall[] {
  const { cancelable = true, isActive = true, ...more } = how;
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  Object.defineProperty(navigator, 'userActivation', { value: { isActive }, configurable: true });
  const asked: PageCall[] = [];
  hearPageCalls(
    window,
    (_event, call) => asked.push(call),
    () => undefined,
  );
  navigation.dispatchEvent(Object.assign(new Event('navigate', { cancelable }), BY_SCRIPT, more));
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

it('asks where the page goes by itself', () => {
  expect(going()).toEqual([{ kind: 'open', address: SHARE_LINK }]);
});

it.each([
  ['links and forms that the person pressed: they were judged then', { userInitiated: true }],
  ['a form with a body, which could not be sent once more', { formData: new FormData() }],
  ['another state of the same page', { destination: { url: SHARE_LINK, sameDocument: true } }],
  ['what cannot be held', { cancelable: false }],
  ['what no press stands behind: a page must not find out what would be said', { isActive: false }],
])('does not ask about %s', (_name, how) => {
  expect(going(how)).toEqual([]);
});
