import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { openFeed, RISKY_WORDS, repost, settle } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

/** Everything a curious page can set up before its own first element. */
const SPY = `
  window.__spied = [];
  const types = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu', 'wheel',
    'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'focus', 'blur', 'focusin', 'focusout', 'touchstart', 'touchend',
    'pointermove', 'mousemove', 'pointerover', 'mouseover', 'pointerout', 'mouseout', 'pointerenter', 'pointerleave', 'cancel', 'close', 'toggle'];
  for (const type of types)
    for (const where of [window, document])
      where.addEventListener(type, (event) => window.__spied.push(type + ' ' + (event.target?.localName ?? 'document')), true);
  const watch = (owner, name) => {
    const real = owner[name];
    owner[name] = function (...given) { window.__spied.push('call ' + name); return real.apply(this, given); };
  };
  watch(Element.prototype, 'attachShadow');
  watch(HTMLDialogElement.prototype, 'showModal');
  watch(HTMLElement.prototype, 'focus');
  watch(Document.prototype, 'createElement');
  watch(Element.prototype, 'append');
  watch(Event.prototype, 'stopImmediatePropagation');
  watch(window, 'postMessage');
`;

const spied = (driver: Driver): Promise<string[]> =>
  driver.evaluate(() => (window as unknown as { __spied: string[] }).__spied.splice(0));

describe.each(BROWSERS)('the page learns nothing of the card, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
    await openFeed(driver, SPY);
    await repost(driver, 'risky');
    await driver.waitForCard();
  });
  afterAll(() => world.close());

  it('is no false alarm: the spy hears the page’s own presses', async () => {
    expect(await spied(driver)).toContain('mousedown div');
  });

  it('hears no event of the card and none of its calls', async () => {
    for (const key of ['Tab', 'Shift+Tab', 'ArrowDown', 'a', 'Tab']) await driver.key(key);
    const { width, height } = await driver.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    for (const part of [0.3, 0.5, 0.7]) await driver.page.mouse.move(width * part, height * part);
    await driver.page.mouse.wheel({ deltaY: 40 });
    await settle(driver);
    expect(await spied(driver)).toEqual([]);
  });

  it('reads no word of it and finds nothing that tells', async () => {
    const found = await driver.evaluate(() => {
      const hosts = [...document.documentElement.children].filter(
        (e) => e !== document.head && e !== document.body,
      );
      return {
        roots: hosts.map((host) => host.shadowRoot),
        attributes: hosts.flatMap((host) => [...host.attributes].map(({ name }) => name)),
        text: hosts.map((host) => host.textContent).join(''),
        names: hosts.map((host) => host.localName),
        globals: Object.keys(window).filter((name) => /abaila/i.test(name)),
        html: document.documentElement.outerHTML,
        stored:
          Object.keys(localStorage).length + Object.keys(sessionStorage).length + document.cookie.length,
      };
    });
    expect(found.roots).toEqual([null]);
    expect(found.attributes).toEqual([]);
    expect(found.text).toBe('');
    expect(found.names).toEqual(['div']);
    expect(found.globals).toEqual([]);
    expect(found.html).not.toMatch(/abaila|abaïla|абайла/i);
    expect(found.stored).toBe(0);
    const cardWords = (await driver.waitForCard()).text;
    expect(RISKY_WORDS.some((word) => cardWords.toLowerCase().includes(word))).toBe(true);
  });

  it('cannot reach the extension', async () => {
    const there = await driver.evaluate(() => {
      const chrome = (window as unknown as { chrome?: { runtime?: { id?: string } } }).chrome;
      return chrome?.runtime?.id ?? null;
    });
    expect(there).toBeNull();
  });

  it('hears nothing of the decision', async () => {
    await spied(driver);
    await driver.pressCard('cancel');
    await driver.waitForNoCard();
    const told = (await spied(driver)).filter((what) => !/move|over|out|enter|leave/.test(what));
    expect(told).toEqual([]);
  });
});
