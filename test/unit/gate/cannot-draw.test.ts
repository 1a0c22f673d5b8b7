// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { leavePage, openPage, post } from './page.ts';
import { clickOn } from './person.ts';

const RISKY = post('casino');

afterEach(() => {
  vi.restoreAllMocks();
  leavePage();
});

describe('where no card can be drawn', () => {
  it.each([
    ['the window is tiny', () => vi.spyOn(window, 'innerWidth', 'get').mockReturnValue(120)],
    [
      'the page refuses a modal dialog',
      () =>
        vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
          throw new Error('not now');
        }),
    ],
    [
      'it has no size',
      () => vi.spyOn(HTMLDialogElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect()),
    ],
  ])('because %s, the press is held all the same and the explanation asked for', (_why, spoil) => {
    const page = openPage(RISKY);
    const before = document.documentElement.childElementCount;
    spoil();
    clickOn(page.find('#share'));
    expect(page.seen).not.toContain('click@share');
    expect(page.kinds()).toEqual(['held', 'explain']);
    expect(document.documentElement.childElementCount).toBe(before);
    // The page's own focus is no longer hidden from it.
    page.find('#share').focus();
    expect(page.seen).toContain('focusin@share');
  });
});
