import { expect, it } from 'vitest';
import demoPosts from '../../../src/demo/posts.json' with { type: 'json' };
import { demoTexts, proofTexts } from '../../../src/tools/train/sources.ts';
import { categoryOf, ruleOf } from '../classifier/small-ruleset.ts';

const textOf = (id: string): string => demoPosts.find((post) => post.id === id)?.text ?? '';
const learned = (beginning: string) => demoTexts().filter(({ text }) => text.startsWith(beginning));

it('every post of the demo feed is learned from: a risky one by its category, the others as ordinary', () => {
  expect(demoTexts()).toHaveLength(demoPosts.length);
  expect(learned(textOf('casino-offer'))).toEqual([
    { text: textOf('casino-offer'), outcome: 'gambling+', weight: 4, group: 'proofs' },
  ]);
  expect(learned(textOf('casino-news'))).toEqual([
    { text: textOf('casino-news'), outcome: 'ordinary-', weight: 4, group: 'proofs' },
  ]);
});

it('a quoted post is learned with what it quotes, as it is read at a share', () => {
  const quoting = demoPosts.find(({ id }) => id === 'quoted-casino');
  expect(learned(textOf('quoted-casino')).map(({ text }) => text)).toEqual([
    `${quoting?.text}\n\n${quoting?.quote}`,
  ]);
});

it('proof texts are learned as what they prove, the warned ones with the greater weight', () => {
  const rule = ruleOf({
    id: 'gambling.rule',
    all: [],
    mustWarn: { kk: ['ойна'], ru: ['играй'], en: ['play'] },
    mustNot: { kk: [], ru: ['не играй'], en: [] },
  });
  const texts = proofTexts([categoryOf('gambling', {}, [rule])]);
  expect(texts.map(({ text, outcome, weight }) => [text, outcome, weight])).toEqual([
    ['ойна', 'gambling+', 20],
    ['играй', 'gambling+', 20],
    ['play', 'gambling+', 20],
    ['не играй', 'gambling-', 4],
  ]);
});
