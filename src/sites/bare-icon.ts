import { iconIn, iconOf, wasMade } from './share-names.ts';

/** How far out of what was pressed the icon may begin, and how many boxes around it may be its button. */
const NEAR = 3;
const BOXES = 4;

/**
 * An icon of sharing with no name and no role, pressed itself: up to 2020 Pleroma had nothing else. Whether it is a button
 * only the pointer tells: the highest box around the icon that shows a hand is one, and so it says no word.
 */
export function bareIcon(path: readonly Element[]): { control: Element; meaning: string } | null {
  const at = path.slice(0, NEAR).findIndex((element) => isSmall(element) && drawn(element) !== null);
  const icon = path[at];
  if (icon === undefined) return null;
  const around = path.slice(at, at + BOXES);
  const end = around.findIndex((element) => !isPressable(element));
  const control = around[(end < 0 ? around.length : end) - 1];
  if (control === undefined || end < 0 || hasWords(control) || around.slice(0, end).some(wasMade))
    return null;
  return { control, meaning: drawn(icon) ?? 'share' };
}

/** Forward is drawn by players, too. */
function drawn(element: Element): string | null {
  const icon = iconIn(element, iconOf);
  return icon === 'forward' ? null : icon;
}

const isSmall = (element: Element): boolean => element.childElementCount < NEAR && !hasWords(element);

const hasWords = (element: Element): boolean => /\p{L}/u.test(element.textContent ?? '');

const isPressable = (element: Element): boolean =>
  element.matches('[onclick], [tabindex]') || getComputedStyle(element).cursor === 'pointer';
