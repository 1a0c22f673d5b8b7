// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { counted, leavePage, openPage, post, type TestPage } from './page.ts';
import { clickOn, keyOn, trusted } from './person.ts';

const RISKY = post('casino');

afterEach(leavePage);

describe('a held press', () => {
  it('is carried out by its click alone: the page has had the rest of the press', () => {
    const page = openPage(RISKY);
    let isMenuOpen = false;
    page.find('#share').addEventListener('pointerdown', () => {
      isMenuOpen = !isMenuOpen;
    });
    const ups = counted(page, '#share', 'mouseup');
    clickOn(page.find('#share'));
    page.seen.length = 0;
    page.pickCard('share');
    expect(page.seen).toEqual(['click@share']);
    expect([isMenuOpen, ups.length]).toEqual([true, 1]);
  });

  it('is carried out as a whole press where a key was held, of which the page has had nothing', () => {
    const page = openPage(
      '<p data-text="casino"><b id="item" tabindex="0" role="menuitem" data-keyed>Share</b></p>',
    );
    keyOn(page.find('#item'), 'Enter');
    expect(page.seen).toEqual([]);
    page.pickCard('share');
    expect(page.seen).toEqual(
      ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((type) => `${type}@item`),
    );
  });
});

describe('a held key that the page takes', () => {
  it('is not typed any further: pages that act on both would send twice', () => {
    const page = openPage('<p id="draft" data-text="casino" data-draft tabindex="0"></p>');
    const typed = (['keydown', 'keypress', 'keyup'] as const).map((type) => counted(page, 'body', type));
    page.find('#draft').addEventListener('keydown', (event) => event.preventDefault());
    keyOn(page.find('#draft'), 'Enter', { ctrlKey: true });
    page.pickCard('share');
    expect(typed.map(({ length }) => length)).toEqual([1, 0, 1]);
  });
});

describe('the keys that were down when a press was held', () => {
  const LINK = '<a id="link" data-text="casino" data-commit href="#there">t</a>';
  const ALL = { bubbles: true, cancelable: true, composed: true, detail: 1 };
  const keys = (event: Event | undefined): readonly boolean[] =>
    event instanceof MouseEvent ? [event.ctrlKey, event.metaKey, event.shiftKey, event.altKey] : [];

  it.each([
    ['none', 'click', {}, [false, false, false, false]],
    ['Ctrl', 'click', { ctrlKey: true }, [true, false, false, false]],
    ['Shift', 'click', { shiftKey: true }, [false, false, true, false]],
    ['Alt', 'click', { altKey: true }, [false, false, false, true]],
    ['Cmd', 'click', { metaKey: true }, [false, true, false, false]],
    [
      'Ctrl for the middle button, which opens a tab too',
      'auxclick',
      { button: 1 },
      [true, false, false, false],
    ],
  ] as const)('are down again: %s', (_what, type, init, down) => {
    const page = openPage(LINK);
    const clicks = counted(page, '#link', 'click');
    trusted(page.find('#link'), new MouseEvent(type, { ...ALL, ...init }));
    expect(clicks).toHaveLength(0);
    page.pickCard('share');
    expect(clicks.map(keys)).toEqual([down]);
  });

  it('are let go where a button does what a shortcut was to do', () => {
    const page = openPage(
      '<section data-text="casino"><p id="draft" tabindex="0" data-draft></p><i id="send" data-send>Send</i></section>',
    );
    const clicks = counted(page, '#send', 'click');
    const presses = counted(page, '#send', 'mousedown');
    keyOn(page.find('#draft'), 'Enter', { ctrlKey: true });
    page.pickCard('share');
    expect([...presses, ...clicks].map(keys)).toEqual(Array(2).fill([false, false, false, false]));
  });
});

