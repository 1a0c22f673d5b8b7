// @vitest-environment jsdom
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { open, press, textOf } from './ask.ts';

const TELEGRAM_K = { hostname: 'web.telegram.org', pathname: '/k/' };

describe('a message forwarded from a menu that stands apart from it', () => {
  const bubble = (id: string, text: string) =>
    `<div class="bubble" data-mid="${id}" id="${id}"><div class="message">${text}</div></div>`;
  const SEND =
    '<div class="chat is-helper-active"><div class="chat-input"><button class="btn-send">Send</button></div></div>';

  beforeEach(() => {
    document.body.innerHTML = `${bubble('one', 'Words of one')}<div class="btn-menu contextmenu"><div class="btn-menu-item" id="reply">Reply</div><div class="btn-menu-item" id="forward">Forward</div></div><aside id="aside"></aside>${SEND}`;
  });

  /** Whether the machine has a touch screen is asked of the window. */
  function withTouch(touch: boolean): void {
    const before = Object.getOwnPropertyDescriptor(window, 'ontouchstart') ?? { configurable: true };
    Reflect.deleteProperty(window, 'ontouchstart');
    if (touch) Object.defineProperty(window, 'ontouchstart', { value: null, configurable: true });
    onTestFinished(() => {
      Object.defineProperty(window, 'ontouchstart', before);
    });
  }

  test.each([
    [true, 'mousedown'],
    [false, 'click'],
  ] as const)('is remembered past presses elsewhere once Forward is chosen (touch: %s)', (touch, type) => {
    withTouch(touch);
    const site = open(TELEGRAM_K);
    site.recognise(press('#one', 'contextmenu'));
    expect(site.recognise(press('#forward', type)).kind).toBe('trigger');
    site.recognise(press('#aside'));
    expect(textOf(site.recognise(press('.btn-send', type))).shared).toBe('Words of one');
  });

  test.each([true, false])('acts on one event of a press only (touch: %s)', (touch) => {
    withTouch(touch);
    const site = open(TELEGRAM_K);
    const kinds = (['mousedown', 'click'] as const).map(
      (type) => site.recognise(press('.btn-send', type)).kind,
    );
    expect(kinds).toEqual(touch ? ['commit', 'nothing'] : ['nothing', 'commit']);
  });

  test('is forgotten where another item is chosen', () => {
    withTouch(false);
    const site = open(TELEGRAM_K);
    site.recognise(press('#one', 'contextmenu'));
    site.recognise(press('#reply'));
    expect(textOf(site.recognise(press('.btn-send'))).shared).toBe('');
  });
});
