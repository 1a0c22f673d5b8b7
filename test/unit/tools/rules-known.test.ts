import { expect, it } from 'vitest';
import { writeClasses } from '../../../src/classifier/class-names.ts';
import { Lexicon } from '../../../src/classifier/lexicon.ts';
import { compileLexicon } from '../../../src/ruleset/compile-lexicon.ts';
import type { CompiledRuleset } from '../../../src/ruleset/compiled.ts';
import { knownLine, triedLine } from '../../../src/tools/rules-check/known.ts';

const CLASSES = ['gambling.slots', 'gambling.tag'];
const ENTRIES = new Map([
  ['gambling.slots', { ru: ['# иксов', 'слот'] }],
  ['gambling.tag', { ru: ['слот*'] }],
]);
const endings = { kk: [], ru: ['ы'], en: [] };
const lexicon = compileLexicon(CLASSES, ENTRIES, endings, []);
const ruleset = { classes: writeClasses(CLASSES), lexicon } as CompiledRuleset;

it.each([
  ['слоты', 'it is met already, by gambling.slots, gambling.tag'],
  ['=слоты', 'it is met already, by gambling.slots, gambling.tag'],
  ['слотик*', 'it is met already, by gambling.tag'],
  ['# иксов', 'it is met already, by gambling.slots'],
  ['слот даёт', 'words of it are met already, by gambling.slots, gambling.tag'],
  ['рулетка', 'no lexicon meets it yet'],
])('%s: %s', (entry, line) => {
  expect(knownLine(ruleset, entry)).toBe(line);
});

it('a text that is tried is met or not', () => {
  const tried = new Lexicon(lexicon);
  expect(triedLine(tried, 'крутим слоты')).toBe('it meets: крутим слоты');
  expect(triedLine(tried, 'крутим')).toBe('it does NOT meet: крутим');
});
