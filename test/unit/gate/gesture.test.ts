// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { counted, leavePage, openPage, post } from './page.ts';
import { clickOn, keyOn, trusted } from './person.ts';

const CLEAN = post('a walk');
const ALL = { bubbles: true, cancelable: true, composed: true };

afterEach(leavePage);

describe('one gesture', () => {
  const PRESS = '<p data-text="casino"><button id="send" data-press>Send</button></p>';

  it('is held at mousedown where the site acts on it, and swallowed to its end', () => {
    const page = openPage(PRESS);
    clickOn(page.find('#send'));
    expect(page.seen).toEqual(['pointerdown@send']);
    expect(page.kinds()).toEqual(['held']);
  });

  it('acts once when a mousedown is carried out', () => {
    const page = openPage(PRESS);
    const downs = counted(page, '#send', 'mousedown');
    clickOn(page.find('#send'));
    page.pickCard('share');
    expect(downs).toHaveLength(1);
  });

  it.each([
    ['leaves the click out where the page took the mousedown', true, 0],
    ['adds the click where the page did not take the mousedown', false, 1],
  ])('%s', (_name, takes, expected) => {
    const page = openPage(PRESS);
    const clicks = counted(page, '#send', 'click');
    if (takes) page.find('#send').addEventListener('mousedown', (event) => event.preventDefault());
    clickOn(page.find('#send'));
    page.pickCard('share');
    expect(clicks).toHaveLength(expected);
  });

  it('stops pressing a control that went away with its mousedown', () => {
    const page = openPage(PRESS);
    const send = page.find('#send');
    const clicks = counted(page, '#send', 'click');
    send.addEventListener('mousedown', () => send.remove());
    clickOn(send);
    page.pickCard('share');
    expect(send.isConnected).toBe(false);
    expect(clicks).toHaveLength(0);
  });

  it('asks once when Enter commits in keydown and clicks as well', () => {
    const page = openPage('<div data-text="casino"><p id="draft" tabindex="0" data-draft></p></div>');
    const draft = page.find('#draft');
    keyOn(draft, 'Enter', { ctrlKey: true }, { up: false });
    keyOn(draft, 'Enter', { ctrlKey: true, repeat: true });
    expect(page.seen.filter((name) => name.startsWith('key'))).toEqual([]);
    expect(page.kinds()).toEqual(['held']);
  });

  it('does not judge the click of a key press that was let through', () => {
    const page = openPage(
      '<div data-text="a walk"><p id="draft" tabindex="0" data-draft data-commit></p></div>',
    );
    const clicks = counted(page, '#draft', 'click');
    keyOn(page.find('#draft'), 'Enter', { ctrlKey: true }, { up: false, atMs: 5 });
    page.find('[data-text]').dataset.text = 'casino';
    trusted(page.find('#draft'), new MouseEvent('click', { ...ALL, detail: 0 }), 6);
    expect(clicks).toHaveLength(1);
    expect(page.card()).toBeNull();
  });

  it('judges a later click again', () => {
    const page = openPage(CLEAN);
    clickOn(page.find('#share'));
    page.find('[data-text]').dataset.text = 'casino';
    trusted(page.find('#share'), new MouseEvent('click', { ...ALL, detail: 0 }));
    expect(page.card()).not.toBeNull();
  });

  it('ignores keys of an input method', () => {
    const page = openPage('<div data-text="casino"><p id="draft" tabindex="0" data-draft></p></div>');
    const composing = new KeyboardEvent('keydown', {
      ...ALL,
      key: 'Enter',
      ctrlKey: true,
      isComposing: true,
    });
    expect(trusted(page.find('#draft'), composing)).toBe(true);
    expect(page.card()).toBeNull();
  });
});

describe('ways to commit', () => {
  it('carries a form out by submitting it once', () => {
    const page = openPage('<form id="form" data-text="casino"><button id="post">Post</button></form>');
    const submits = counted(page, '#form', 'submit');
    page.find('#form').addEventListener('submit', (event) => event.preventDefault());
    clickOn(page.find('#post'));
    expect(submits).toHaveLength(0);
    page.pickCard('share');
    expect(submits).toHaveLength(1);
  });

  const COMPOSER = (button: string) =>
    `<section data-text="casino"><textarea id="draft" data-draft>casino</textarea>${button}</section>`;

  it('presses the site’s own button for a held shortcut', () => {
    const page = openPage(COMPOSER('<button id="send" data-send>Send</button>'));
    const sends = counted(page, '#send', 'click');
    const keys = counted(page, '#draft', 'keydown');
    keyOn(page.find('#draft'), 'Enter', { ctrlKey: true });
    page.pickCard('share');
    expect([sends.length, keys.length]).toEqual([1, 0]);
  });

  it('presses the key again, with its modifiers, where there is no usable button', () => {
    const page = openPage(COMPOSER('<button id="send" data-send disabled>Send</button>'));
    const keys = counted(page, '#draft', 'keydown');
    const draft = page.find('#draft') as HTMLTextAreaElement;
    draft.focus();
    draft.setSelectionRange(2, 4);
    keyOn(draft, 'Enter', { ctrlKey: true });
    draft.setSelectionRange(0, 0);
    page.pickCard('share');
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ key: 'Enter', ctrlKey: true, shiftKey: false });
    expect(document.activeElement).toBe(draft);
    expect([draft.selectionStart, draft.selectionEnd]).toEqual([2, 4]);
  });
});
