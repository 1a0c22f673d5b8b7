import { expect, it } from 'vitest';
import ruleset from '../../../src/generated/ruleset.json' with { type: 'json' };
import type { CompiledRuleset } from '../../../src/ruleset/compiled.ts';
import { knownLine } from '../../../src/tools/rules-check/known.ts';

// The stem of an infinitive in -нуть has a т that no other form has: such verbs are entries by their beginning.
it.each([
  ['дунул', 'drugs.slang'],
  ['занюхнула', 'drugs.slang'],
  ['курнул', 'drugs.slang'],
  ['нюхнули', 'drugs.slang'],
  ['пыхнул', 'drugs.slang'],
  ['хапнула', 'drugs.slang'],
  ['вышвырнем', 'discord.expel'],
  ['зиганул', 'extremism.nazi'],
])('%s is met like its infinitive, by %s', (form, lexicon) => {
  expect(knownLine(ruleset as CompiledRuleset, form)).toMatch(
    new RegExp(`^it is met already, by .*${lexicon}`),
  );
});
