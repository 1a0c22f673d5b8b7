import { firstText, fold, type LabelId, labelOf } from './labels.ts';

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
export const NOT_A_SHARE =
  /^(undo|un|remove|cancel|delete|stop|отмен|убра|удал|не |shared|share (price|hold|point|capital|of ))/;
export const SPEAKS_OF_SHARING =
  /(^|[^\p{L}])(share|repost|retweet|reblog)([^\p{L}]|$)|поделит|поделис|репост|переслать|бөліс|қайта жариял/u;
/** Icons, classes, test ids and tags: `icon-share`, `fa-retweet`, `share-button`. */
const ICON = /(?:^|[-_:#/ ])(share|repost|retweet|reblog|forward)\d?(?=$|[-_ ])/;
/** Names that speak of sharing only beside such an icon: clients of the Fediverse. */
const BOOSTS = /^(boost|repeat|продвинуть|повторить)( \d+)?$/;
/** A share that was made: these clients tell by a class alone. */
const BOOSTED = /(^|[\s-])(repeated|reblogged|boosted)(\s|$)/;
const NO_ICON = /count|screen|price|holder|shared|undo|arrow|fast|step|skip|media/;
/** Longer names are sentences. */
const LONGEST = 90;
/** How many elements inside a control are looked at for an icon's name. */
const FEW = 12;

/** What a control is for by its names, tag or icon; the same for all that do the same. Null for anything but a share. */
export function meaningOf(control: Element, names: readonly string[]): string | null {
  const ids = control.closest(OPENED) === null ? SHARES : SHARES_WHEN_OPENED;
  for (const name of names) {
    const id = labelOf(name, ids);
    if (id !== null) return id;
    if (SHARES_WITH_TARGET.test(name)) return name;
  }
  const tag = iconOf(control.localName);
  return tag ?? (names.length === 0 || isBoost(control, names) ? iconIn(control) : null);
}

function isBoost(control: Element, names: readonly string[]): boolean {
  return names.every((name) => BOOSTS.test(name)) && !BOOSTED.test(control.getAttribute('class') ?? '');
}

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

/** The word of sharing in a class, an id or a tag, null for none. */
export function iconOf(name: string): string | null {
  const small = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return NO_ICON.test(small) ? null : (ICON.exec(small)?.[1] ?? null);
}
