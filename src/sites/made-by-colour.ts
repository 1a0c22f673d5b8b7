import { CONTROLS } from './share-names.ts';

/** Icons of reposting; a share panel may paint its icons of sharing as it likes. */
const REPOST = /(?:^|[-_])(retweet|repeat|repost|reblog|boost)(?=$|[-_])/;
/** Classes that paint, of Bootstrap (Pixelfed) and Tailwind (Soapbox); white, gray and such are what is not painted. */
const PAINT = /^text-(success|warning|primary|info|danger|green|blue)(-\d+)?$/;

/**
 * Whether a repost was made already, so that a press takes it back, where only its colour says so. Some sites paint
 * theirs from the beginning, so it counts only where the same control of another post bears none.
 *
 * @param control what was pressed; its icon stands in it, or is it
 */
export function madeByColour(control: Element): boolean {
  const icon = iconIn(control);
  if (icon === null || !isPainted(control)) return false;
  const others = control.ownerDocument.querySelectorAll(`[class*="${icon}"]`);
  return [...others].some((other) => {
    if (control.contains(other) || iconIn(other) !== icon) return false;
    return !isPainted(other.closest(CONTROLS) ?? other);
  });
}

function iconIn(control: Element): string | null {
  for (const { classList } of partsOf(control))
    for (const name of classList) {
      const word = REPOST.exec(name)?.[1];
      if (word !== undefined) return word;
    }
  return null;
}

const isPainted = (control: Element): boolean =>
  partsOf(control).some(({ classList }) => [...classList].some((name) => PAINT.test(name)));

const partsOf = (control: Element): Element[] => [control, ...control.querySelectorAll('[class]')];
