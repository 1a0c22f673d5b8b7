// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { counted, leavePage, openPage, post } from './page.ts';
import { clickOn, trusted } from './person.ts';

const RISKY = post('casino');
const CLEAN = post('a walk');
const ALL = { bubbles: true, cancelable: true, composed: true };

afterEach(leavePage);

describe('a clean share', () => {
  it('reaches the page untouched, with nothing added to the page', () => {
    const page = openPage(CLEAN);
    const clicks = counted(page, '#share', 'click');
    const before = document.documentElement.outerHTML;
    clickOn(page.find('#share'));
    expect(clicks.map(({ isTrusted, defaultPrevented }) => [isTrusted, defaultPrevented])).toEqual([
      [true, false],
    ]);
    expect(page.seen).toEqual(
      ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((t) => `${t}@share`),
    );
    expect(document.documentElement.outerHTML).toBe(before);
    expect(page.kinds()).toEqual([]);
  });

  it('passes with a notice and tells the icon', () => {
    const page = openPage(post('maybe'));
    const clicks = counted(page, '#share', 'click');
    clickOn(page.find('#share'));
    expect(clicks).toHaveLength(1);
    expect(page.kinds()).toEqual(['noticed']);
  });

  it('passes where a link is only copied', () => {
    const page = openPage('<p data-text="casino"><button id="copy" data-icon>Copy</button></p>');
    const clicks = counted(page, '#copy', 'click');
    clickOn(page.find('#copy'));
    expect(clicks).toHaveLength(1);
    expect(page.card()).toBeNull();
  });
});

describe('a risky share', () => {
  it('is held before the page sees the click', () => {
    const page = openPage(RISKY);
    clickOn(page.find('#share'));
    expect(page.seen).not.toContain('click@share');
    expect(page.card()).not.toBeNull();
    expect(page.kinds()).toEqual(['held']);
  });

  it('is not sent on cancel, and may be asked again', () => {
    const page = openPage(RISKY);
    const clicks = counted(page, '#share', 'click');
    for (const _time of [1, 2]) {
      clickOn(page.find('#share'));
      page.pickCard('cancel');
      expect(page.card()).toBeNull();
    }
    expect(clicks).toHaveLength(0);
    expect(page.kinds()).toEqual(['held', 'held']);
  });

  it('is sent exactly once on share anyway', () => {
    const page = openPage(RISKY);
    const clicks = counted(page, '#share', 'click');
    clickOn(page.find('#share'));
    const newsBefore = page.news.length;
    page.pickCard('share');
    expect(clicks).toHaveLength(1);
    expect(page.card()).toBeNull();
    // The gate knows its own replay and does not even look at it.
    expect(page.news).toHaveLength(newsBefore);
  });

  it('passes once more when the site ignored the replay, and is asked about after that', () => {
    const page = openPage(RISKY);
    const clicks = counted(page, '#share', 'click');
    clickOn(page.find('#share'));
    page.pickCard('share');
    clickOn(page.find('#share'));
    expect(clicks.map(({ isTrusted }) => isTrusted)).toEqual([false, true]);
    clickOn(page.find('#share'));
    expect(clicks).toHaveLength(2);
    expect(page.card()).not.toBeNull();
  });

  it('is judged too when the page itself makes the click, as some menus do', () => {
    const page = openPage(RISKY);
    const clicks = counted(page, '#share', 'click');
    page.find('#share').click();
    expect(clicks).toHaveLength(0);
    expect(page.card()).not.toBeNull();
    page.find('#share').click();
    expect(clicks).toHaveLength(0);
    expect(page.kinds()).toEqual(['held']);
  });

  it('does not take a link by the middle button, nor open it', () => {
    const page = openPage('<a id="link" data-text="casino" data-commit href="#there">t</a>');
    const goesOn = trusted(page.find('#link'), new MouseEvent('auxclick', { ...ALL, button: 1 }));
    expect(goesOn).toBe(false);
    expect(page.card()).not.toBeNull();
  });

  it('leaves the right button alone', () => {
    const page = openPage(RISKY);
    expect(trusted(page.find('#share'), new MouseEvent('auxclick', { ...ALL, button: 2 }))).toBe(true);
    expect(page.card()).toBeNull();
  });

  it('asks the person once more, in words, when the pressed control has gone, and then lets it pass', () => {
    const page = openPage(RISKY);
    const article = page.find('article');
    clickOn(page.find('#share'));
    const button = page.find('#share');
    button.remove();
    page.pickCard('share');
    expect(page.card()).not.toBeNull();
    page.pickCard('cancel');
    expect(page.card()).toBeNull();
    article.append(button);
    const clicks = counted(page, '#share', 'click');
    clickOn(button);
    expect(clicks.map(({ isTrusted }) => isTrusted)).toEqual([true]);
  });
});
