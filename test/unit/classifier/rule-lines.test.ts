import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRules, writeRules } from '../../../src/classifier/rule-lines.ts';

const classes = (fewest: number) => fc.array(fc.nat(300), { minLength: fewest, maxLength: 4 });
const rule = fc.record(
  {
    id: fc.constantFrom('drugs/sale', 'war/attack-call'),
    all: fc.array(classes(1), { minLength: 1, maxLength: 3 }),
    within: fc.integer({ min: -1, max: 40 }),
    unless: fc.oneof(classes(0), fc.constant([7, 3])),
  },
  { requiredKeys: ['id', 'all', 'unless'] },
);

it('rules come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 5 }), (rules) => {
      expect(readRules(writeRules(rules))).toEqual(rules);
    }),
  );
});
