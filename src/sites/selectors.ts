import type { Selectors } from './adapter.ts';
import { hasLabel, type LabelId, labelId } from './labels.ts';

interface Rung {
  readonly css: string;
  readonly label: LabelId | null;
}

/** A list of selectors made ready once, so that a press costs one `matches` for each element of its path. */
export interface Ladder {
  /** The element of `path` that the first fitting selector matches; innermost where one selector matches several. */
  closest(path: readonly Element[]): Element | null;
  /** Whether any selector matches `element`. */
  covers(element: Element): boolean;
  /** Every match below `scope`, in document order. */
  all(scope: ParentNode): Element[];
}

const LABEL = /:label\(([a-z-]+)\)$/;

/**
 * Prepares selectors for use.
 *
 * A selector may end in `:label(id)`: then the element must also carry one of the wordings of
 * `labels.json` under that id, e.g. `[role=menuitem]:label(repost)`. One string may hold several selectors,
 * most stable first, with commas between them.
 *
 * @throws RangeError for an unknown label id, SyntaxError (at first use) for a malformed selector.
 */
export function ladder(selectors: Selectors): Ladder {
  const rungs = selectors.flatMap(eachOf).map(toRung);
  const joined = rungs.map((rung) => rung.css).join(', ');
  const fits = (rung: Rung, element: Element) =>
    element.matches(rung.css) && (rung.label === null || hasLabel(element, rung.label));
  const covers = (element: Element) =>
    joined !== '' && element.matches(joined) && rungs.some((rung) => fits(rung, element));
  return {
    covers,
    closest(path) {
      // Only a path that holds a candidate is worth a second look.
      if (joined === '' || !path.some((element) => element.matches(joined))) return null;
      for (const rung of rungs) {
        const found = path.find((element) => fits(rung, element));
        if (found) return found;
      }
      return null;
    },
    all: (scope) => (joined === '' ? [] : [...scope.querySelectorAll(joined)].filter(covers)),
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
