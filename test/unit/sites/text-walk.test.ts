// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { LONGEST_TEXT, textBelow, type WalkRules } from '../../../src/sites/text-walk.ts';

const RULES: WalkRules = {
  skips: (element) => element.matches('.skip'),
  own: ['localhost', 'vk.com', '*.vk.com'],
};

function read(html: string): string {
  const root = document.createElement('div');
  root.innerHTML = html;
  return textBelow(root, RULES);
}

test('blocks and breaks end a line, inline elements do not', () => {
  expect(read('<p>One <b>two</b></p><div><div>three</div>four</div>five<br>six')).toBe(
    'One two\nthree\nfour\nfive\nsix',
  );
});

test('source indentation is no line break, the breaks of the author are', () => {
  expect(read('<span>One\n      two</span><span>\nthree</span>')).toBe('One two\nthree');
});

test('what is hidden or skipped', () => {
  const html =
    '<span style="display:none">folded away</span><span aria-hidden="true">twice</span><span class="skip">counter</span><script>x</script><style>y</style><button>Like</button><svg><title>icon</title></svg>';
  expect(read(html)).toBe('folded away');
});

test('written alt texts count, those of machines and avatars do not', () => {
  expect(read('a<img alt="Плакат: концерт в парке">b')).toBe('a\nПлакат: концерт в парке\nb');
  for (const alt of [
    'Image',
    'Изображение',
    'Photo by someone on May 1.',
    'Возможно, это изображение 1 человек',
    'Аватар пользователя',
    "name's profile picture",
    'View organization page for Game club',
  ])
    expect(read(`<img alt="${alt}">`), alt).toBe('');
  expect(read('<img alt="May be an image of text that says &quot;Come and see&quot;">')).toBe('Come and see');
  expect(
    read(`<img alt="Photo by a club on May 1. May be a poster and text that says 'Don't be late'.">`),
  ).toBe("Don't be late");
});

test('emoji stay in their line', () => {
  expect(read('win <img alt="🎰"> now')).toBe('win 🎰 now');
});

test('targets of links to other sites are told once, unwrapped and decoded', () => {
  expect(read('<a href="https://example.org/a%20b">look</a> here')).toBe('look example.org/a b here');
  expect(read('<a href="https://vk.com/away.php?to=https%3A%2F%2Fexample.org%2Fa">look</a>')).toBe(
    'look example.org/a',
  );
  expect(read('<a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F">look</a>')).toBe(
    'look example.org',
  );
  expect(read('<a href="https://example.org/a">https://example.org/a</a>')).toBe('https://example.org/a');
  for (const href of [
    'https://t.co/x',
    '/club1',
    'https://m.vk.com/club1',
    '#top',
    'javascript:void 0',
    'https://[',
  ])
    expect(read(`<a href="${href}">look</a>`), href).toBe('look');
});

test('open shadow roots are read as they are drawn', () => {
  const host = document.createElement('div');
  host.innerHTML = '<span slot="text">given</span><span>not drawn</span>';
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>inside</p><slot name="text"></slot>';
  const root = document.createElement('div');
  root.append(host);
  expect(textBelow(root, RULES)).toBe('inside\ngiven');
});

test('nothing is longer than the limit', () => {
  expect(read(`<p>${'слово '.repeat(200_000)}</p>`.repeat(3))).toHaveLength(LONGEST_TEXT);
});
