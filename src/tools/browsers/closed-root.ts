import { CARD_BUTTONS, type CardButton } from '../../gate/card/face.ts';
import type { CardView } from './driver.ts';

/** A node of a page as the browser's own tools tell it, in one shape for both browsers. */
export interface ToolNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ToolNode[];
  readonly shadow: ToolNode | null;
  /** What the browser calls this node: a backend id in Chrome, a shared id in Firefox. */
  readonly handle: string;
}

const UNSEEN = new Set(['style', 'script', 'template']);

function inside(node: ToolNode): ToolNode[] {
  const below = node.children.flatMap(inside);
  return node.shadow === null ? [node, ...below] : [node, ...inside(node.shadow), ...below];
}

function readable(node: ToolNode): string {
  if (UNSEEN.has(node.tag) || 'hidden' in node.attributes) return '';
  return [node.text, ...node.children.map(readable)].join(' ');
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The card's closed root among all nodes of a page: the one that holds all three buttons. */
export function cardRoot(page: ToolNode): ToolNode | null {
  const roots = inside(page).flatMap((node) => (node.shadow === null ? [] : [node.shadow]));
  return roots.find((root) => CARD_BUTTONS.every((id) => buttonNode(root, id) !== null)) ?? null;
}

/** A button of the card, by the id it carries inside the closed root. */
export function buttonNode(root: ToolNode, id: CardButton): ToolNode | null {
  return inside(root).find((node) => node.attributes.id === id) ?? null;
}

/** What a person, or a screen reader, is told by the card. */
export function viewOf(root: ToolNode | null, focused: CardButton | null): CardView {
  if (root === null) return { kind: 'none' };
  const name = (id: CardButton): string => {
    const node = buttonNode(root, id);
    return node === null ? '' : (node.attributes['aria-label'] ?? collapsed(readable(node)));
  };
  const lang = inside(root).find((node) => node.attributes.lang !== undefined)?.attributes.lang ?? '';
  return {
    kind: 'card',
    text: collapsed(readable(root)),
    lang,
    buttons: { cancel: name('cancel'), share: name('share'), why: name('why') },
    focused,
  };
}
