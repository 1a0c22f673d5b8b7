import type { Spot } from './driver.ts';

/**
 * Runs in the page, by itself: brings the first element that a person can see into view.
 * Puppeteer's own search puts its library into every new document first, which in Firefox costs 140 ms a page.
 *
 * @param selector CSS, where `>>>` leads into open shadow roots at any depth
 * @param how `focus` gives it the focus as well
 * @returns the middle of what shows of it, in CSS pixels of the window; `null` if there is none
 */
export function reach(selector: string, how: 'look' | 'focus'): Spot | null {
  let roots: ParentNode[] = [document];
  let found: Element[] = [];
  for (const part of selector.split('>>>')) {
    found = roots.flatMap((root) => [...root.querySelectorAll(part)]);
    roots = [];
    const inside = found.flatMap((element) => [element, ...element.querySelectorAll('*')]);
    for (const { shadowRoot } of inside) {
      if (shadowRoot === null) continue;
      roots.push(shadowRoot);
      inside.push(...shadowRoot.querySelectorAll('*'));
    }
  }
  for (const element of found) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    if (box === undefined) continue;
    if (how === 'focus') (element as HTMLElement).focus();
    return {
      x: (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
      y: (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
    };
  }
  return null;
}
