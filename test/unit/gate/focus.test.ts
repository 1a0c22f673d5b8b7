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

it.each(['<input id="box" value="casino bonus">', '<textarea id="box">casino bonus</textarea>'])(
  'goes back to the part of a text that was marked, from the end it was marked from: %s',
  (html) => {
    document.body.innerHTML = `${html}<button>Card</button>`;
    const box = document.querySelector('#box') as HTMLInputElement;
    for (const [start, end] of [
      [2, 6],
      [2, 9],
      [4, 9],
    ] as const) {
      box.focus();
      box.setSelectionRange(start, end, 'backward');
      const kept = keepFocus(document);
      toCard();
      box.setSelectionRange(2, 9);
      kept.restore();
      expect(document.activeElement).toBe(box);
      expect([box.selectionStart, box.selectionEnd]).toEqual([start, end]);
      if (start !== 2 || end !== 9) expect(box.selectionDirection).toBe('backward');
    }
  },
);

it('goes back to a box without a caret', () => {
  document.body.innerHTML = '<input id="box" type="checkbox"><button>Card</button>';
  const box = document.querySelector('input') as HTMLInputElement;
  box.focus();
  const kept = keepFocus(document);
  toCard();
  kept.restore();
  expect(document.activeElement).toBe(box);
});

it('goes back to the very element inside an open shadow root', () => {
  document.body.innerHTML = '<div></div><button>Card</button>';
  const root = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<i tabindex="0"></i><b tabindex="0"></b>';
  root.querySelector('b')?.focus();
  const kept = keepFocus(document);
  toCard();
  kept.restore();
  expect(root.activeElement?.localName).toBe('b');
});
