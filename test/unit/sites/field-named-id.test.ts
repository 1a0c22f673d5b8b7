// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { open, press, textOf } from './ask.ts';
import { only } from './page.ts';

test('a form with a field named "id" is read like any other', () => {
  document.body.innerHTML =
    '<form id="newlink"><input type="hidden" name="id" value="7"><textarea>Words of one’s own</textarea></form>';
  // As Chromium has it, in extensions too; jsdom does not.
  Object.defineProperty(only('form'), 'id', { value: only('input') });
  const site = open({ hostname: 'old.reddit.com', pathname: '/submit' });
  expect(textOf(site.recognise(press('form', 'submit'))).own).toBe('Words of one’s own');
});
