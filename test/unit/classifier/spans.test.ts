import { expect, it } from 'vitest';
import { mergeSpans } from '../../../src/classifier/spans.ts';

const span = (start: number, end: number) => ({ start, end });

it('spans come in order, joined where they touch or overlap', () => {
  expect(mergeSpans([span(8, 9), span(4, 6), span(0, 2), span(2, 3), span(5, 7)])).toEqual([
    span(0, 3),
    span(4, 7),
    span(8, 9),
  ]);
});

it('one inside another does not make it shorter', () => {
  expect(mergeSpans([span(0, 9), span(2, 4)])).toEqual([span(0, 9)]);
});

it('empty ones are left out', () => {
  expect(mergeSpans([span(3, 3), span(5, 6)])).toEqual([span(5, 6)]);
});
