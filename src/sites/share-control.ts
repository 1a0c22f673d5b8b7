import { firstText, fold, type LabelId, labelOf } from './labels.ts';
import { widgetButton, meaningOf as widgetMeaning } from './share-widget.ts';

/** What the wording, icon or tag of a control says, where no adapter knows it. */
export type ShareControl =
  | { readonly kind: 'none' }
  /** `meaning` is the same for all controls that do the same. */
  | { readonly kind: 'share' | 'copy-link'; readonly control: Element; readonly meaning: string }
  /** Its name speaks of sharing, but it is not clear what it does. */
  | { readonly kind: 'unclear'; readonly control: Element };

/** What can be pressed. */
export const CONTROLS =
  'button, a, summary, [role="button"], [role="link"], [role="menuitem"], [role="menuitemradio"], input[type="button"], input[type="submit"]';

/** Menus and dialogs: where one press goes on with what another began. */
export const OPENED =
  '[role="dialog"], [role="menu"], [role="listbox"], dialog, [aria-modal="true"], [popover]';

const SHARES: readonly LabelId[] = ['repost', 'share', 'share-now', 'forward', 'send-dm'];
/** Elsewhere "story" and "your story" lead to something to read. */
const SHARES_WHEN_OPENED: readonly LabelId[] = [...SHARES, 'share-to-story'];
/** Names with a target in them: "Share on …", "Поделиться в …", "… бөлісу". */
const SHARES_WITH_TARGET =
  /^((click to )?share (this|on|to|via|with|in|by|using|article|story|page|link|news)\b|repost (this|to|with)\b|(нажмите, чтобы )?поделиться (?!сво|мнени|мысл|опыт|впечатл|отзыв|знани)\S+( \S+){0,3}( \(.*)?$|нажмите, чтобы открыть (в|на)\s|переслать (в|другу)\s|поділитися (в|у|на)\s|[^.]{2,30} бөлісу$)/;
/** What takes a share back, or is off the matter. */
const NOT_A_SHARE =
  /^(undo|un|remove|cancel|delete|stop|отмен|убра|удал|не |shared|share (price|hold|point|capital|of ))/;
const SPEAKS_OF_SHARING =
  /(^|[^\p{L}])(share|repost|retweet|reblog)([^\p{L}]|$)|поделит|поделис|репост|переслать|бөліс|қайта жариял/u;
/** Icons, classes, test ids and tags: `icon-share`, `fa-retweet`, `share-button`. */
const ICON = /(?:^|[-_:#/ ])(share|repost|retweet|reblog|forward)\d?(?=$|[-_ ])/;
const NO_ICON = /count|screen|price|holder|shared|undo|arrow|fast|step|skip|media/;
/** Longer names are sentences. */
const LONGEST = 90;
/** How many elements inside a control are looked at for an icon's name. */
const FEW = 12;

/**
 * Finds the innermost control of a press and what its names say of sharing.
 *
 * @param panels whether buttons of share panels count, which only name a service: not where an adapter knows them
 */
export function shareControl(path: readonly Element[], panels: boolean): ShareControl {
  const control = path.find((element) => element.matches(CONTROLS) || iconOf(element.localName) !== null);
  if (path[0]?.closest('[contenteditable="true"]')) return { kind: 'none' };
  if (control === undefined) return panelButton(path, panels);
  // Pressed already, so that a press takes it back.
  if (control.getAttribute('aria-pressed') === 'true') return { kind: 'none' };
  const names = namesOf(control);
  if (names.some((name) => NOT_A_SHARE.test(name) || labelOf(name, ['undo-repost']))) return { kind: 'none' };
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
  const button = panels ? widgetButton(path) : null;
  return button === null ? { kind: 'none' } : { kind: 'share', ...button };
}

/** Whether another control does the same as one that was pressed. */
export function meansTheSame(other: Element, meaning: string): boolean {
  if (meaning.startsWith('to ')) return widgetMeaning(other) === meaning;
  return meaningOf(other, namesOf(other)) === meaning;
}

function meaningOf(control: Element, names: readonly string[]): string | null {
  const ids = control.closest(OPENED) === null ? SHARES : SHARES_WHEN_OPENED;
  for (const name of names) {
    const id = labelOf(name, ids);
    if (id !== null) return id;
    if (SHARES_WITH_TARGET.test(name)) return name;
  }
  const tag = iconOf(control.localName);
  return tag ?? (names.length === 0 ? iconIn(control) : null);
}

function namesOf(control: Element): string[] {
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
function iconIn(control: Element): string | null {
  const inside = [control, ...[...control.querySelectorAll('*')].slice(0, FEW)];
  for (const element of inside) {
    const marks = ['class', 'data-icon', 'data-testid', 'href', 'xlink:href', 'id'];
    const named =
      element === control && element.localName === 'a' ? marks.filter((m) => !m.endsWith('href')) : marks;
    for (const mark of named) {
      const icon = iconOf(element.getAttribute(mark) ?? '');
      if (icon !== null) return icon;
    }
  }
  return null;
}

function iconOf(name: string): string | null {
  const small = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return NO_ICON.test(small) ? null : (ICON.exec(small)?.[1] ?? null);
}

/** A link to another page shares nothing by itself. */
function leadsAway(control: Element): boolean {
  const href = control.getAttribute('href');
  return href !== null && href !== '' && !href.startsWith('#') && !href.startsWith('javascript:');
}

/** How many controls of a page would be held by their name alone. */
export function countShares(page: Document): number {
  return [...page.querySelectorAll(CONTROLS)].filter(
    (control) => meaningOf(control, namesOf(control)) !== null,
  ).length;
}
