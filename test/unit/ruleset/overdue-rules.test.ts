import { expect, it } from 'vitest';
import { overdueRules } from '../../../src/ruleset/overdue-rules.ts';
import { categoryOf, ruleOf } from '../classifier/small-ruleset.ts';

const FILES = [
  categoryOf('gambling', {}, [
    ruleOf({ id: 'gambling/offer', all: [], reviewBy: '2027-11-22' }),
    ruleOf({ id: 'gambling/place', all: [], reviewBy: '2027-06-01' }),
    ruleOf({ id: 'gambling/later', all: [], reviewBy: '2028-01-01' }),
  ]),
  categoryOf('war', {}, [ruleOf({ id: 'war/lie', all: [], reviewBy: '2028-01-01' })]),
];

it('says nothing while all is fresh, the day itself included', () => {
  expect(overdueRules(FILES, '2027-06-01')).toEqual([]);
});

it('names the file, the rules and since when, one line a category', () => {
  expect(overdueRules(FILES, '2027-11-23')).toEqual([
    'src/ruleset/categories/gambling.json: read over the rules offer, place and move "asOf" and "reviewBy" (was due 2027-06-01)',
  ]);
  expect(overdueRules(FILES, '2099-01-01')).toHaveLength(2);
});
