// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/sites/form-fields.ts';

afterEach(() => document.body.replaceChildren());

function formOf(html: string): HTMLFormElement {
  document.body.innerHTML = `<form id="form">${html}</form><input form="form" name="outside" value="o">`;
  return document.querySelector('form') as HTMLFormElement;
}

/** What the browser itself would send, without files. */
function sentBy(form: HTMLFormElement, submitter: HTMLElement | null): string[][] {
  return [...new FormData(form, submitter)].map(([name, value]) => [name, String(value)]).sort();
}

describe('the fields of a form', () => {
  it.each([
    ['lines and hidden ones', '<input name="url" value="a b&c"><input type="hidden" name="text" value="қ">'],
    ['areas, with the same name twice', '<textarea name="t">one</textarea><textarea name="t">two</textarea>'],
    [
      'ticked boxes only',
      '<input type="checkbox" name="a" checked><input type="checkbox" name="b"><input type="radio" name="c" value="1"><input type="radio" name="c" value="2" checked>',
    ],
    [
      'chosen options',
      '<select name="s"><option value="1">x<option value="2" selected>y</select><select name="m" multiple><option selected>p<option selected>q</select>',
    ],
    [
      'nothing without a name or switched off',
      '<input value="x"><fieldset disabled><input name="f" value="1"></fieldset><input name="d" value="1" disabled>',
    ],
    [
      'no other buttons',
      '<button name="b" value="1">B</button><input type="submit" name="c" value="2"><input type="reset" name="r">',
    ],
  ])('are those the browser sends: %s', (_what, html) => {
    const form = formOf(html);
    const expected = sentBy(form, null);
    expect([...fieldsOf(form, null)].sort()).toEqual(expected);
    expect(expected).toContainEqual(['outside', 'o']);
  });

  it('have the pressed button among them, if it has a name', () => {
    const form = formOf(
      '<button name="go" value="1">A</button><button>B</button><input type="submit" name="s" value="2">',
    );
    for (const button of form.querySelectorAll<HTMLElement>('button, [type=submit]'))
      expect([...fieldsOf(form, button)].sort()).toEqual(sentBy(form, button));
  });

  it('leave files alone', () => {
    expect([...fieldsOf(formOf('<input type="file" name="picture">'), null).keys()]).toEqual(['outside']);
  });
});
