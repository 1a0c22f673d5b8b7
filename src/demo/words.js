import catalogue from './catalogue.js';
import { element } from './element.js';

const NAMES = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

let language = 'en';

/** The language in the address (`?lang=kk`), else the browser's, else English. */
export function chosen() {
  const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language.slice(0, 2);
  return asked in NAMES ? asked : 'en';
}

export const say = (word) => catalogue[language][word];

/** Says the whole page in a language. */
export function sayAll(next) {
  language = next;
  document.documentElement.lang = next;
  document.title = say('title');
  for (const place of document.querySelectorAll('[data-word]')) {
    place.textContent = say(place.dataset.word);
    // A post's buttons stand inside the post, whose language is its own.
    place.lang = next;
  }
  const draft = document.querySelector('main [data-role=draft]');
  draft.placeholder = say('draft');
  draft.setAttribute('aria-label', say('draft'));
  document.querySelector('.languages').setAttribute('aria-label', say('language'));
  for (const button of document.querySelectorAll('.languages button'))
    button.setAttribute('aria-pressed', String(button.lang === next));
}

export function switcher() {
  return Object.entries(NAMES).map(([code, name]) => {
    const button = element('button', { type: 'button', lang: code, 'aria-pressed': 'false' }, [name]);
    button.addEventListener('click', () => sayAll(code));
    return button;
  });
}
