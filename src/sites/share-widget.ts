import { fold, labelOf } from './labels.ts';

/** A button of a share panel that bears the name of a service instead of a word of sharing. */
export interface WidgetButton {
  readonly control: Element;
  /** The same for all buttons that lead to the same service. */
  readonly meaning: string;
}

/** Classes and ids of share panels, whoever made them, and of those widgets whose name says nothing of sharing. */
const PANEL =
  /(?:^|[-_ ])(share(?:s|r|d?addy|bar|box|this|links?|list|buttons?|btns?|tools|post|aholic|it|block|icons?|wrap|panel|42\w*|\d)?|sharing|shariff|sharrre|goodshare|yashare|a2a|addtoany|addthis|pluso|likely|social-likes|uscl|usocial|uptolike|jssocials|mashsb|essb|heateor|rrssb|ssba|podelit\w*)(?=$|[-_ ])/;
const LONG =
  'facebook|telegram|whatsapp|vkontakte|odnoklassniki|twitter|viber|messenger|linkedin|pinterest|reddit|email|mailru|moimir|skype|livejournal|threads|bluesky|mastodon';
/** The service in one class. Short names are common words: they count only at its end, some only behind a fitting word. */
const IN_CLASS = new RegExp(
  `(?:^|[-_])(${LONG})(?=$|[-_])|(?:^|[-_])(fb|tg|vk|ok|tw|twi|wa|vb)$|(?:button|share|icon|social|service|network)[-_]+(x|max|mail|line)$`,
);
/** A service as a whole value or name: `data-network="ok"`, `title="Одноклассники"`. */
const WHOLE = new RegExp(
  `^#?(${LONG}|sharethis|addtoany|fb|tg|vk|ok|tw|twi|wa|vi|vb|x|max|mail|line|вк|вконтакте|одноклассники|фейсбук|телеграм|ватсап|вайбер|твиттер|почта|vk\\.com)$`,
);
/** Buttons beside them that lead to a page of the publisher, or tell how many have shared. */
const NO_BUTTON =
  /(?:^|[-_ ])((?<!social-)likes?|follow\w*|subscrib\w*|join|login|auth|count|counter|total)(?=$|[-_ ])/;
/** What tells a button from the caption over a panel, where both say the same. */
const PRESSED = /(?:^|[-_ ])(btn|button|link|icon|js|toggle|trigger|opener?|action)(?=$|[-_ ])/;
const CALLS_SHARE = /(?:^|[^A-Za-z])share\w*\s*[.(]|Share(?!d\b)\w*\s*[.(]|share\.php|sharer/;
const NOWHERE = /^$|^(#|javascript:|data:|about:)|^(https?:\/\/[^/]+)?\/#\w*$/i;
/** How far out of a button its panel may begin, and the most letters such a panel shows. */
const NEAR = 6;
const SMALL = 300;

/**
 * Finds the button of a share panel that was pressed. Panels are made of anything: links that lead nowhere, plain boxes,
 * pictures. What counts is a service or a word of sharing by which the button is named, inside a small box whose class
 * speaks of sharing; or a call of the page's own that is written into the button.
 *
 * @param path from the pressed element outwards
 * @returns null for links to somewhere else: what those share stands in their address
 */
export function widgetButton(path: readonly Element[]): WidgetButton | null {
  if (path.some((element) => element.matches('a[href]') && !NOWHERE.test(element.getAttribute('href') ?? '')))
    return null;
  for (const [at, control] of path.slice(0, NEAR).entries()) {
    if (control.matches('body, main, article, input:not([type="button"]), textarea, select')) return null;
    if (NO_BUTTON.test(marksOf(control))) return null;
    const meaning = meaningOf(control);
    if (CALLS_SHARE.test(control.getAttribute('onclick') ?? ''))
      return { control, meaning: meaning ?? 'share' };
    if (meaning !== null && path.slice(at, at + NEAR).some(isPanel)) return { control, meaning };
  }
  return null;
}

/** What a button of a panel is for: `to telegram`, or `share` for all at once; null for anything else. */
export function meaningOf(element: Element): string | null {
  const service = serviceOf(element);
  if (service !== null) return `to ${service}`;
  if (!PRESSED.test(marksOf(element)) && !element.matches('[tabindex], [role], [onclick]')) return null;
  const says = fold(element.textContent ?? '');
  return says.length <= 40 ? labelOf(says, ['share', 'repost']) : null;
}

function serviceOf(element: Element): string | null {
  for (const name of element.classList) {
    const found = IN_CLASS.exec(name.toLowerCase());
    if (found) return found[1] ?? found[2] ?? found[3] ?? null;
  }
  const values = [...element.attributes].filter(({ name }) =>
    /^data-|^(title|aria-label|alt|href)$/.test(name),
  );
  const names = [
    ...values.map(({ value }) => value),
    element.childElementCount === 0 ? element.textContent : '',
  ];
  for (const name of names) {
    const found = WHOLE.exec(fold(name ?? '').replace(/^.*\/#/, '#'));
    if (found?.[1] !== undefined) return found[1];
  }
  return null;
}

function isPanel(element: Element): boolean {
  return PANEL.test(marksOf(element)) && (element.textContent ?? '').trim().length <= SMALL;
}

/** Class, id, tag and the names of attributes, in small letters with dashes. */
function marksOf(element: Element): string {
  const marks = [element.getAttribute('class') ?? '', element.id, element.localName];
  for (const { name } of element.attributes) if (name.startsWith('data-')) marks.push(name);
  return marks
    .join(' ')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();
}
