/** Where the person was writing. */
export interface KeptFocus {
  /** Puts focus, caret and selection back, if their element is still there. */
  restore(): void;
}

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Remembers focus, caret and selection before the card takes them. */
export function keepFocus(document: Document): KeptFocus {
  const element = focusedIn(document);
  const range = isTextBox(element) ? rangeOf(element) : null;
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};

  function restore(): void {
    if (!(element instanceof HTMLElement) || !element.isConnected) return;
    if (focusedIn(document) !== element) element.focus({ preventScroll: true });
    if (isTextBox(element)) {
      if (range !== null && !sameRange(range, rangeOf(element))) element.setSelectionRange(...range);
      return;
    }
    if (!selection || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    const moved =
      selection.anchorNode !== anchorNode ||
      selection.anchorOffset !== anchorOffset ||
      selection.focusNode !== focusNode ||
      selection.focusOffset !== focusOffset;
    // The page may have shortened the text meanwhile.
    if (moved)
      selection.setBaseAndExtent(
        anchorNode,
        Math.min(anchorOffset ?? 0, lengthOf(anchorNode)),
        focusNode,
        Math.min(focusOffset ?? 0, lengthOf(focusNode)),
      );
  }

  return { restore };
}

/** The farthest place in a node that a selection may have. */
function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length;
}

/** The element that really has the focus, through open shadow roots. */
function focusedIn(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function isTextBox(element: Element | null): element is TextBox {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

type TextRange = [number, number, 'forward' | 'backward' | 'none'];

/** Null for inputs without a caret, such as checkboxes. */
function rangeOf(box: TextBox): TextRange | null {
  const { selectionStart, selectionEnd, selectionDirection } = box;
  if (selectionStart === null || selectionEnd === null) return null;
  return [selectionStart, selectionEnd, selectionDirection ?? 'none'];
}

function sameRange(a: TextRange, b: TextRange | null): boolean {
  return b !== null && a[0] === b[0] && a[1] === b[1];
}
