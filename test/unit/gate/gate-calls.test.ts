// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { counted, leavePage, openPage, post, type TestPage } from './page.ts';
import { clickOn } from './person.ts';

afterEach(leavePage);

/** The page makes a call that would share `text`; tells whether it was held. */
function call(page: TestPage, text: string) {
  const replay = { kind: 'call' as const, go: vi.fn(), drop: vi.fn() };
  const event = new CustomEvent('asked', { cancelable: true });
  page.gate.called(event, { kind: 'share', text }, replay);
  return { held: event.defaultPrevented, ...replay };
}

const press = (page: TestPage): void => clickOn(page.find('#share'));

describe('a call of the page', () => {
  it('is held when it is risky, and made once when the person says so', () => {
    const page = openPage(post('clean'));
    const made = call(page, 'casino');
    expect(made.held).toBe(true);
    expect(page.kinds()).toEqual(['held']);
    page.pickCard('share');
    expect([made.go.mock.calls.length, made.drop.mock.calls.length]).toEqual([1, 0]);
    expect(page.card()).toBeNull();
  });

  it('is dropped when the person says no', () => {
    const page = openPage(post('clean'));
    const made = call(page, 'casino');
    page.pickCard('cancel');
    expect([made.go.mock.calls.length, made.drop.mock.calls.length]).toEqual([0, 1]);
  });

  it('is dropped when the browser’s own way closes the card', () => {
    const page = openPage(post('clean'));
    const made = call(page, 'casino');
    page.card()?.querySelector('dialog')?.dispatchEvent(new Event('cancel'));
    expect([made.go.mock.calls.length, made.drop.mock.calls.length]).toEqual([0, 1]);
  });

  it('is dropped when the page goes', () => {
    const page = openPage(post('clean'));
    const made = call(page, 'casino');
    window.dispatchEvent(new Event('pagehide'));
    expect([made.go.mock.calls.length, made.drop.mock.calls.length]).toEqual([0, 1]);
  });

  it('passes when it shares nothing', () => {
    const page = openPage(post('clean'));
    const event = new CustomEvent('asked', { cancelable: true });
    const replay = { kind: 'call' as const, go: vi.fn(), drop: vi.fn() };
    page.gate.called(event, { kind: 'open', address: 'https://news.example' }, replay);
    expect([event.defaultPrevented, page.kinds()]).toEqual([false, []]);
  });

  it('passes when it is clean, when Abaila is off or gone and when access was taken back', () => {
    const page = openPage(post('clean'));
    page.switches.alive = false;
    expect(call(page, 'casino').held).toBe(false);
    page.switches.alive = true;
    expect(call(page, 'clean').held).toBe(false);
    page.switches.on = false;
    expect(call(page, 'casino').held).toBe(false);
    page.switches.on = true;
    page.gate.stepAside();
    expect(call(page, 'casino').held).toBe(false);
  });

  it('is dropped at once while another share waits for its answer', () => {
    const page = openPage(post('casino'));
    press(page);
    const made = call(page, 'casino');
    expect(made.held).toBe(true);
    expect(made.drop).toHaveBeenCalledTimes(1);
    expect(page.kinds()).toEqual(['held']);
  });

  it('goes by unchecked when the rules break, and that is told', () => {
    const page = openPage(post('clean'));
    expect(call(page, 'boom').held).toBe(false);
    expect(page.kinds()).toEqual(['broken']);
  });
});

