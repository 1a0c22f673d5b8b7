import { fold, labelOf } from './labels.ts';
import { serviceOf } from './service-of.ts';
import { parseShareLink } from './share-link.ts';

/** A button of a share panel that bears the name of a service instead of a word of sharing. */
export interface WidgetButton {
  readonly control: Element;
  /** The same for all buttons that lead to the same service. */
  readonly meaning: string;
}

/** Classes and ids of share panels, whoever made them, and of those widgets whose name says nothing of sharing. */
const PANEL =
  /(?:^|[-_ ])(share(?:s|r|d?addy|bar|box|this|links?|list|buttons?|btns?|tools|post|aholic|it|block|icons?|wrap|panel|42\w*|\d)?|sharing|shariff|sharrre|goodshare|yashare|a2a|addtoany|addthis|pluso|likely|social-likes|uscl|usocial|uptolike|jssocials|mashsb|essb|ssk|heateor|rrssb|ssba|podelit\w*)(?=$|[-_ ])/;
/** Buttons beside them that lead to a page of the publisher, or tell how many have shared. */
const NO_BUTTON =
  /(?:^|[-_ ])((?<!social-)likes?|follow\w*|subscrib\w*|join|login|auth|count|counter|total)(?=$|[-_ ])/;
/** Services by which one logs in are named as in share panels. */
const LOGIN = /(?:^|[-_ ])(log-?in|sign-?in|auth)(?=$|[-_ ])/;
/** What has its name from the picture in it: a key presses these, not the picture. */
const BUTTON = 'a, button, [role="button"], [role="link"], [tabindex]';
/** What tells a button from the caption over a panel, where both say the same. */
const PRESSED = /(?:^|[-_ ])(btn|button|link|icon|js|toggle|trigger|opener?|action)(?=$|[-_ ])/;
const CALLS_SHARE =
  /(?:^|[^A-Za-z])share\w*\s*[.(]|Share(?!d\b)\w*\s*[.(]|share\.php|sharer|t\.me\/share|wa\.me\/\?|whatsapp(?:\.com\/|:\/\/)send|viber:\/\/forward|intent\/(?:tweet|post)|connect\.ok\.ru/;
const NOWHERE = /^$|^(#|javascript:|data:|about:)|^(https?:\/\/[^/]+)?\/#\w*$/i;
/** The caption of a panel that has no such class, and what stands over links to the pages of the publisher instead. */
const CAPTION = /поделит|поделис|бөліс|(^|[^a-z])share([^a-z]|$)/i;
const FOLLOW = /подпи[сш]|подел(ились|ился)|жазыл|follow|subscribe|shared/i;
/** How far out of a button its panel may begin, and the most letters such a panel shows. */
const NEAR = 6;
const SMALL = 300;

/**
 * Finds the button of a share panel that was pressed. Panels are made of anything: links that lead nowhere, plain boxes,
 * pictures. What counts is a service or a word of sharing by which the button is named, inside a small box whose class or
 * caption speaks of sharing; or what shares is written into the button: a call of the page's own, or the address of a share page.
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
    const meaning = widgetMeaning(control);
    if (CALLS_SHARE.test(control.getAttribute('onclick') ?? '') || holdsShareLink(control))
      return { control, meaning: meaning ?? 'share' };
    if (meaning !== null && path.slice(at, at + NEAR).some(isPanel)) return { control, meaning };
  }
  return null;
}

/** What a button of a panel is for: `to telegram`, or `share` for all at once; null for anything else. */
export function widgetMeaning(element: Element): string | null {
  const service = serviceOf(element) ?? serviceInside(element);
  if (service !== null) return `to ${service}`;
  if (!PRESSED.test(marksOf(element)) && !element.matches('[tabindex], [role], [onclick]')) return null;
  const says = fold(element.textContent ?? '');
  return says.length <= 40 ? labelOf(says, ['share', 'repost']) : null;
}

/** The service that the only picture of a button names; of a counter or a like beside it nothing is known. */
function serviceInside(button: Element): string | null {
  if (!button.matches(BUTTON)) return null;
  const inside = [...button.querySelectorAll('*')].slice(0, NEAR);
  if (inside.some((element) => NO_BUTTON.test(marksOf(element)))) return null;
  const services = new Set(inside.map(serviceOf).filter((service) => service !== null));
  return services.size === 1 ? ([...services][0] ?? null) : null;
}

/** Whether a button keeps the address of a share page for its script, as in `data-href`. */
function holdsShareLink(element: Element): boolean {
  return [...element.attributes].some(
    ({ name, value }) =>
      /^data-(\w+-)*(href|url|link|share)$/.test(name) && parseShareLink(value, 'about:blank') !== null,
  );
}

function isPanel(element: Element): boolean {
  const says = (element.textContent ?? '').trim();
  if (says.length > SMALL) return false;
  const marks = marksOf(element);
  if (LOGIN.test(marks)) return false;
  return PANEL.test(marks) || (CAPTION.test(says) && !FOLLOW.test(says));
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
