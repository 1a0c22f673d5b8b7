// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { fold, hasLabel, labelId } from '../../../src/sites/labels.ts';

function make(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  if (!box.firstElementChild) throw new Error('no element');
  return box.firstElementChild;
}

test.each([
  ['<button>Share now</button>', 'share-now'],
  ['<button>  SHARE\n now (Friends) </button>', 'share-now'],
  ['<div role="button" aria-label="Поделиться сейчас"><i></i></div>', 'share-now'],
  ['<div role="menuitem"><span>Repost</span><span>Instantly to your followers</span></div>', 'repost'],
  ['<a href="#">Сделать репост 12</a>', 'repost'],
  ['<button>Ещё</button>', 'see-more'],
  ['<button>Еще</button>', 'see-more'],
  ['<button>Жіберу</button>', 'send'],
  ['<div data-e2e="share-repost"><p>Remove repost</p></div>', 'undo-repost'],
  ['<button>Вы сделали репост</button>', 'undo-repost'],
  ['<button id="target"><div id="title">Встроить</div></button>', 'embed'],
  ['<li tabindex="0">Сохранить</li>', 'save'],
  ['<div class="btn-menu-item"><i>\uE96A</i><span>Forward</span></div>', 'forward'],
  ['<button>Копировать\u00a0ссылку</button>', 'copy-link'],
  ['<div role="menuitem"><svg><title>ic-fast-forward</title></svg><span>Переслать</span></div>', 'forward'],
] as const)('%s says %s', (html, id) => {
  expect(hasLabel(make(html), id)).toBe(true);
});

test.each([
  ['<div>Share now</div>', 'share-now'],
  ['<button>Undo repost</button>', 'repost'],
  ['<button>Reposted by many people</button>', 'repost'],
  ['<button></button>', 'send'],
  [`<div role="button">${'long text '.repeat(20)}send</div>`, 'send'],
] as const)('%s does not say %s', (html, id) => {
  expect(hasLabel(make(html), id)).toBe(false);
});

test('an adapter cannot name a label that is not there', () => {
  expect(() => labelId('no-such-label')).toThrow(RangeError);
});

test.each([
  ['Share 🔗', 'share'],
  ['↗ Бөлісу…', 'бөлісу'],
  ['[Поделиться]', 'поделиться'],
  ['Share now (Friends)', 'share now (friends)'],
  ['Sha\u00ADre \u200B!', 'share'],
  ['— … —', ''],
])('nothing around a name counts: %j is %j', (name, folded) => {
  expect(fold(name)).toBe(folded);
});

test('a long line of dashes in a name is gone through once: each dash tried as the first would take many seconds', () => {
  const name = `a${'-'.repeat(100_000)}a`;
  expect(fold(name)).toBe(name);
});
