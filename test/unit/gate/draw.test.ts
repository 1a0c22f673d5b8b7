// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { drawCard } from '../../../src/gate/card/draw.ts';
import type { CardFace } from '../../../src/gate/card/face.ts';

const FACE: CardFace = {
  lang: 'en',
  title: 'Before you share',
  category: 'Gambling',
  quoted: { label: 'In this post', words: ['ставки', 'құмар', 'casino'] },
  lines: [],
  small: [],
  advice: null,
  buttons: [],
};

it('lets each word of the post be read out in its own language, as far as that is known', () => {
  const drawn = [...drawCard(document, FACE).querySelectorAll('q')];
  expect(drawn.map((q) => [q.textContent, q.getAttribute('lang')])).toEqual([
    ['ставки', 'ru'],
    ['құмар', 'kk'],
    ['casino', null],
  ]);
});
