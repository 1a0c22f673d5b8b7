import { expect, it } from 'vitest';
import { commonHits } from '../../../src/tools/everyday-words.ts';
import { categoryOf, compileSmall } from '../classifier/small-ruleset.ts';

const ruleset = compileSmall([
  categoryOf('drugs', { 'drugs.salt': { ru: ['соль'] }, 'drugs.plant': { ru: ['конопля'] } }),
  categoryOf('gambling', { 'gambling.bet': { ru: ['ставка'] } }),
]);

it('names the classes that meet common words, and the words, the commonest first', () => {
  const texts = [...Array(5).fill('соль и соли'), 'соль', ...Array(3).fill('высокая ставка')];
  expect(commonHits(ruleset, texts)).toEqual([{ className: 'drugs.salt', words: ['сол', 'соли'] }]);
});
