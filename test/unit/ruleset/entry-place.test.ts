import { describe, expect, it } from 'vitest';
import { fileOf, misplaced, unlikeOthers } from '../../../src/ruleset/entry-place.ts';

it.each([
  ['gambling.bet', 'src/ruleset/categories/gambling.json'],
  ['cue.hurry', 'src/ruleset/cues/cue.json'],
])('%s stands in %s', (lexicon, file) => {
  expect(fileOf(lexicon)).toBe(file);
});

describe('an entry is written as others would write it', () => {
  it.each([
    ['Азарт', 'has capitals', 'азарт'],
    ['=Крути', 'has capitals', '=крути'],
    ['азарт ', 'has a blank before or after it', 'азарт'],
    [' азарт', 'has a blank before or after it', 'азарт'],
    ['вышел  с', 'two blanks in a row', 'вышел с'],
    ['вышел\u00A0с', 'not the ordinary blank', 'вышел с'],
    ['и\u0306од', 'a letter of two signs', 'йод'],
  ])('%j %s', (entry, reason, plain) => {
    expect(unlikeOthers(entry)).toContain(reason);
    expect(unlikeOthers(entry)?.endsWith(`; write "${plain}"`)).toBe(true);
  });

  it.each(['азарт', 'вышел с', 'штраф МРП', '=ҰҚК', 'CV', '# хбет', '🏳️‍🌈'])('%s is', (entry) => {
    expect(unlikeOthers(entry)).toBeUndefined();
  });
});

describe('out of order, the entry that was put wrong is named and not its neighbour', () => {
  const named = (...entries: string[]): string[] =>
    entries.flatMap((entry, index) => {
      const wrong = misplaced(entries, index);
      return wrong === undefined ? [] : [`${entry} ${wrong.split(':')[0]}`];
    });

  it.each([
    ['too late', ['ад', 'мёд', 'яд', 'бар'], 'бар belongs before "мёд"'],
    ['too early', ['ад', 'мёд', 'бар', 'вар', 'яд'], 'мёд belongs before "яд"'],
    ['first instead of last', ['яд', 'ад', 'бар', 'вар'], 'яд belongs at the end'],
    ['one place off', ['ад', 'вар', 'бар', 'яд'], 'бар belongs before "вар"'],
    ['the last two', ['ад', 'яд', 'бар'], 'бар belongs before "яд"'],
    ['twice', ['ад', 'бар', 'ад', 'яд'], 'ад stands twice; keep one'],
  ])('%s', (_, entries, problem) => {
    expect(named(...entries)).toEqual([problem]);
  });

  it('nothing is said of a list in order', () => {
    expect(named('# раз', '=ад', 'bar', 'мёд', 'яд', 'ёж', 'әке', '🎰')).toEqual([]);
  });
});
