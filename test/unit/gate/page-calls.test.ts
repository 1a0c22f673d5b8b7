// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hearPageCalls } from '../../../src/gate/page-calls.ts';
import { type PageWorld, wrapCalls } from '../../../src/gate/wrap-calls.ts';
import type { PageCall, Replay } from '../../../src/sites/adapter.ts';

const SHARE_LINK = 'https://t.me/share/url?url=https%3A%2F%2Fnews.example';

/** A page with its own world, and the content script's ear at its window, as the two meet in a browser. */
function openWorld() {
  document.body.innerHTML = '<iframe></iframe>';
  const page = document.querySelector('iframe')?.contentWindow as PageWorld;
  const opened = vi.fn((..._given: unknown[]) => 'a window');
  const shared = vi.fn(async (..._given: unknown[]) => 'shared');
  Object.defineProperty(page, 'open', {
    value: opened,
    configurable: true,
    writable: true,
    enumerable: true,
  });
  Object.defineProperty(page.Navigator.prototype, 'share', {
    value: shared,
    configurable: true,
    writable: true,
    enumerable: true,
  });
  Object.defineProperty(page.navigator, 'userActivation', { value: { isActive: true }, configurable: true });
  // Two worlds have constructors of their own; here the ear must know the page's events for events.
  vi.stubGlobal('CustomEvent', page.CustomEvent);
  vi.stubGlobal('Event', page.Event);
  const asked: { event: Event; call: PageCall; replay: Extract<Replay, { kind: 'call' }> }[] = [];
  const refused = vi.fn();
  const world = { holds: true };
  const hear = (): void =>
    hearPageCalls(
      page,
      (event, call, replay) => {
        if (replay.kind !== 'call') throw new Error('a call is carried out as a call');
        asked.push({ event, call, replay });
        if (world.holds) event.preventDefault();
      },
      refused,
    );
  return { page, opened, shared, asked, refused, world, hear };
}

let at: ReturnType<typeof openWorld>;
beforeEach(() => {
  vi.unstubAllGlobals();
  at = openWorld();
});

const last = () => {
  const found = at.asked.at(-1);
  if (found === undefined) throw new Error('nothing was asked');
  return found;
};

