import type { Selectors } from './adapter.ts';
import { hasLabel, type LabelId, labelId } from './labels.ts';

interface Rung {
  readonly css: string;
  readonly label: LabelId | null;
}

/** A list of selectors, made ready at its first use, so that a press costs one `matches` for each element of its path. */
export interface Ladder {
  /** The element of `path` that the first fitting selector matches; innermost where one selector matches several. */
  closest(path: readonly Element[]): Element | null;
  /** Whether any selector matches any element of `path`: `closest` for those who need not know which, at half the price. */
  meets(path: readonly Element[]): boolean;
  /** Whether any selector matches `element`. */
  covers(element: Element): boolean;
  /** Every match below `scope`, in document order. */
  all(scope: ParentNode): Element[];
}

const LABEL = /:label\(([a-z-]+)\)$/;

/**
 * Makes selectors usable. They are read when first asked: a page makes dozens of ladders and mostly needs none of them.
 *
 * A selector may end in `:label(id)`: then the element must also carry one of the wordings of
 * `labels.json` under that id, e.g. `[role=menuitem]:label(repost)`. One string may hold several selectors,
 * most stable first, with commas between them.
 *
 * At first use an unknown label id is a RangeError, a malformed selector a SyntaxError.
 */
export function ladder(selectors: Selectors): Ladder {
  let made: readonly Rung[] | null = null;
  let joined = '';
  let isLabelled = false;
  const rungs = (): readonly Rung[] => {
    if (made === null) {
      made = selectors.flatMap(eachOf).map(toRung);
      joined = made.map((rung) => rung.css).join(', ');
      isLabelled = made.some((rung) => rung.label !== null);
    }
    return made;
  };
  const fits = (rung: Rung, element: Element) =>
    element.matches(rung.css) && (rung.label === null || hasLabel(element, rung.label));
  const mayFit = (element: Element) => rungs().length > 0 && element.matches(joined);
  // Without labels the one look at the whole list has said everything.
  const doesFit = (element: Element) => !isLabelled || rungs().some((rung) => fits(rung, element));
  const covers = (element: Element) => mayFit(element) && doesFit(element);
  return {
    covers,
    meets: (path) => path.some(covers),
    closest(path) {
      // Only a path that holds a candidate is worth a second look.
      if (!path.some(mayFit)) return null;
      for (const rung of rungs()) {
        const found = path.find((element) => fits(rung, element));
        if (found) return found;
      }
      return null;
    },
    all: (scope) => (rungs().length === 0 ? [] : [...scope.querySelectorAll(joined)].filter(doesFit)),
  };
}

/** The selectors of a list written with commas; commas inside brackets belong to one selector. */
function eachOf(list: string): string[] {
  const found = [''];
  let depth = 0;
  for (const char of list) {
    depth += '(['.includes(char) ? 1 : ')]'.includes(char) ? -1 : 0;
    if (char === ',' && depth === 0) found.push('');
    else found[found.length - 1] += char;
  }
  return found.map((selector) => selector.trim());
}

function toRung(selector: string): Rung {
  const label = LABEL.exec(selector)?.[1];
  if (label === undefined) return { css: selector, label: null };
  return { css: selector.replace(LABEL, ''), label: labelId(label) };
}

/** `element` and all its ancestors, innermost first, out through open shadow roots. */
export function pathFrom(element: Element): Element[] {
  const path: Element[] = [];
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) path.push(node);
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return path;
}