describe('what follows a share that the person has agreed to', () => {
  it('is not asked about again: the call that the press leads to', () => {
    const page = openPage(post('casino'));
    press(page);
    page.pickCard('share');
    expect(call(page, 'casino').held).toBe(false);
    expect(page.kinds()).toEqual(['held']);
  });

  it('is not asked about again where the page has gone to an address of its own before', () => {
    const page = openPage(post('casino'));
    const address = window.location.href;
    const held: boolean[] = [];
    page.find('#share').addEventListener('click', () => {
      window.history.replaceState(null, '', '#sharing');
      held.push(call(page, 'casino').held);
    });
    press(page);
    page.pickCard('share');
    window.history.replaceState(null, '', address);
    expect(held).toEqual([false]);
  });

  it('is asked about once the person has pressed something else', () => {
    const page = openPage(`${post('casino')}<p id="text">words</p>`);
    press(page);
    page.pickCard('share');
    clickOn(page.find('#text'));
    expect(call(page, 'casino').held).toBe(true);
  });

  it('is asked about when the page presses the control of another post by itself', () => {
    const page = openPage(
      `${post('casino')}<p data-shared="casino two"><b id="other" data-commit>Share</b></p>`,
    );
    press(page);
    page.pickCard('share');
    page.find('#other').click();
    expect(page.kinds()).toEqual(['held', 'held']);
  });

  it('is not asked about again in the menu it opened, until another share begins', () => {
    const page = openPage(
      `${post('casino')}<div data-follow data-shared="casino and more"><button id="item" data-commit>Telegram</button></div>`,
    );
    press(page);
    page.pickCard('share');
    clickOn(page.find('#item'));
    clickOn(page.find('#item'));
    expect(page.card()).toBeNull();
    press(page);
    clickOn(page.find('#item'));
    expect(page.kinds()).toEqual(['held', 'held']);
  });

  it('is over once another menu was opened', () => {
    const page = openPage(
      `${post('casino')}<button id="menu" data-trigger>Share</button><div data-follow data-shared="casino two"><button id="item" data-commit>Telegram</button></div>`,
    );
    press(page);
    page.pickCard('share');
    clickOn(page.find('#menu'));
    expect(page.seen).toContain('click@menu');
    clickOn(page.find('#item'));
    expect(page.kinds()).toEqual(['held', 'held']);
  });

  describe('with words of the person’s own', () => {
    const MENU = '<div data-follow data-shared="casino"><button id="item" data-commit>Post</button></div>';

    /** Agrees to share a post, writes something in the dialog it opened and sends that. */
    function sendWith(own: string) {
      const page = openPage(`${post('casino')}${MENU}`);
      const sent = counted(page, '#item', 'click');
      press(page);
      page.pickCard('share');
      page.find('[data-follow]').dataset.text = own;
      clickOn(page.find('#item'));
      return { page, sent };
    }

    it('asks about them when they are risky', () => {
      const { page, sent } = sendWith('a casino of my own');
      expect(sent).toHaveLength(0);
      expect(page.kinds()).toEqual(['held', 'held']);
    });

    it('sends them once when the person says yes to them too', () => {
      const { page, sent } = sendWith('a casino of my own');
      page.pickCard('share');
      expect(sent).toHaveLength(1);
      expect(page.card()).toBeNull();
      clickOn(page.find('#item'));
      expect(sent).toHaveLength(2);
    });

    it('does not ask a second time about the post when they are clean', () => {
      const { page, sent } = sendWith('look what they write');
      expect(sent).toHaveLength(1);
      expect(page.kinds()).toEqual(['held']);
      page.find('[data-follow]').dataset.text = 'and look at this too';
      clickOn(page.find('#item'));
      expect(sent).toHaveLength(2);
      expect(page.card()).toBeNull();
    });

    it('takes a no to them for no more than that', () => {
      const { page, sent } = sendWith('a casino of my own');
      page.pickCard('cancel');
      clickOn(page.find('#item'));
      expect(page.card()).not.toBeNull();
      page.pickCard('cancel');
      page.find('[data-follow]').dataset.text = 'look what they write';
      clickOn(page.find('#item'));
      expect(sent).toHaveLength(1);
      expect(page.card()).toBeNull();
    });

    it('tells the icon when they are only noticed', () => {
      const { page, sent } = sendWith('maybe');
      expect(sent).toHaveLength(1);
      expect(page.kinds()).toEqual(['held', 'noticed']);
    });

    it('does not ask about words that were there when the person agreed', () => {
      const { page, sent } = sendWith('casino');
      expect(sent).toHaveLength(1);
      expect(page.card()).toBeNull();
    });
  });
});
