// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pressFrom } from '../../../src/gate/press.ts';

const click = (init: MouseEventInit) => pressFrom(new MouseEvent('click', init));

test('a press tells whether Shift was down: some sites skip their menu then', () => {
  expect(click({ shiftKey: true })).toMatchObject({ type: 'click', shift: true });
  expect(click({})).toMatchObject({ type: 'click', shift: false });
});

test('other buttons of the mouse are no click', () => {
  expect(click({ button: 1 })).toBeNull();
  expect(pressFrom(new MouseEvent('auxclick', { button: 2 }))).toBeNull();
  expect(pressFrom(new MouseEvent('auxclick', { button: 1 }))).toMatchObject({ type: 'auxclick' });
});
