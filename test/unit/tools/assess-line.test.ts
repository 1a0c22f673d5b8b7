import { expect, it } from 'vitest';
import type { Classifier } from '../../../src/classifier/verdict.ts';
import { assessLine } from '../../../src/tools/assess-line.ts';

/** Warns of the word "casino" and of nothing else. */
const classifier: Classifier = {
  assess(text) {
    const start = text.indexOf('casino');
    if (start === -1) return { verdict: 'none', findings: [], risk: 0 };
    const span = { start, end: start + 6 };
    return {
      verdict: 'warn',
      findings: [
        {
          category: 'gambling',
          verdict: 'warn',
          rule: 'gambling/x',
          ...span,
          spans: [span],
          words: ['casino'],
        },
      ],
      risk: 0,
    };
  },
};

it('answers with the id, the verdict and what carried it', () => {
  const { kind, line } = assessLine(classifier, '{"id":7,"text":"a casino","lang":"en"}');
  expect(kind).toBe('assessed');
  expect(JSON.parse(line)).toEqual({
    id: 7,
    verdict: 'warn',
    findings: [{ category: 'gambling', start: 2, end: 8, rule: 'gambling/x', words: ['casino'] }],
  });
});

it.each([
  ['not JSON', 'казино', /not JSON/],
  ['an empty line', '', /not JSON/],
  ['not an object', '[1]', /not an object/],
  ['no text', '{"id":"7"}', /"text" is missing/],
])('%s gets an error in its place', (_, line, expected) => {
  const answer = assessLine(classifier, line);
  expect(answer.kind).toBe('error');
  expect(JSON.parse(answer.line).error).toMatch(expected);
});

it('an error still says which post it was', () => {
  expect(JSON.parse(assessLine(classifier, '{"id":"7","text":5}').line).id).toBe('7');
});
