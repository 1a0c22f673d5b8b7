import { expect, it } from 'vitest';
import { readCategories } from '../../../src/tools/ruleset-files.ts';

const isAmbiguous = (lexicon: string): boolean => lexicon.endsWith('-ambiguous');
const rules = readCategories().flatMap(({ rules }) => rules);

it('there are rules that begin with words of two meanings', () => {
  expect(rules.filter(({ all }) => all[0]?.some(isAmbiguous)).length).toBeGreaterThan(0);
});

// "Патрон" and a price is a drill for sale: it takes a word of the same trade beside it.
it.each(rules.filter(({ all }) => all[0]?.some(isAmbiguous)))(
  '$id begins with words of two meanings and asks for more than a sign of trade beside them',
  ({ all }) => {
    expect(all[1]?.filter((lexicon) => /^cue\.(price|offer|contact)$/.test(lexicon))).toEqual([]);
  },
);
