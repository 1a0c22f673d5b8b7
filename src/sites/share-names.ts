import { firstText, fold, type LabelId, labelOf } from './labels.ts';
import { namesTarget } from './share-targets.ts';

/** What can be pressed. Made here, for a bundler puts a plain text into every place that uses it. */
export const CONTROLS = `button, a, summary, ${roles('button', 'link', 'menuitem', 'menuitemradio')}, input[type="button"], input[type="submit"]`;

export const isControl = (element: Element): boolean => element.matches(CONTROLS);

/** Menus and dialogs: where one press goes on with what another began. */
export const OPENED = `${roles('dialog', 'menu', 'listbox', 'tooltip')}, dialog, [aria-modal="true"], [popover]`;

/** The menu or dialog around what was pressed. */
export const openedIn = (path: readonly Element[]): Element | null =>
  path.find((element) => element.matches(OPENED)) ?? null;

const SHARES: readonly LabelId[] = ['repost', 'share', 'share-now', 'forward', 'send-dm', 'crosspost'];
/** Elsewhere "story" and "your story" lead to something to read. */
const SHARES_WHEN_OPENED: readonly LabelId[] = [...SHARES, 'share-to-story'];
export const SPEAKS_OF_SHARING =
  /(^|[^\p{L}])(share|repost|retweet|reblog)([^\p{L}]|$)|поделит|поделис|репост|переслать|бөліс|қайта жариял/u;
/** Icons, classes, test ids and tags: `icon-share`, `fa-retweet`, `share-button`. */
const ICON = /(?:^|[-_:#/])(share|reshare|repost|retweet|reblog|forward)\d?(?=$|[-_])/;
/** Names that speak of sharing only beside such an icon: clients of the Fediverse. */
const BOOSTS = /^(boost|repeat|продви(нуть|гать)|повторить)( (status|post|note|toot))?( \(?\d+\)?)?$/;
/** Beside a boost these are such an icon too (Soapbox, Mbin); players repeat by the same. */
const BOOST_ICON = /(?:^|[-_#/ ])(boost|repeat)(?=$|[-_ ])/;
/** A share that was made: these clients tell by a class alone. */
const MADE = /(^|[\s-])(repeated|reblogged|boosted|retweeted)(\s|$)/;
/** A repost that was made, where only its icon names the button; of a share, that its panel is open. */
const ACTIVE = /(^|\s)-?active(\s|$)/;
/** A form that does nothing else, whatever its button says beside such an icon. */
const BOOST_FORM = 'form[action*="/boost"] button';
/** Small clients write this instead of drawing an icon; players write it for playing again. */
const SIGN = '🔁';
const NO_ICON = /count|shared|undo/;
/** What else stands in a row of share buttons and has their class. */
const OTHER_BUTTON =
  /(?:^|[-_ ])(?:fa|bi|icon|ico|btn|button|share)[-_]+(?:print|rss|pdf|bookmark)(?=$|[-_ ])/;
const NO_ICON_PART = /screen|price|holder|arrow|fast|step|skip|media/;
/** Where forward leads on through a film, a gallery or the pages of a site, and a sign of repeating plays it again. */
const ONWARD = 'nav, [class*="player" i], [class*="carousel" i], [class*="slider" i], [class*="swiper" i]';
/** Such a forward by its icon, in Font Awesome and elsewhere. */
const NO_FORWARD = /fa-forward|forward[-_]?\d|seek|nav|history|play|page|next|slide/;
/** Longer names are sentences. */
const LONGEST = 90;
/** How many elements inside a control are looked at for an icon's name. */
const FEW = 12;

/** What a control is for by its names, tag or icon; the same for all that do the same. Null for anything but a share. */
export function meaningOf(control: Element, names: readonly string[]): string | null {
  const meaning = meaningByName(control, names);
  return meaning === 'forward' && control.closest(ONWARD) !== null ? null : meaning;
}

function meaningByName(control: Element, names: readonly string[]): string | null {
  const ids = control.closest(OPENED) === null ? SHARES : SHARES_WHEN_OPENED;
  for (const name of names) {
    const id = labelOf(name, ids);
    if (id !== null) return id;
    if (namesTarget(name)) return name;
  }
  const tag = iconOf(control.localName);
  if (tag !== null) return tag;
  if (names.length === 0) {
    if (wasMade(control)) return null;
    const isSigned = control.textContent?.includes(SIGN) && control.closest(ONWARD) === null;
    const icon = isSigned ? 'repost' : iconIn(control, iconOf);
    return icon?.startsWith('re') && isActive(control) ? null : icon;
  }
  const boosts = names.every((name) => BOOSTS.test(name)) || control.matches(BOOST_FORM);
  return boosts ? boostIn(control, names) : null;
}

/** The boost that a control with such a name makes, by its icon; null where it was made already. */
function boostIn(control: Element, names: readonly string[]): string | null {
  if (wasMade(control) || isActive(control)) return null;
  const repeats = names.some((name) => /^(repeat|повторить)/.test(name));
  return iconIn(control, (mark) => iconOf(mark) ?? (repeats ? null : (BOOST_ICON.exec(mark)?.[1] ?? null)));
}

const isActive = (control: Element): boolean => hasClass(control, ACTIVE);

/** Whether a control says by its class that the share was made. */
export const wasMade = (control: Element): boolean => hasClass(control, MADE);

const hasClass = (element: Element, like: RegExp): boolean => like.test(element.getAttribute('class') ?? '');

/** Everything a control is called by, folded: labels, text, drawings. */
export function namesOf(control: Element): string[] {
  const text = control.textContent ?? '';
  const drawn = control.querySelector('img[alt], svg[aria-label], svg > title');
  const names = [
    ...['aria-label', 'title', 'data-tooltip', 'value'].map((name) => control.getAttribute(name)),
    ...(text.length <= LONGEST * 2 ? [text, firstText(control)] : []),
    drawn?.getAttribute('alt') ?? drawn?.getAttribute('aria-label') ?? drawn?.textContent,
  ];
  return names
    .map((name) => fold(name ?? ''))
    .filter((name) => /\p{L}/u.test(name) && name.length <= LONGEST);
}

/** The name of the icon in a control that has no words. */
export function iconIn(control: Element, named: (mark: string) => string | null): string | null {
  const inside = [control, ...[...control.querySelectorAll('*')].slice(0, FEW)];
  if (inside.some((element) => hasClass(element, OTHER_BUTTON))) return null;
  for (const element of inside) {
    const marks = ['class', 'data-icon', 'data-testid', 'href', 'xlink:href', 'id'];
    const telling =
      element === control && element.localName === 'a' ? marks.filter((m) => !m.endsWith('href')) : marks;
    for (const mark of telling) {
      const icon = named(element.getAttribute(mark) ?? '');
      if (icon !== null) return icon;
    }
  }
  return null;
}

/** The word of sharing in a class, an id or a tag, null for none. */
export function iconOf(mark: string): string | null {
  const small = mark.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  if (NO_ICON.test(small)) return null;
  const found = small
    .split(/\s+/)
    .map((part) => (NO_ICON_PART.test(part) ? undefined : ICON.exec(part)?.[1]));
  const icon = found.find((word) => word !== undefined) ?? null;
  return icon === 'forward' && (NO_FORWARD.test(small) || NO_ICON_PART.test(small)) ? null : icon;
}

function roles(...names: string[]): string {
  return names.map((name) => `[role="${name}"]`).join();
}
