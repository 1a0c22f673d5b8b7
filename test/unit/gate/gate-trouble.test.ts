// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseToWorker } from '../../../src/browser/parse.ts';
import { counted, leavePage, openPage, post } from './page.ts';
import { clickOn, keyOn, trusted } from './person.ts';

const RISKY = post('casino');

afterEach(() => {
  leavePage();
  vi.restoreAllMocks();
});

describe('when something is wrong', () => {
  it('lets a share pass that a broken adapter or classifier cannot judge, and says so', () => {
    const page = openPage(`${post('boom')}<button id="odd" data-broken>?</button>`);
    clickOn(page.find('#share'));
    expect(page.seen).toContain('click@share');
    expect(page.kinds()).toEqual(['broken']);
    clickOn(page.find('#odd'));
    expect(page.seen).toContain('click@odd');
  });

  it('holds in a frame that is no secure context, by a name of its own each time', () => {
    vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
      throw new TypeError('crypto.randomUUID is not a function');
    });
    const page = openPage(RISKY);
    const clicks = counted(page, '#share', 'click');
    page.switches.drawable = false;
    for (const _time of [1, 2]) clickOn(page.find('#share'));
    expect(clicks).toHaveLength(0);
    const asked = page.news.flatMap((item) => (item.kind === 'explain' ? [parseToWorker(item)] : []));
    expect(asked.map(({ kind }) => kind)).toEqual(['explain', 'explain']);
    expect(asked[0]).not.toEqual(asked[1]);
  });

  it('asks for the explanation window where no card can be drawn, and sends only on its word', () => {
    const page = openPage(RISKY);
    const clicks = counted(page, '#share', 'click');
    page.switches.drawable = false;
    clickOn(page.find('#share'));
    expect(clicks).toHaveLength(0);
    const explain = page.news.find((item) => item.kind === 'explain');
    const holdId = explain?.kind === 'explain' ? explain.holdId : '';
    const reply = page.gate.findings(holdId);
    expect(reply).toMatchObject({
      kind: 'held-findings',
      findings: [{ words: ['casino'] }],
      truncated: false,
    });
    // No more than the page shows: neither the site nor the way of sharing.
    expect(Object.keys(reply).sort()).toEqual(['findings', 'kind', 'truncated']);
    page.gate.decide(holdId, 'share-anyway');
    expect(clicks).toHaveLength(1);
    expect(page.gate.findings(holdId)).toEqual({ kind: 'gone' });
  });

  it.each([
    ['the person', clickOn],
    ['the page itself', (control: HTMLElement) => control.click()],
  ])(
    'sends nothing when the page takes the card away, and asks anew at a press of %s',
    async (_who, press) => {
      const page = openPage(RISKY);
      const clicks = counted(page, '#share', 'click');
      clickOn(page.find('#share'));
      page.card()?.host.remove();
      await Promise.resolve();
      expect(page.kinds()).toEqual(['held', 'explain']);
      expect(clicks).toHaveLength(0);
      press(page.find('#share'));
      expect(page.card()).not.toBeNull();
      expect(clicks).toHaveLength(0);
    },
  );

  it('takes the browser’s own way to close the card for a no', () => {
    const page = openPage(RISKY);
    const clicks = counted(page, '#share', 'click');
    clickOn(page.find('#share'));
    page.card()?.querySelector('dialog')?.dispatchEvent(new Event('cancel'));
    expect(page.card()).toBeNull();
    expect(page.kinds()).toEqual(['held']);
    clickOn(page.find('#share'));
    expect([clicks.length, page.card() !== null]).toEqual([0, true]);
  });

  it('says so where the card could not be made, sends nothing and asks again at the next press', () => {
    const page = openPage(RISKY);
    const clicks = counted(page, '#share', 'click');
    page.switches.askable = false;
    clickOn(page.find('#share'));
    expect(page.card()).not.toBeNull();
    expect(page.kinds()).toEqual([]);
    page.switches.askable = true;
    clickOn(page.find('#share'));
    expect(page.kinds()).toEqual(['held']);
    expect(clicks).toHaveLength(0);
  });

  it('hears no answer to another hold than the one that waits, and tells it nothing', () => {
    const page = openPage(RISKY);
    const clicks = counted(page, '#share', 'click');
    clickOn(page.find('#share'));
    for (const decision of ['cancel', 'share-anyway'] as const) page.gate.decide('an older one', decision);
    expect(page.gate.findings('an older one')).toEqual({ kind: 'gone' });
    expect(page.card()).not.toBeNull();
    expect(clicks).toHaveLength(0);
  });

  it('steps aside once the extension is gone, and carries nothing out', () => {
    const page = openPage(RISKY);
    const clicks = counted(page, '#share', 'click');
    clickOn(page.find('#share'));
    page.pickCard('why');
    const explain = page.news.find((item) => item.kind === 'explain');
    page.switches.alive = false;
    page.gate.decide(explain?.kind === 'explain' ? explain.holdId : '', 'share-anyway');
    expect(page.card()).toBeNull();
    expect(clicks).toHaveLength(0);
    clickOn(page.find('#share'));
    expect(clicks).toHaveLength(1);
  });

  it('takes a card left over away at a press of the page', () => {
    const page = openPage(`${RISKY}<button id="above">Above</button>`);
    const clicks = counted(page, '#above', 'click');
    clickOn(page.find('#share'));
    page.switches.alive = false;
    trusted(page.find('#above'), new MouseEvent('click', { bubbles: true }));
    expect([clicks.length, page.card()]).toEqual([1, null]);
  });

  it('takes a card left over away when it is asked why: nobody could say it', () => {
    const page = openPage(RISKY);
    clickOn(page.find('#share'));
    page.switches.alive = false;
    page.pickCard('why');
    expect(page.card()).toBeNull();
    expect(page.kinds()).toEqual(['held']);
  });

  it.each(['mouse', 'Enter'])(
    'keeps the whole press from the page that answers a card left over, by %s',
    (how) => {
      const page = openPage(RISKY);
      page.find('#share').focus();
      clickOn(page.find('#share'));
      page.switches.alive = false;
      page.seen.length = 0;
      if (how === 'mouse') page.pickCard('cancel');
      else {
        keyOn(page.card()?.host ?? document.body, 'Enter', {}, { up: false });
        const rest = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true };
        // The focus is back on the site's button, which these would press.
        expect(trusted(page.find('#share'), new KeyboardEvent('keypress', rest))).toBe(false);
        expect(trusted(page.find('#share'), new KeyboardEvent('keyup', rest))).toBe(false);
      }
      expect(page.card()).toBeNull();
      expect(page.seen).toEqual([]);
      clickOn(page.find('#share'));
      expect(page.seen).toContain('click@share');
    },
  );

  it('leaves no note behind under a card that comes after it', () => {
    const page = openPage(RISKY);
    const button = page.find('#share');
    const article = page.find('article');
    clickOn(button);
    button.remove();
    page.pickCard('share');
    article.dataset.text = 'another casino';
    article.append(button);
    button.click();
    expect(page.kinds()).toEqual(['held', 'held']);
    page.pickCard('cancel');
    expect(page.card()).toBeNull();
  });

  it.each(['pagehide', 'popstate'])('forgets the hold on %s', (type) => {
    const page = openPage(RISKY);
    const clicks = counted(page, '#share', 'click');
    const address = window.location.href;
    clickOn(page.find('#share'));
    window.history.replaceState(null, '', '#elsewhere');
    window.dispatchEvent(new Event(type));
    window.history.replaceState(null, '', address);
    expect(page.card()).toBeNull();
    expect(clicks).toHaveLength(0);
  });

  it('keeps the hold when a site goes back a step on the same address, as menus do', () => {
    const page = openPage(RISKY);
    clickOn(page.find('#share'));
    window.dispatchEvent(new Event('popstate'));
    expect(page.card()).not.toBeNull();
  });

  it('lets everything pass while switched off', () => {
    const page = openPage(RISKY);
    const clicks = counted(page, '#share', 'click');
    page.switches.on = false;
    clickOn(page.find('#share'));
    expect(clicks).toHaveLength(1);
  });

  it('keeps the card at a press that the page makes up, and at the end of one', () => {
    const page = openPage(`${RISKY}<button id="other">Other</button>`);
    clickOn(page.find('#share'));
    page.find('#other').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    trusted(page.find('#other'), new PointerEvent('pointerup', { bubbles: true }));
    expect(page.card()).not.toBeNull();
  });

  it.each([
    ['nothing of an ordinary press', '', []],
    ['that a control of the site was met', 'data-commit', ['recognised']],
    ['that one was met that opens a menu', 'data-trigger', ['recognised']],
    ['that one was known by its name alone', 'data-commit data-by-name', ['fallback']],
    ['that one went by that nobody knows', 'data-unclear', ['missed']],
  ])('tells the icon %s', (_what, attributes, told) => {
    const page = openPage(`<button id="share" ${attributes}>Share</button>`);
    clickOn(page.find('#share'));
    expect(page.news.map(({ kind }) => kind).filter((kind) => kind !== 'pressed')).toEqual(told);
    expect(page.news).toContainEqual({ kind: 'pressed' });
    expect(page.seen).toContain('click@share');
  });

  it('gives way when the page puts something above the card', () => {
    const page = openPage(`${RISKY}<button id="above">Above</button>`);
    const clicks = counted(page, '#above', 'click');
    clickOn(page.find('#share'));
    clickOn(page.find('#above'));
    expect(page.card()).toBeNull();
    expect(clicks).toHaveLength(1);
  });
});
