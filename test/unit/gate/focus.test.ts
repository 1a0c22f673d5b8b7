// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { keepFocus } from '../../../src/gate/focus.ts';

afterEach(() => document.body.replaceChildren());

/** An editor with the caret at its end. */
function writing(text: string): Text {
  document.body.innerHTML = `<div id="editor" tabindex="0">${text}</div><button>Card</button>`;
  const editor = document.querySelector('#editor') as HTMLElement;
  const words = editor.firstChild as Text;
  editor.focus();
  document.getSelection()?.collapse(words, words.length);
  return words;
}

function toCard(): void {
  document.querySelector('button')?.focus();
  document.getSelection()?.removeAllRanges();
}

it('goes back to the editor, with the caret where it was', () => {
  const words = writing('casino #bonus');
  const kept = keepFocus(document);
  toCard();
  kept.restore();
  const { anchorNode, anchorOffset, isCollapsed } = document.getSelection() as Selection;
  expect([document.activeElement?.id, anchorNode, anchorOffset, isCollapsed]).toEqual([
    'editor',
    words,
    13,
    true,
  ]);
});

it('goes to the end of what is left when the page has shortened the text meanwhile', () => {
  const words = writing('casino #bonus');
  const kept = keepFocus(document);
  toCard();
  words.data = 'casino';
  kept.restore();
  const { anchorNode, anchorOffset } = document.getSelection() as Selection;
  expect([anchorNode, anchorOffset]).toEqual([words, 6]);
});

it('leaves things alone when the editor is gone', () => {
  writing('casino');
  const kept = keepFocus(document);
  toCard();
  document.querySelector('#editor')?.remove();
  kept.restore();
  expect(document.activeElement?.localName).toBe('button');
});
