import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPages } from '../../pages/read-pages.ts';

export interface Step {
  readonly do: string;
  readonly on: string;
  readonly key?: string;
  readonly text?: string;
}

export interface Trial {
  readonly name: string;
  readonly surface: string;
  readonly variant: string;
  readonly post: string;
  readonly steps: readonly Step[];
  readonly commit: Step;
  readonly expect: string;
  readonly commits: number;
}

export interface TestPage {
  readonly site: string;
  readonly host: string;
  readonly path: string;
  readonly file: string;
  readonly surfaces: readonly Trial[];
}

export const PAGES: readonly TestPage[] = readPages<TestPage>();

type Added = { target: EventTarget; args: Parameters<EventTarget['addEventListener']> };

/**
 * Puts a page of `test/pages` into this document, its script run, its listeners on document and window noted.
 * @returns takes the page's listeners away again
 */
export function openPage({ file, host, path }: TestPage): () => void {
  const html = readFileSync(join(import.meta.dirname, '../../pages', file), 'utf8');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const scripts = [...parsed.querySelectorAll('script')].map((script) => {
    script.remove();
    return script.textContent ?? '';
  });
  const base = document.createElement('base');
  base.href = `https://${host}${path}`;
  document.head.replaceChildren(base, ...parsed.head.childNodes);
  document.body.replaceWith(document.adoptNode(parsed.body));
  const added: Added[] = [];
  const original = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Added['args']) {
    const target = this ?? window;
    if (target === document || target === window) added.push({ target, args });
    return original.apply(target, args);
  };
  try {
    for (const script of scripts) new Function(script)();
    // Elements that came from another document lose their inline handlers in jsdom.
    for (const element of document.querySelectorAll<HTMLElement>('[onclick]')) {
      element.onclick = new Function('event', element.getAttribute('onclick') ?? '') as () => void;
    }
  } finally {
    EventTarget.prototype.addEventListener = original;
  }
  return () => {
    for (const { target, args } of added) target.removeEventListener(...args);
  };
}

/** The one element a selector of `pages.json` names; `>>>` goes down into an open shadow root. */
export function only(selector: string): HTMLElement {
  const [outer = '', ...inner] = selector.split(' >>> ');
  let found = one(document, outer);
  for (const step of inner) found = one(found.shadowRoot ?? found, step);
  return found;
}

function one(scope: ParentNode, selector: string): HTMLElement {
  const found = scope.querySelectorAll<HTMLElement>(selector);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements match ${selector}`);
  return found[0];
}

/** Does what a person would: the whole gesture, or the keys. */
export function perform({ do: what, on, key = '', text = '' }: Step): void {
  const element = only(on);
  if (what === 'click') gesture(element);
  else if (what === 'contextmenu') element.dispatchEvent(mouse('contextmenu', 2));
  else if (what === 'key') press(element, key);
  else if (what === 'type') write(element, text);
  else throw new Error(`unknown step ${what}`);
}

function gesture(element: HTMLElement): void {
  for (const type of ['pointerdown', 'mousedown']) element.dispatchEvent(mouse(type));
  element.focus();
  for (const type of ['pointerup', 'mouseup', 'click']) element.dispatchEvent(mouse(type));
}

function mouse(type: string, button = 0): MouseEvent {
  return new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, button });
}

/** `Control+Enter`, `Enter`, `t`. */
function press(element: HTMLElement, keys: string): void {
  const names = keys.split('+');
  const init = {
    key: names.at(-1) ?? '',
    ctrlKey: names.includes('Control'),
    shiftKey: names.includes('Shift'),
  };
  element.focus();
  const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true });
  const goesOn = element.dispatchEvent(event);
  if (goesOn && init.key.length === 1) type(element, init.key);
  // Browsers make a click of Enter on a button or a link; jsdom does not.
  if (goesOn && init.key === 'Enter' && element.matches('button, a[href], [type="button"]')) element.click();
}

/** A key that writes a character tells of it besides. */
function type(element: HTMLElement, key: string): void {
  const code = key.charCodeAt(0);
  const typed = { key, keyCode: code, charCode: code, which: code, bubbles: true, cancelable: true };
  element.dispatchEvent(new KeyboardEvent('keypress', typed));
}

function write(element: HTMLElement, text: string): void {
  element.focus();
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) element.value = text;
  else element.textContent = text;
  element.dispatchEvent(new Event('input', { bubbles: true }));
}
