import type { PostText, Press, Recognition, ShareIntent } from '../../../src/sites/adapter.ts';
import { pathFrom } from '../../../src/sites/selectors.ts';

/** A site without an adapter. */
export const ANY = { hostname: 'news.example', pathname: '/' };
export const RISKY = 'Лучшее онлайн казино! Вводи промокод и забирай бонус на первый депозит.';
export const CLEAN = 'Сегодня в библиотеке читали вслух новую книгу о степных птицах.';

/** A press on an element, as the gate would make it. */
export function press(element: Element | null, type: Press['type'] = 'click', key?: string): Press {
  if (element === null) throw new Error('nothing to press');
  const base = { type, path: pathFrom(element) };
  return key === undefined ? base : { ...base, key: { key, ctrl: false, shift: false, alt: false } };
}
export const one = (selector: string): Element | null => document.querySelector(selector);

export function intentOf(found: Recognition): ShareIntent {
  if (found.kind !== 'commit') throw new Error(`a ${found.kind}, no commit`);
  return found.intent;
}
export const textOf = (found: Recognition): PostText => intentOf(found).readText();

/** A feed of two posts; `control` is the share control of each. */
export const feed = (control: string, post = 'article'): string =>
  [RISKY, CLEAN]
    .map(
      (text, at) =>
        `<${post} class="p${at}"><div><b>Somebody</b></div><div class="body">${text}</div><div class="bar"><button>Like</button>${control}<button>Comment</button></div></${post}>`,
    )
    .join('');
