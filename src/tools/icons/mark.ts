/** The looks of the toolbar button; each is a file `public/icons/<drawing>-<size>.png`. */
export const DRAWINGS = [
  'protected',
  'limited',
  'not-working',
  'paused',
  'off',
  'not-supported',
  'held',
  'noticed',
] as const;
export type Drawing = (typeof DRAWINGS)[number];

/** Deep sea-green: calm, and legible on both light and dark toolbars. */
const TEAL = '#0f766e';
const GREY = '#7b8790';
const AMBER = '#f59e0b';
const BLUE = '#3b82f6';
const RED = '#dc2626';

const BUBBLE =
  'M7 2h18a5 5 0 0 1 5 5v13a5 5 0 0 1-5 5H16l-6.2 4.7A1.1 1.1 0 0 1 8 28.8V25H7a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5z';
const BARS =
  '<rect x="10" y="7.5" width="4.4" height="12" rx="1.4"/><rect x="17.6" y="7.5" width="4.4" height="12" rx="1.4"/>';
const solid = (fill: string) => `<path d="${BUBBLE}" fill="${fill}"/><g fill="#fff">${BARS}</g>`;
const hollow = (stroke: string) =>
  `<path d="${BUBBLE}" fill="#fff" fill-opacity=".85" stroke="${stroke}" stroke-width="2.6" stroke-linejoin="round"` +
  ` transform="translate(1.3 1.2) scale(.92)"/><g fill="${stroke}">${BARS}</g>`;
/** The pause moves aside, so that the dot hides none of it. */
const dot = (fill: string) =>
  `<path d="${BUBBLE}" fill="${TEAL}"/><g fill="#fff" transform="translate(-3.4 2)">${BARS}</g>` +
  `<circle cx="25" cy="7" r="6.4" fill="${fill}" stroke="#fff" stroke-width="1.8"/>`;
const cross =
  `<circle cx="24" cy="23.5" r="7.4" fill="${RED}" stroke="#fff" stroke-width="1.6"/>` +
  '<path d="M21 20.5l6 6m0-6l-6 6" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/>';

/** Protected on one side only. */
const half =
  `<clipPath id="left"><path d="M0 0h16v32H0z"/></clipPath>${hollow(TEAL)}` +
  `<g clip-path="url(#left)"><path d="${BUBBLE}" fill="${TEAL}"/><g fill="#fff">${BARS}</g></g>`;

const BODIES: Readonly<Record<Drawing, string>> = {
  protected: solid(TEAL),
  limited: half,
  'not-working': solid(GREY) + cross,
  paused: hollow(TEAL),
  off: solid(GREY),
  'not-supported': hollow(GREY),
  held: dot(AMBER),
  noticed: dot(BLUE),
};

/** The mark, a pause in a speech bubble, as SVG text; the drawing area is 32 by 32. */
export function mark(drawing: Drawing): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>Abaila</title>${BODIES[drawing]}</svg>`;
}
