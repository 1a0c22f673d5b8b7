import { expect, it } from 'vitest';
import { readClasses } from '../../../src/classifier/class-names.ts';
import { findHits } from '../../../src/classifier/evidence.ts';
import { Lexicon } from '../../../src/classifier/lexicon.ts';
import { readTokens } from '../../../src/classifier/text/tokens.ts';
import ruleset from '../../../src/generated/ruleset.json' with { type: 'json' };
import { readCategories, readCues } from '../../../src/tools/ruleset-files.ts';

const lexicon = new Lexicon(ruleset.lexicon as never);
const classes = readClasses(ruleset.classes);

/** An entry as a person would write it in a post. */
const plain = (entry: string): string => entry.replace(/[=*]/g, '').replaceAll('#', '5');

function meets(name: string, entry: string): boolean {
  return findHits(lexicon, readTokens(plain(entry))).some(({ classId }) => classes[classId] === name);
}

// A brand like "1хбет" is read as a number and a word: it is written "# хбет".
it.each([...readCategories(), ...readCues()])('every entry of $id meets its own spelling', ({ lexicons }) => {
  const never = Object.entries(lexicons).flatMap(([name, lexicon]) =>
    Object.values(lexicon)
      .flat()
      .filter((entry) => !meets(name, entry))
      .map((entry) => `${name}: ${entry}`),
  );
  expect(never).toEqual([]);
});
