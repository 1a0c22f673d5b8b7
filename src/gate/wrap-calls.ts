import { type Answered, type Asked, answersTo, HELLO, READY } from './call-protocol.ts';

/** The page's own world, as far as it is needed here. */
export type PageWorld = Window & typeof globalThis;

type Call = (...given: unknown[]) => unknown;
type Trap = (original: Call, self: unknown, given: readonly unknown[]) => unknown;

/**
 * Wraps `window.open` and `navigator.share`, so that the content script is asked before they act. Nothing is wrapped
 * where no content script answers. The wrapped functions look like the browser's own ones: proxies keep name, length
 * and properties, and `toString` tells of the original.
 *
 * Everything is taken from the page's world now, before a script of the page could have changed it.
 */
export function wrapCalls(page: PageWorld): void {
  const { CustomEvent: NewEvent, DOMException: Failure, Promise: Later, Proxy: Wrapper, URL: Address } = page;
  const { stringify, parse } = page.JSON;
  const { apply } = page.Reflect;
  const { defineProperty, getOwnPropertyDescriptor } = page.Object;
  const { dispatchEvent, addEventListener, removeEventListener } = page.EventTarget.prototype;
  const lookUp = page.WeakMap.prototype.get;
  const originals = new page.WeakMap<object, Call>();
  const name = page.crypto.randomUUID();
  /** Calls of `navigator.share` that wait, by number. */
  const waiting: Record<number, ((go: boolean) => void) | undefined> = {};
  let calls = 0;

  /** False when somebody stopped the event. */
  const send = (type: string, detail: string): boolean =>
    apply(dispatchEvent, page, [new NewEvent(type, { cancelable: true, detail })]);
  const mayGo = (asked: Asked): boolean => send(name, stringify(asked));

  const asText = (given: unknown): string =>
    typeof given === 'string' ? given : given instanceof Address ? given.href : '';

  function wrap(owner: object, key: string, trap: Trap): void {
    const described = getOwnPropertyDescriptor(owner, key);
    if (typeof described?.value !== 'function') return;
    const wrapped = new Wrapper(described.value as Call, { apply: trap });
    originals.set(wrapped, described.value);
    defineProperty(owner, key, { ...described, value: wrapped });
  }

  const open: Trap = (original, self, given) => {
    const plain = [asText(given[0]), asText(given[1]), asText(given[2])];
    // A window that was not opened is null from the browser too.
    const held = plain[0] !== '' && !mayGo({ kind: 'open', given: plain });
    return held ? null : apply(original, self, given);
  };

  const share: Trap = (original, self, given) => {
    const { title, text, url } = (given[0] ?? {}) as ShareData;
    calls += 1;
    const id = calls;
    const said = `${asText(title)}\n${asText(text)}\n${asText(url)}`;
    if (mayGo({ kind: 'share', id, text: said })) return apply(original, self, given);
    return new Later((resolve, reject) => {
      waiting[id] = (go) =>
        go ? resolve(apply(original, self, given)) : reject(new Failure('Share canceled', 'AbortError'));
    });
  };

  const tellSource: Trap = (original, self, given) =>
    apply(original, apply(lookUp, originals, [self]) || self, given);

  function onAnswer(event: Event): void {
    const { id, go } = parse((event as CustomEvent<string>).detail) as Answered;
    const settle = waiting[id];
    waiting[id] = undefined;
    settle?.(go);
  }

  function greet(): void {
    if (send(HELLO, name)) return;
    apply(removeEventListener, page, [READY, greet]);
    apply(addEventListener, page, [answersTo(name), onAnswer]);
    wrap(page, 'open', open);
    wrap(page.Navigator.prototype, 'share', share);
    wrap(page.Function.prototype, 'toString', tellSource);
  }

  apply(addEventListener, page, [READY, greet]);
  greet();
}
