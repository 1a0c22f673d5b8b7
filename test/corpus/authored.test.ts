import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../src/classifier/classifier.ts';
import ruleset from '../../src/generated/ruleset.json' with { type: 'json' };
import type { CompiledRuleset } from '../../src/ruleset/compiled.ts';
import { OWN_CORPORA, readPosts } from '../../src/tools/corpus/posts.ts';
import { disguisedFigures } from '../../src/tools/eval/disguises.ts';
import { contextGroups, figuresOf, type Share } from '../../src/tools/eval/figures.ts';
import { judge } from '../../src/tools/eval/judge.ts';

const classifier = createClassifier(ruleset as CompiledRuleset);
const posts = readPosts(join(OWN_CORPORA, 'authored'));
const judged = posts.map((post) => judge(classifier, post));
const rate = ({ part, whole }: Share): number => part / whole;

describe('posts nothing was learned from', () => {
  const figures = figuresOf(judged);
  it('most risky ones are caught', () => expect(rate(figures.recall)).toBeGreaterThan(0.7));
  it('for the right reason', () => expect(rate(figures.named)).toBeGreaterThan(0.9));
  it('few look-alikes alarm', () => expect(rate(figures.lookAlikeAlarms)).toBeLessThan(0.06));
  it('ordinary posts hardly ever do', () => expect(rate(figures.ordinaryAlarms)).toBeLessThan(0.0105));
  it('call, report and negation of the same words are told apart', () =>
    expect(rate(contextGroups(judged))).toBeGreaterThan(0.5));
});

describe.each(['kk', 'ru', 'en', 'mix'])('in %s', (language) => {
  const figures = figuresOf(judged.filter(({ post }) => post.lang === language));
  it('more than half of the risky posts are caught', () => expect(rate(figures.recall)).toBeGreaterThan(0.5));
});

describe('in disguise', () => {
  // What nobody undoes: a space is too ordinary, and a missing letter leaves another word.
  const KNOWN_GAPS = ['cut by a space, a quarter', 'a vowel left out, a quarter'];
  const figures = disguisedFigures(classifier, posts).filter(({ name }) => !KNOWN_GAPS.includes(name));
  it.each(figures)('$name: three of four are still warned of', ({ kept, of }) =>
    expect(kept / of).toBeGreaterThan(0.82),
  );
  it.each(figures)('$name: hardly more look-alikes alarm', ({ alarms, clear }) =>
    expect(alarms / clear).toBeLessThan(0.1),
  );
});
