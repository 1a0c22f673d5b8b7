import type { KeyCommit, KeyPress, Press, Surface } from './adapter.ts';
import type { SiteParts, SurfaceParts } from './parts.ts';

/** The surface a press works on; `key` is set when a shortcut did it and no click will follow. */
export interface SurfaceHit {
  readonly parts: SurfaceParts;
  readonly control: Element;
  readonly key: KeyCommit | null;
}

/** What sites ask of the machine to choose between mousedown and click; asked of few controls, and a tenth of what a press costs. */
export interface Pointing {
  /** The main pointer is a finger. */
  isCoarse(): boolean;
  /** There is a touch screen, be it beside a mouse. */
  hasTouch(): boolean;
}

/** Finds the surface which acts on this press; the first one of the adapter that fits. */
export function surfaceHit(site: SiteParts, press: Press, pointing: Pointing): SurfaceHit | null {
  if (!site.actsOn.has(press.type) || isOrdinary(site, press)) return null;
  for (const parts of site.surfaces) {
    const hit = hitOf(parts, press, pointing);
    if (hit && passesLimits(parts, hit, press.path)) return hit;
  }
  return null;
}

/** Nearly every press ends here, at the price of one `matches` for each element of its path. */
function isOrdinary({ controls, keyBoxes }: SiteParts, { path, key }: Press): boolean {
  return !controls.meets(path) && (key === undefined || !keyBoxes.meets(path));
}

function hitOf(parts: SurfaceParts, press: Press, pointing: Pointing): SurfaceHit | null {
  const { key } = press;
  for (const way of key ? parts.keys : []) {
    const box = key && sameKey(way.key, key) ? way.inside.closest(press.path) : null;
    if (box) return { parts, control: box, key: way.key };
  }
  const control = parts.control.closest(press.path);
  return control && acts(parts, press, control, pointing) ? { parts, control, key: null } : null;
}

function passesLimits(parts: SurfaceParts, hit: SurfaceHit, path: readonly Element[]): boolean {
  if (parts.except.closest(path)) return false;
  return parts.within === null || parts.within.closest(path.slice(path.indexOf(hit.control))) !== null;
}

function acts({ surface }: SurfaceParts, press: Press, control: Element, pointing: Pointing): boolean {
  if (press.type === 'keydown') return press.key !== undefined && actsOnKey(press.key, control);
  if (press.type === 'submit' || control instanceof HTMLFormElement) {
    return press.type === 'submit' && control === press.path[0];
  }
  if (surface.shift && !press.shift) return false;
  return press.type === eventOf(surface.actsOn ?? 'click', pointing);
}

function eventOf(actsOn: NonNullable<Surface['actsOn']>, pointing: Pointing): Press['type'] {
  if (actsOn === 'mousedown-with-touch') return pointing.hasTouch() ? 'mousedown' : 'click';
  return actsOn === 'mousedown' && pointing.isCoarse() ? 'click' : actsOn;
}

/** Menu items, and boxes that only play a button or a link or take the focus at least: of these the browser makes no click. */
const ACTS_ON_KEY =
  '[role="menuitem"], [role="button"]:not(button), [role="link"]:not(a), :is([role="option"], [tabindex]):not(button, a, input, textarea, select, [contenteditable])';

/**
 * Whether a key may work a control without a click that follows. Elsewhere that click is enough. Menus of clients look at
 * the key alone, so that it also works with Shift or Ctrl down.
 */
export function actsOnKey({ key, alt }: KeyPress, control: Element): boolean {
  return (key === 'Enter' || key === ' ') && !alt && control.matches(ACTS_ON_KEY);
}

function sameKey(wanted: KeyCommit, pressed: KeyPress): boolean {
  const down = (name: 'ctrl' | 'shift' | 'alt') => wanted.modifiers?.includes(name) ?? false;
  return (
    wanted.key.toLowerCase() === pressed.key.toLowerCase() &&
    down('ctrl') === pressed.ctrl &&
    down('shift') === pressed.shift &&
    down('alt') === pressed.alt
  );
}