describe('what a site remembers of a post', () => {
  it.each([
    ['passes', 'clean', (page: TestPage) => clickOn(page.find('#share')), 1],
    ['is carried out', 'casino', (page: TestPage) => page.pickCard('share'), 1],
    ['waits', 'casino', () => undefined, 0],
    ['is not carried out, for the control is gone', 'casino', goneAndYes, 0],
    ['goes with its page', 'casino', () => window.dispatchEvent(new Event('pagehide')), 1],
  ] as const)('is forgotten when the share is over and no sooner: it %s', (_how, text, then, times) => {
    const page = openPage(post(text));
    if (text === 'casino') clickOn(page.find('#share'));
    then(page);
    expect(page.memory.forgotten).toBe(times);
  });

  /** It may be there again at the next press, which is let through. */
  function goneAndYes(page: TestPage): void {
    page.find('#share').remove();
    page.pickCard('share');
  }
});

describe('a press that is carried out as a whole', () => {
  const ITEM = '<p data-text="casino"><b id="item" tabindex="0" role="menuitem" data-keyed>Share</b></p>';
  const STEPS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

  it('is heard by pages that listen at their root', () => {
    const page = openPage(ITEM);
    const heard = STEPS.map((type) => counted(page, 'p', type));
    keyOn(page.find('#item'), 'Enter');
    page.pickCard('share');
    expect(heard.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1]);
    expect(heard[0]?.[0]).toMatchObject({ isPrimary: true, pointerType: 'mouse', buttons: 1 });
  });

  it('ends in a click also where the page keeps the focus by taking its mousedown', () => {
    const page = openPage(ITEM);
    const clicks = counted(page, '#item', 'click');
    page.find('#item').addEventListener('mousedown', (event) => event.preventDefault());
    keyOn(page.find('#item'), 'Enter');
    page.pickCard('share');
    expect(clicks).toHaveLength(1);
  });

  it('ends in a click where the page took no more than its pointerdown', () => {
    const page = openPage('<p data-text="casino"><button id="send" data-press>Send</button></p>');
    const clicks = counted(page, '#send', 'click');
    page.find('#send').addEventListener('pointerdown', (event) => event.preventDefault());
    trusted(page.find('#send'), new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    page.pickCard('share');
    expect(clicks).toHaveLength(1);
  });
});

describe('a held key', () => {
  it('is typed again as the browser tells of it: old clients look at nothing but "which"', () => {
    const page = openPage('<p id="draft" data-text="casino" data-draft tabindex="0"></p>');
    const typed = (['keydown', 'keypress', 'keyup'] as const).map((type) => counted(page, '#draft', type));
    keyOn(page.find('#draft'), 'Enter', { keyCode: 13, ctrlKey: true });
    page.pickCard('share');
    const said = typed.flat().map((e) => (e instanceof KeyboardEvent ? [e.type, e.which, e.keyCode] : []));
    expect(said).toEqual([
      ['keydown', 13, 13],
      ['keypress', 13, 13],
      ['keyup', 13, 13],
    ]);
  });
});

describe('a held control that stands for another post by the time of the yes', () => {
  it('is not pressed; the other post is asked about by itself', () => {
    const page = openPage(RISKY);
    const clicks = counted(page, '#share', 'click');
    clickOn(page.find('#share'));
    page.find('[data-text]').dataset.text = 'another casino, in the same place of a long list';
    page.pickCard('share');
    expect(clicks).toHaveLength(0);
    expect(page.card()).not.toBeNull();
    page.pickCard('cancel');
    clickOn(page.find('#share'));
    expect(clicks).toHaveLength(0);
    expect(page.kinds()).toEqual(['held', 'held']);
  });

  it('is not pressed when it went away with its post, and the person is told', () => {
    const page = openPage(RISKY);
    const clicks = counted(page, '#share', 'click');
    clickOn(page.find('#share'));
    page.find('article').remove();
    page.pickCard('share');
    expect(clicks).toHaveLength(0);
    expect(page.card()).not.toBeNull();
  });

  it('is pressed when only a counter went on', () => {
    const page = openPage(RISKY);
    clickOn(page.find('#share'));
    page.find('[data-text]').dataset.text = 'casino 12 34';
    const clicks = counted(page, '#share', 'click');
    page.pickCard('share');
    expect(clicks).toHaveLength(1);
    expect(page.card()).toBeNull();
  });
});
