import { isEmoji, ownAlt } from './alt-text.ts';
import { linkTarget } from './link-target.ts';
import { TextWriter } from './text-writer.ts';

/** No post comes near; a page that claims so must not hold up a press. The classifier picks what to read of long texts. In UTF-16 code units. */
export const LONGEST_TEXT = 2_000_000;

/** Never text of a post. Known by tag name, so that no style has to be computed. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON INPUT TEXTAREA SELECT VIDEO AUDIO CANVAS IFRAME OBJECT TIME NAV HEAD'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** How one site wants its text read. */
export interface WalkRules {
  /** Whether an element and all in it is no text of the post. */
  readonly skips: (element: Element) => boolean;
  /** Host names of the site: links to them carry no meaning. */
  readonly own: readonly string[];
}

/**
 * Reads the text below `root` in document order: words, emoji, written alt texts, targets of links to other sites.
 * Blocks are separated by one newline. No layout is asked for: only nodes and attributes are read, so hidden
 * text (a long post folded away) counts. At most `LONGEST_TEXT` code units.
 */
export function textBelow(root: Element, rules: WalkRules): string {
  const out = new TextWriter(LONGEST_TEXT);
  write(root, rules, out);
  return out.text();
}

function walkChildren(parent: Node, rules: WalkRules, out: TextWriter): void {
  for (const node of childrenOf(parent)) {
    if (out.full) return;
    if (node.nodeType === 3) out.words(node.nodeValue ?? '');
    else if (node instanceof Element) walkElement(node, rules, out);
  }
}

/** What is drawn below a node: an open shadow root instead of the children, and in it what the slots were given. */
function childrenOf(parent: Node): Iterable<Node> {
  if (parent instanceof HTMLSlotElement) {
    const given = parent.assignedNodes({ flatten: true });
    if (given.length > 0) return given;
  }
  return (parent instanceof Element && parent.shadowRoot ? parent.shadowRoot : parent).childNodes;
}

function walkElement(element: Element, rules: WalkRules, out: TextWriter): void {
  const silent = SILENT.has(element.tagName.toUpperCase()) || element.getAttribute('aria-hidden') === 'true';
  if (!silent && !rules.skips(element)) write(element, rules, out);
}

function write(element: Element, rules: WalkRules, out: TextWriter): void {
  const tag = element.tagName.toUpperCase();
  const block = BLOCKS.has(tag);
  if (block) out.newBlock();
  if (tag === 'IMG') writeAlt(element.getAttribute('alt') ?? '', out);
  walkChildren(element, rules, out);
  if (tag === 'A') writeTarget(element, rules, out);
  if (block) out.newBlock();
}

function writeAlt(alt: string, out: TextWriter): void {
  const text = ownAlt(alt);
  const inline = isEmoji(text);
  if (!inline) out.newBlock();
  out.words(text);
  if (!inline) out.newBlock();
}

function writeTarget(link: Element, rules: WalkRules, out: TextWriter): void {
  const target = linkTarget(link.getAttribute('href') ?? '', link.ownerDocument.baseURI, rules.own);
  const shown = link.textContent?.toLowerCase() ?? '';
  if (target !== null && !shown.includes(target.toLowerCase())) out.words(` ${target} `);
}
