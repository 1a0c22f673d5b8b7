// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ACCEPT_AFTER_MS } from '../../../src/ui/accept-after.ts';
import { LATER, leavePage, openPage } from './page.ts';
import { clickOn, keyOn, trusted } from './person.ts';

afterEach(() => {
  vi.restoreAllMocks();
  leavePage();
});

const RISKY = `<article data-text="casino"><button id="share" data-commit>Share</button></article>`;

function held() {
  const page = openPage(RISKY);
  const clicks: Event[] = [];
  page.find('#share').addEventListener('click', (event) => clicks.push(event));
  page.find('#share').focus();
  clickOn(page.find('#share'));
  const root = page.card();
  if (root === null) throw new Error('the card did not open');
  const dialog = root.querySelector('dialog');
  if (dialog === null) throw new Error('the card has no dialog');
  page.seen.length = 0;
  return { page, root, dialog, clicks, focused: () => root.activeElement?.id };
}

describe('what the page can see of the card', () => {
  it('is one nameless element under the root, with a closed root', () => {
    const { root } = held();
    expect(root.mode).toBe('closed');
    expect(root.host.parentElement).toBe(document.documentElement);
    expect(root.host.outerHTML).toBe('<div></div>');
    expect(root.host.shadowRoot).toBeNull();
  });

  it('is none of its events and none of its focus', () => {
    const { page, root, focused } = held();
    expect(focused()).toBe('cancel');
    for (const type of ['mouseover', 'pointermove', 'wheel', 'dblclick', 'copy'])
      window.addEventListener(type, ({ type: name }) => page.seen.push(name), { capture: true, once: true });
    for (const type of ['mouseover', 'pointermove', 'dblclick'])
      trusted(root.host, new MouseEvent(type, { bubbles: true }));
    trusted(root.host, new WheelEvent('wheel', { bubbles: true }));
    trusted(root.host, new Event('copy', { bubbles: true }));
    keyOn(root.host, 'Tab');
    keyOn(root.host, 'a');
    page.pickCard('cancel');
    expect(document.activeElement?.id).toBe('share');
    expect(page.seen).toEqual([]);
  });

  it('is gone with the card', () => {
    const { page, root } = held();
    page.pickCard('cancel');
    expect(root.host.isConnected).toBe(false);
    clickOn(document.body);
    page.find('#share').blur();
    expect(page.seen).toContain('click@BODY');
    expect(page.seen).toContain('focusout@share');
  });
});