describe.each([
  ['the content script comes first', true],
  ['the page’s script comes first', false],
])('when %s', (_name, first) => {
  beforeEach(() => {
    if (first) at.hear();
    wrapCalls(at.page);
    if (!first) at.hear();
  });

  it('asks before a window is opened, and opens none while it is held', () => {
    expect(at.page.open(SHARE_LINK, '_blank', 'width=600')).toBeNull();
    expect(at.opened).not.toHaveBeenCalled();
    expect(last().call).toEqual({ kind: 'open', address: SHARE_LINK });
  });

  it('opens the same address on the person’s word, once', () => {
    at.page.open(new at.page.URL(SHARE_LINK), '_blank', 'width=600');
    at.world.holds = false;
    last().replay.go();
    expect(at.opened.mock.calls).toEqual([[SHARE_LINK, '_blank', 'width=600']]);
  });

  it('adds nothing to what the page did not give', () => {
    at.page.open(SHARE_LINK);
    at.world.holds = false;
    last().replay.go();
    expect(at.opened.mock.calls).toEqual([[SHARE_LINK, '', '']]);
    void at.page.navigator.share({ text: 'Words' });
    expect(last().call).toEqual({ kind: 'share', text: '\nWords\n' });
  });

  it('does not ask about an empty window', () => {
    expect(at.page.open('')).toBe('a window');
    expect(at.asked).toEqual([]);
  });

  it('lets a call pass that is not held, as it was made', () => {
    at.world.holds = false;
    expect(at.page.open(SHARE_LINK)).toBe('a window');
    expect(at.opened.mock.calls).toEqual([[SHARE_LINK]]);
  });

  it('keeps a share of the device waiting, and carries it out on the person’s word', async () => {
    const data = { title: 'Title', text: 'Words', url: 'https://news.example/1' };
    const promise = at.page.navigator.share(data);
    expect(last().call).toEqual({ kind: 'share', text: 'Title\nWords\nhttps://news.example/1' });
    expect(at.shared).not.toHaveBeenCalled();
    last().replay.go();
    last().replay.go();
    expect(await promise).toBe('shared');
    expect(at.shared.mock.calls).toEqual([[data]]);
  });

  it('ends a share that the person does not want as one that was called off', async () => {
    const promise = at.page.navigator.share({ text: 'Words' });
    last().replay.drop();
    await expect(promise).rejects.toMatchObject({ name: 'AbortError' });
    expect(at.shared).not.toHaveBeenCalled();
  });

  it('ends each share that waits by its own answer', async () => {
    const first = at.page.navigator.share({ text: 'One' });
    const one = last();
    const second = at.page.navigator.share({ text: 'Two' });
    last().replay.drop();
    one.replay.go();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    expect(await first).toBe('shared');
    expect(at.shared.mock.calls).toEqual([[{ text: 'One' }]]);
  });

  it('asks nothing that no press stands behind: a page must not find out what would be said', () => {
    Object.defineProperty(at.page.navigator, 'userActivation', { value: { isActive: false } });
    expect(at.page.open(SHARE_LINK)).toBe('a window');
    expect(at.asked).toEqual([]);
    expect(at.refused).toHaveBeenCalledTimes(1);
  });

  it('looks like the browser’s own functions', () => {
    const { open, Function: Maker, Navigator } = at.page;
    for (const [wrapped, original] of [
      [open, at.opened],
      [Navigator.prototype.share, at.shared],
    ] as const) {
      const owner = wrapped === open ? at.page : Navigator.prototype;
      expect(Object.getOwnPropertyDescriptor(owner, wrapped === open ? 'open' : 'share')).toEqual({
        value: wrapped,
        configurable: true,
        writable: true,
        enumerable: true,
      });
      expect([wrapped.name, wrapped.length]).toEqual([original.name, original.length]);
      expect(Maker.prototype.toString.call(wrapped)).toBe(Maker.prototype.toString.call(original));
      expect(Object.getOwnPropertyNames(wrapped)).toEqual(Object.getOwnPropertyNames(original));
    }
    expect(Maker.prototype.toString.call(Maker.prototype.toString)).toMatch(
      /^function toString\(\) \{\s*\[native code\]/,
    );
    expect(Maker.prototype.toString.call(at.page.eval('(function own() {})'))).toBe('function own() {}');
    expect(() => Maker.prototype.toString.call({})).toThrow(/requires that 'this' be a Function/);
  });

  it('greets nobody who asks later', () => {
    const heard = vi.fn();
    at.page.addEventListener('pagecallhello', heard);
    at.page.dispatchEvent(new at.page.Event('pagecallready'));
    expect(heard).not.toHaveBeenCalled();
  });
});

it('asks about windows also where the browser has no share sheet', () => {
  Reflect.deleteProperty(at.page.Navigator.prototype, 'share');
  at.hear();
  wrapCalls(at.page);
  expect(at.page.open(SHARE_LINK)).toBeNull();
  expect('share' in at.page.navigator).toBe(false);
});

it('greets once, and by a name only', () => {
  const greeted = (detail?: string): boolean =>
    !at.page.dispatchEvent(new at.page.CustomEvent('pagecallhello', { cancelable: true, detail }));
  at.hear();
  expect(greeted()).toBe(false);
  wrapCalls(at.page);
  expect(at.page.open(SHARE_LINK)).toBeNull();
  expect(greeted('a name of the page’s own')).toBe(false);
});

it('wraps nothing where no content script answers', () => {
  wrapCalls(at.page);
  expect(at.page.open).toBe(at.opened);
  expect(at.page.Navigator.prototype.share).toBe(at.shared);
});
