import { fold } from './labels.ts';

/** Names as widgets of any site write them in classes and attributes; what a known site's panel shows is in `services.ts`. */
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
/** As words on a button these say something else. */
const WORDS = /^(x|ok|max|line|mail|wa|vi|vb)$/;

/**
 * The service an element names by itself: in a class, in an attribute, or as its only word. Null for none.
 * @example serviceOf(button) // 'telegram' for <button class="share-btn--telegram">
 */
export function serviceOf(element: Element): string | null {
  for (const name of element.classList) {
    const found = IN_CLASS.exec(name.toLowerCase());
    if (found) return found[1] ?? found[2] ?? found[3] ?? null;
  }
  const naming = [...element.attributes].filter(({ name }) =>
    /^data-|^(title|aria-label|alt|href)$/.test(name),
  );
  const word = element.childElementCount === 0 ? fold(element.textContent ?? '') : '';
  for (const name of [...naming.map(({ value }) => fold(value)), WORDS.test(word) ? '' : word]) {
    const found = WHOLE.exec(name.replace(/^.*\/#/, '#'));
    if (found?.[1] !== undefined) return found[1];
  }
  return null;
}