describe('the card’s buttons', () => {
  it('cannot be pressed by the page', () => {
    const { page, root, clicks } = held();
    const init = { bubbles: true, cancelable: true, detail: 0 };
    root.getElementById('share')?.focus();
    root.host.dispatchEvent(new MouseEvent('click', init));
    root.host.dispatchEvent(new KeyboardEvent('keydown', { ...init, key: 'Enter' }));
    expect(clicks).toHaveLength(0);
    expect(page.card()).toBe(root);
  });

  it('do not accept a share within the first moments, and do after', () => {
    const { page, root, clicks } = held();
    const shown = performance.now();
    page.pickCard('share', shown + ACCEPT_AFTER_MS / 2);
    expect(page.card()).toBe(root);
    expect(clicks).toHaveLength(0);
    page.pickCard('share', shown + ACCEPT_AFTER_MS + 1);
    expect(clicks).toHaveLength(1);
  });

  it.each(['cancel', 'why'] as const)('do not take the rest of the held press for "%s"', (button) => {
    const { page, root } = held();
    const shown = performance.now();
    page.pickCard(button, shown + ACCEPT_AFTER_MS / 2);
    expect([page.card(), page.kinds()]).toEqual([root, ['held']]);
  });

  it('let Escape and Enter cancel at once', () => {
    for (const key of ['Escape', 'Enter']) {
      const { page, root } = held();
      keyOn(root.host, key, {}, { atMs: performance.now() + 1 });
      expect(page.card()).toBeNull();
      leavePage();
    }
  });

  it('need a press that began on them', () => {
    const { page, root, clicks } = held();
    trusted(root.host, new MouseEvent('click', { bubbles: true, detail: 1 }), LATER);
    expect(page.card()).toBe(root);
    expect(clicks).toHaveLength(0);
  });

  it('go round with Tab and back with Shift+Tab', () => {
    const { root, focused } = held();
    const walked = [focused()];
    for (const shiftKey of [false, false, false, true]) {
      keyOn(root.host, 'Tab', { shiftKey });
      walked.push(focused());
    }
    expect(walked).toEqual(['cancel', 'share', 'why', 'cancel', 'why']);
  });

  it.each([
    ['Tab', false, 'cancel'],
    ['Shift+Tab', true, 'why'],
  ])('follow the title with %s, as if it stood before them all', (_keys, shiftKey, wanted) => {
    const { root, focused } = held();
    root.getElementById('title')?.focus();
    keyOn(root.host, 'Tab', { shiftKey });
    expect(focused()).toBe(wanted);
  });

  it.each(['Enter', ' '])('are pressed with "%s"', (key) => {
    const { root, clicks } = held();
    keyOn(root.host, 'Tab');
    keyOn(root.host, key, {}, { atMs: LATER });
    expect(clicks).toHaveLength(1);
  });

  it('are not pressed by a key that is still down from before', () => {
    const { page, root, clicks } = held();
    keyOn(root.host, 'Tab');
    keyOn(root.host, 'Enter', { repeat: true }, { atMs: LATER });
    keyOn(root.host, 'Enter', { ctrlKey: true }, { atMs: LATER });
    keyOn(root.host, 'Enter', { isComposing: true }, { atMs: LATER });
    expect(page.card()).toBe(root);
    expect(clicks).toHaveLength(0);
  });

  it('keep the end of their key from the page', () => {
    const { page, root } = held();
    keyOn(root.host, 'Escape', {}, { up: false });
    expect(page.card()).toBeNull();
    trusted(
      page.find('#share'),
      new KeyboardEvent('keyup', { key: 'Escape', code: 'Escape', bubbles: true }),
    );
    expect(page.seen).toEqual([]);
  });

  it('let Escape do nothing but cancel', () => {
    const { root, clicks } = held();
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    expect(trusted(root.host, pressed)).toBe(false);
    expect(clicks).toHaveLength(0);
  });

  it.each(['cancel', 'share', 'why'])('leave it to the gate to close the dialog: %s', (id) => {
    const { root, dialog } = held();
    const button = root.getElementById(id);
    if (!(button instanceof HTMLButtonElement)) throw new Error(`the card has no ${id}`);
    // Left alone, the browser closes it.
    expect([button.type, button.form?.method]).toEqual(['submit', 'dialog']);
    const submits: Event[] = [];
    dialog.addEventListener('submit', (event) => submits.push(event));
    trusted(button, new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    expect(submits).toEqual([]);
  });

  it('ask for the explanation and stay', () => {
    const { page, root } = held();
    page.pickCard('why');
    expect(page.kinds()).toEqual(['held', 'explain']);
    expect(page.card()).toBe(root);
  });
});

describe('the card', () => {
  it('is a dialog with a name and a description, in its language', () => {
    const { dialog, root } = held();
    expect(dialog.getAttribute('role')).toBe('alertdialog');
    expect(dialog.lang).toBe('en');
    const named = root.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(named?.textContent).toBe('Before you share');
    const [body] = (dialog.getAttribute('aria-describedby') ?? '').split(' ');
    expect(root.getElementById(body ?? '')?.textContent).toContain('Gambling');
  });

  it('begins with the focus on its title where the first button would lie below the edge', () => {
    vi.spyOn(HTMLButtonElement.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 230, 90, 40),
    );
    vi.spyOn(HTMLDialogElement.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, 90, 232),
    );
    const { page, root, focused, clicks } = held();
    expect(focused()).toBe('title');
    keyOn(root.host, 'Enter', {}, { atMs: LATER });
    expect([page.card(), clicks]).toEqual([root, []]);
    keyOn(root.host, 'Escape', {}, { atMs: LATER });
    expect(page.card()).toBeNull();
  });

  it('counts as cancelled when the browser closes it', () => {
    const { page, dialog, clicks } = held();
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(page.card()).toBeNull();
    expect(page.kinds()).toEqual(['held']);
    expect(clicks).toHaveLength(0);
  });

  it('gives up when the page marks its host', async () => {
    const { page, root, clicks } = held();
    root.host.setAttribute('inert', '');
    await Promise.resolve();
    expect(page.card()).toBeNull();
    expect(page.kinds()).toEqual(['held', 'explain']);
    expect(clicks).toHaveLength(0);
  });
});
