import { expect, it } from 'vitest';
import { readClasses, writeClasses } from '../../../src/classifier/class-names.ts';
import { readCategories, readCues } from '../../../src/tools/ruleset-files.ts';

it('names of classes come back as they were written', () => {
  const names = [...readCategories(), ...readCues()].flatMap(({ lexicons }) => Object.keys(lexicons));
  expect(names.length).toBeGreaterThan(200);
  expect(readClasses(writeClasses(names))).toEqual(names);
});
