import { bareIcon } from './bare-icon.ts';
import { fold, labelOf } from './labels.ts';
import { madeByColour } from './made-by-colour.ts';
import { CONTROLS, iconOf, isControl, meaningOf, namesOf, SPEAKS_OF_SHARING } from './share-names.ts';
import { isNoShare } from './share-targets.ts';
import { widgetButton, widgetMeaning } from './share-widget.ts';

/** What the wording, icon or tag of a control says, where no adapter knows it. */
export type ShareControl =
  | { readonly kind: 'none' }
  /** `meaning` is the same for all controls that do the same. */
  | { readonly kind: 'share' | 'copy-link'; readonly control: Element; readonly meaning: string }
  /** Its name speaks of sharing, but it is not clear what it does. */
  | { readonly kind: 'unclear'; readonly control: Element };

const NO_PICTURE =
  'a[href], button, ul, ol, section, nav, aside, form, article, main, body, dialog, [role="dialog"]';
/** A part of a profile or a setting. */
const NO_SHARE = '[role="tab"], [role="switch"], [role="checkbox"], [role="radio"]';
/** The pages of the site, and not what can be done with a post. */
const SITE_NAV =
  ':is(nav, [role="navigation"], [role="tablist"]):not(:is(article, [role="article"], main) *)';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** Lists of those who shared, where the number under a post leads: Mastodon's ends in `reblogs`. */
const SHARERS = /\/(shares|reposts|reblogs|retweets|boosts|(shared|reposted|boosted)[-_]by)\/?([?#]|$)/;
/** How far out of a pressed picture its name may stand. */
const NEAR = 6;

/**
 * Finds the innermost control of a press and what its names say of sharing.
 *
 * @param panels whether buttons of share panels count, which only name a service: not where an adapter knows them
 */
export function shareControl(path: readonly Element[], panels: boolean): ShareControl {
  const control = path.find((element) => isControl(element) || iconOf(element.localName) !== null);
  if (path[0]?.closest('[contenteditable="true"]')) return { kind: 'none' };
  if (control === undefined) return panelButton(path, panels);
  // Pressed already, so that a press takes it back.
  if (control.matches('[aria-pressed="true"]') || control.matches(NO_SHARE) || isReading(control))
    return { kind: 'none' };
  if (madeByColour(control)) return { kind: 'none' };
  const names = namesOf(control);
  if (names.length === 0 && leadsToProfile(control)) return { kind: 'none' };
  if (names.some((name) => isNoShare(name) || labelOf(name, ['undo-repost']))) return { kind: 'none' };
  if (names.some((name) => labelOf(name, ['copy-link']))) {
    return { kind: 'copy-link', control, meaning: 'copy-link' };
  }
  const meaning = meaningOf(control, names);
  if (meaning !== null) return { kind: 'share', control, meaning };
  const button = panelButton(path, panels);
  if (button.kind !== 'none') return button;
  return names.some((name) => SPEAKS_OF_SHARING.test(name)) && !leadsAway(control)
    ? { kind: 'unclear', control }
    : { kind: 'none' };
}

function panelButton(path: readonly Element[], panels: boolean): ShareControl {
  const button = panels ? (widgetButton(path) ?? namedPicture(path) ?? bareIcon(path)) : null;
  return button === null || madeByColour(button.control) ? { kind: 'none' } : { kind: 'share', ...button };
}

/** A picture that is no control by its tag and yet bears a name of sharing, as icons with a handler of their own do. */
function namedPicture(path: readonly Element[]): { control: Element; meaning: string } | null {
  for (const control of path.slice(0, NEAR)) {
    if (control.matches(NO_PICTURE) || control.querySelector(CONTROLS) !== null) return null;
    const names = ['aria-label', 'title'].map((name) => fold(control.getAttribute(name) ?? ''));
    const named = names.filter((name) => name !== '' && !isNoShare(name));
    const meaning = named.length === 0 ? null : meaningOf(control, named);
    if (meaning !== null) return { control, meaning };
  }
  return null;
}

/** Whether another control does the same as one that was pressed. */
export function meansTheSame(other: Element, meaning: string): boolean {
  if (meaning.startsWith('to ')) return widgetMeaning(other) === meaning;
  return meaningOf(other, namesOf(other)) === meaning;
}

/** A link to another page shares nothing by itself. */
function leadsAway(control: Element): boolean {
  const href = control.getAttribute('href');
  return href !== null && href !== '' && !href.startsWith('#') && !href.startsWith('javascript:');
}

/**
 * A link to another site that hands it no address shares nothing: it leads to a page of the publisher there, and has the
 * class of a share button because it stands in the same row.
 */
function leadsToProfile(control: Element): boolean {
  const href = control.getAttribute('href') ?? '';
  const base = control.baseURI;
  if (!/^(https?:)?\/\//i.test(href) || !URL.canParse(href, base)) return false;
  const { pathname } = new URL(href, base);
  const own = control.ownerDocument.location.hostname.replace(/^www\./, '');
  return pathname !== '/' && !href.includes(own) && !/.https?(:|%3a)/i.test(href);
}

/** The headline of something to read, a section of the site, or who else has shared. */
function isReading(control: Element): boolean {
  if (!leadsAway(control)) return false;
  if (SHARERS.test(control.getAttribute('href') ?? '')) return true;
  return control.closest(`${HEADINGS}, ${SITE_NAV}`) !== null || control.querySelector(HEADINGS) !== null;
}

/** How many controls of a page would be held by their name alone. */
export function countShares(page: Document): number {
  return [...page.querySelectorAll(CONTROLS)].filter(
    (control) => meaningOf(control, namesOf(control)) !== null,
  ).length;
}
