import { type Piece, piecesOf } from '../../ui/i18n/sentence-pieces.ts';
import { type SpokenWord, spokenWords } from '../../ui/i18n/word-language.ts';
import type { CardFace } from './face.ts';
import { CARD_STYLE } from './style.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** A speech bubble that pauses. */
const MARK = {
  bubble: 'M4 3h16a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3h-7l-5 4v-4H4a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z',
  bars: 'M9 7v7M15 7v7',
};

/** Builds the card's dialog with its words; only text nodes, so no word of a post can become markup. */
export function drawCard(document: Document, face: CardFace): HTMLDialogElement {
  const element = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    className: string,
    ...children: readonly (Node | string)[]
  ): HTMLElementTagNameMap[Tag] => {
    const made = document.createElement(tag);
    if (className !== '') made.className = className;
    made.append(...children);
    return made;
  };

  const title = element('h2', '', face.title);
  title.id = 'title';
  title.tabIndex = -1;
  const body = element('div', face.category === '' ? 'note' : '');
  body.id = 'body';
  if (face.category !== '') body.append(element('p', 'category', face.category));
  if (face.quoted !== null) {
    const quote = ({ word, lang }: SpokenWord): HTMLElement => {
      const made = element('q', '', word);
      if (lang !== undefined) made.lang = lang;
      return made;
    };
    const quotes = spokenWords(face.quoted.words, face.lang).flatMap((spoken) => [' ', quote(spoken)]);
    body.append(element('p', 'quoted', `${face.quoted.label}:`, ...quotes));
  }
  const drawn = ({ text, whole }: Piece): Node | string => (whole ? element('span', 'whole', text) : text);
  body.append(...face.lines.map((line) => element('p', '', ...piecesOf(line).map(drawn))));
  body.append(...face.small.map((line) => element('p', 'small', line)));

  const buttons = face.buttons.map(({ id, text }) => {
    const button = element('button', '', text);
    button.type = 'submit';
    button.id = id;
    return button;
  });

  const footer = element('footer', '', ...buttons);
  if (face.advice !== null) {
    const advice = element('p', '', face.advice);
    advice.id = 'advice';
    footer.insertBefore(advice, buttons.at(-1) ?? null);
  }
  // While the gate is at work no button reaches its form. Firefox takes the gate away with the extension and leaves the
  // dialog: then this makes any of them close it, and the page is the person's again.
  const form = element('form', '', footer);
  form.method = 'dialog';

  const style = element('style', '');
  // Not appended as text: Firefox lets an extension's style past the page's policy only when it is set this way.
  style.textContent = CARD_STYLE;
  const dialog = element('dialog', '', style, element('header', '', mark(document), title), body, form);
  dialog.lang = face.lang;
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'body advice');
  return dialog;
}

function mark(document: Document): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const { bubble, bars } = MARK;
  svg.append(
    path(document, { d: bubble, fill: 'currentColor' }),
    path(document, { d: bars, stroke: 'var(--on-mark)', 'stroke-width': '2.5', 'stroke-linecap': 'round' }),
  );
  return svg;
}

function path(document: Document, attributes: Readonly<Record<string, string>>): Element {
  const made = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
