import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/tools/browsers/driver.ts';
import { commits, openFeed, repost, settle, waitForCommit } from './feed.ts';
import { BROWSERS, enter, type World } from './world.ts';

/** Notes every event of a press and every change of the document, from before the page's first element. */
const NOTES = `
  window.__events = [];
  window.__changes = [];
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'keydown', 'keyup', 'focusin', 'focusout'])
    document.addEventListener(type, (event) => window.__events.push({ type, trusted: event.isTrusted, stopped: event.defaultPrevented }), true);
  new MutationObserver((changes) => {
    for (const change of changes) {
      const target = change.target;
      if (document.readyState === 'complete') window.__changes.push((target.id || target.localName) + ' ' + (change.attributeName ?? change.type));
    }
  }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
`;

interface Notes {
  readonly __events: { type: string; trusted: boolean; stopped: boolean }[];
  readonly __changes: string[];
}

describe.each(BROWSERS)('a clean share is untouched, in %s', (browser) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await enter(browser);
    driver = world.driver;
  });
  afterAll(() => world.close());
  beforeEach(() => openFeed(driver, NOTES));

  it('passes at once, with the person’s own event and no change of the page', async () => {
    await repost(driver, 'clean');
    expect(await waitForCommit(driver)).toEqual([{ post: 'clean', trusted: true }]);
    await settle(driver);
    const notes = await driver.evaluate(() => {
      const { __events, __changes } = window as unknown as Notes;
      return { events: __events, changes: __changes };
    });
    const clicks = notes.events.filter(({ type }) => type === 'click');
    expect(clicks).toEqual([
      { type: 'click', trusted: true, stopped: false },
      { type: 'click', trusted: true, stopped: false },
    ]);
    expect(notes.events.filter(({ trusted, stopped }) => !trusted || stopped)).toEqual([]);
    // The page's own menu opens and closes; nothing else may move.
    expect([...new Set(notes.changes)]).toEqual(['menu hidden']);
    expect((await driver.card()).kind).toBe('none');
    expect(await commits(driver)).toHaveLength(1);
  });

  it('does not look into forms that share nothing: their page would hear of it', async () => {
    await driver.evaluate(() => {
      const form = document.createElement('form');
      form.innerHTML = '<input name="q" value="казино"><button id="search">Search</button>';
      const heard: string[] = [];
      for (const type of ['submit', 'formdata']) form.addEventListener(type, () => heard.push(type));
      form.addEventListener('submit', (event) => event.preventDefault());
      document.body.prepend(form);
      Object.assign(window, { __heard: heard });
    });
    await driver.press('#search', 'mouse');
    await settle(driver);
    expect(await driver.evaluate(() => (window as unknown as { __heard: string[] }).__heard)).toEqual([
      'submit',
    ]);
  });

  it('follows a clean share link by the left and the middle button', async () => {
    for (const how of ['mouse', 'middle'] as const) {
      await driver.press('#clean .out', how);
      const opened = await driver.page
        .browser()
        .waitForTarget((target) => target.url().startsWith('https://t.me/'));
      expect(opened.url()).toContain('share/url');
      await (await opened.page())?.close();
      await driver.page.bringToFront();
    }
    expect((await driver.card()).kind).toBe('none');
  });

  it('lets ordinary presses be', async () => {
    await driver.press('main #clean [data-testid="tweetText"]');
    await driver.press('#risky [data-testid="tweetText"]');
    await settle(driver);
    const { events, changes } = await driver.evaluate(() => {
      const { __events, __changes } = window as unknown as Notes;
      return { events: __events, changes: __changes };
    });
    expect(events.filter(({ type }) => type === 'click')).toHaveLength(2);
    expect(events.filter(({ trusted, stopped }) => !trusted || stopped)).toEqual([]);
    expect(changes).toEqual([]);
  });
});
