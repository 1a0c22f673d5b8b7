// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { leavePage, openPage, post, type TestPage } from './page.ts';
import { keyOn, trusted } from './person.ts';

const RISKY = post('casino');

afterEach(leavePage);

describe('the card keeps away from the press that is held', () => {
  const PLACE = { x: 640, y: 450 };
  const MOUSE = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: PLACE.x,
    clientY: PLACE.y,
    detail: 1,
  };
  const call = (page: TestPage): void =>
    page.gate.called(
      new CustomEvent('asked', { cancelable: true }),
      { kind: 'share', text: 'casino' },
      { kind: 'call', go: () => undefined, drop: () => undefined },
    );

  it.each([
    ['a click', (page: TestPage) => trusted(page.find('#share'), new MouseEvent('click', MOUSE))],
    ['a call of the page in answer to it', call],
    ['a click of the page in answer to it', (page: TestPage) => page.find('#share').click()],
    [
      'a form',
      (page: TestPage) => trusted(page.find('#form'), new SubmitEvent('submit', { cancelable: true })),
    ],
  ])('%s', (_what, share) => {
    const page = openPage(`${RISKY}<form id="form" data-text="casino"></form>`);
    trusted(document.body, new PointerEvent('pointerdown', { ...MOUSE, detail: 0 }));
    share(page);
    expect(page.pressedAt).toEqual([PLACE]);
  });

  it('but has no place to keep away from after a key', () => {
    const page = openPage(RISKY);
    trusted(document.body, new PointerEvent('pointerdown', MOUSE));
    keyOn(document.body, 'Enter', {}, { up: false });
    trusted(page.find('#share'), new MouseEvent('click', { ...MOUSE, clientX: 0, clientY: 0, detail: 0 }));
    expect(page.pressedAt).toEqual([null]);
  });
});
