// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { counted, leavePage, openPage, post, type TestPage } from './page.ts';
import { clickOn, keyOn } from './person.ts';

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
