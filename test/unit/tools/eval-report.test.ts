import { describe, expect, it } from 'vitest';
import type { Assessment, Finding } from '../../../src/classifier/verdict.ts';
import type { Post } from '../../../src/tools/corpus/posts.ts';
import { type Disguised, disguisedFigures } from '../../../src/tools/eval/disguises.ts';
import type { JudgedPost } from '../../../src/tools/eval/judge.ts';
import {
  alarmsIn,
  BROKEN_PROOF,
  disguisedAlarms,
  disguisedMisses,
  missesIn,
  shownFinding,
  TOO_FEW_CAUGHT,
  TOO_MANY_ALARM,
} from '../../../src/tools/eval/messages.ts';
import { report } from '../../../src/tools/eval/report.ts';

function judged(post: Partial<Post>, rest: Partial<JudgedPost> = {}): JudgedPost {
  const whole = {
    id: 'a:1',
    text: 'a text',
    lang: 'ru',
    category: 'drugs',
    expect: 'warn',
    style: 'slang',
    file: 'f',
    ...post,
  } as Post;
  return { post: whole, warned: false, named: false, findings: [], risk: 0, ...rest };
}

const finding = (category: string, words: readonly string[]): Finding =>
  ({ category, rule: `${category}.rule`, words }) as unknown as Finding;
const alarm = (category: string, words = ['one', 'two', 'three', 'four']): Partial<JudgedPost> => ({
  warned: true,
  findings: [finding(category, words)],
});
const lines = (posts: readonly JudgedPost[]): string[] => report('name', posts).split('\n');
/** The lines below a title, down to the next one. */
function below(title: string, posts: readonly JudgedPost[]): string[] {
  const rest = lines(posts).slice(lines(posts).findIndex((line) => line.startsWith(title)) + 1);
  const end = rest.findIndex((line) => !line.startsWith('  '));
  return end < 0 ? rest : rest.slice(0, end);
}
const has = (title: string, posts: readonly JudgedPost[]): boolean =>
  lines(posts).some((line) => line.startsWith(title));

describe('the table of a corpus', () => {
  const posts = [
    judged({ lang: 'kk' }, { warned: true, named: true }),
    judged({ style: 'plain', category: 'war' }),
    judged({ expect: 'clear' }),
  ];

  it('has a row for all and for each value, in order, with shares and counts', () => {
    expect(lines(posts)).toContain('# name: 3 posts');
    const all = lines(posts).find((line) => line.startsWith('all '));
    expect(all?.split(/\s{2,}/)).toEqual(['all', '0.500 (1/2)', '1.000 (1/1)', '0.000 (0/1)', '–']);
    expect(
      below('by language', posts).map((row) =>
        row
          .trim()
          .split(/\s{2,}/)
          .slice(0, 2),
      ),
    ).toEqual([
      ['kk', '1.000 (1/1)'],
      ['ru', '0.000 (0/1)'],
    ]);
    expect(below('by category', posts)).toHaveLength(2);
    expect(below('by style', posts)).toHaveLength(2);
  });

  it('speaks of sources for third-party posts only, and of styles for written ones only', () => {
    const third = posts.map((one) => ({ ...one, post: { ...one.post, kind: 'ordinary' } }));
    expect([has('by source', posts), has('by style', posts)]).toEqual([false, true]);
    expect([has('by source', third), has('by style', third)]).toEqual([true, false]);
  });

  it('counts groups with the same words where there are any', () => {
    expect(has('context groups', posts)).toBe(false);
    expect(lines([judged({ group: 'g' }, { warned: true })])).toContain(
      'context groups all right: 1.000 (1/1)',
    );
  });
});

describe('confusions between categories', () => {
  const title = 'confusions between categories';

  it('are counted, the commonest first', () => {
    const posts = [judged({}, alarm('war')), judged({}, alarm('insult')), judged({}, alarm('insult'))];
    expect(below(title, posts)).toEqual(['  2 × drugs taken for insult', '  1 × drugs taken for war']);
  });

  it('are none where the right category is among those found, nothing was found, or nothing is risky', () => {
    const right = judged({}, { ...alarm('war'), named: true });
    expect(has(title, [right, judged({}), judged({ expect: 'clear' }, alarm('war'))])).toBe(false);
  });

  it('are cut after the twentieth', () => {
    const posts = Array.from({ length: 25 }, (_, i) => judged({ category: `c${i}` }, alarm('war')));
    expect(below(title, posts)).toHaveLength(20);
  });
});

describe('the mistakes', () => {
  it('name rule, first words and text of an alarm, the surest first, ordinary posts apart from look-alikes', () => {
    const posts = [
      judged({ id: 'unsure', expect: 'clear' }, { ...alarm('war'), risk: 1 }),
      judged({ id: 'sure', expect: 'clear', text: 'two\n lines' }, { ...alarm('war'), risk: 2 }),
      judged({ id: 'daily', expect: 'clear', category: 'ordinary' }, alarm('war')),
      judged({ id: 'right', expect: 'clear' }),
      judged({ id: 'caught' }, alarm('drugs')),
    ];
    expect(below('false alarms on look-alikes (2', posts)).toEqual([
      '  sure [war.rule: one | two | three] two lines',
      '  unsure [war.rule: one | two | three] a text',
    ]);
    expect(below('false alarms on ordinary posts (1', posts)).toEqual([
      '  daily [war.rule: one | two | three] a text',
    ]);
    expect(has('misses', posts)).toBe(false);
  });

  it('list the misses, the worst first, and none that was clear', () => {
    const posts = [
      judged({ id: 'near' }, { risk: -1 }),
      judged({ id: 'far', text: 'x'.repeat(200) }, { risk: -5 }),
      judged({ id: 'right', expect: 'clear' }, { risk: -9 }),
    ];
    expect(below('misses (2', posts)).toEqual([`  far ${'x'.repeat(90)}`, '  near a text']);
  });

  it('say how many there are, and show twenty', () => {
    const posts = Array.from({ length: 25 }, () => judged({}));
    expect(below('misses (25, at most 20 shown)', posts)).toHaveLength(20);
  });

  it('of third-party posts show neither text nor words: some licences forbid passing them on', () => {
    const posts = [judged({ id: 'their:1', expect: 'clear', kind: 'hard_negative' }, alarm('war'))];
    expect(below('false alarms on look-alikes', posts)).toEqual(['  their:1 [war.rule: …]']);
  });

  it('that are dangerous come first', () => {
    const posts = [judged({ category: 'war', style: 'plain' })];
    const titles = lines(posts).filter((line) => /^(DANGEROUS|misses)/.test(line));
    expect(titles.map((line) => line.split(/[ :]/)[0])).toEqual(['DANGEROUS', 'misses']);
  });
});

it('a test that finds too many alarms names the posts with the words, and says what to do about a word just added', () => {
  const clear: Partial<Post> = { expect: 'clear', id: 'a:2', text: 'a bread' };
  const said = alarmsIn([
    judged(clear, alarm('drugs')),
    judged({ ...clear, id: 'a:3' }),
    judged({}, alarm('drugs')),
  ]);
  expect(said.split('\n')).toEqual([
    expect.stringMatching(/If you added a word, it meets too much: "npm run -s rules:check WORD"/),
    '  a:2 [drugs.rule: one | two | three] a bread',
  ]);
});

it('a test that finds too few names what passed and says what to do, and nothing else', () => {
  const said = missesIn([
    judged({ text: 'a stash' }),
    judged({ id: 'a:4' }, alarm('drugs')),
    judged({ expect: 'clear', id: 'a:5' }),
  ]);
  expect(said.split('\n')).toEqual([
    expect.stringMatching(/If you took a word away, these may have needed it/),
    '  a:1 a stash',
  ]);
});

it('a test of disguises names the posts as they are written then', () => {
  const assess = (text: string): Assessment =>
    ({ verdict: /couriers|b\u0336r/.test(text) ? 'warn' : 'none' }) as Assessment;
  const figures = disguisedFigures({ assess }, [
    judged({ text: 'a courier' }).post,
    judged({ text: 'the couriers', id: 'a:6' }).post,
    judged({ text: 'dark bread', id: 'a:7', expect: 'clear' }).post,
    judged({ text: 'a loaf', id: 'a:8', expect: 'clear' }).post,
  ]);
  const struck = figures.find(({ name }) => name === 'struck through') as Disguised;
  expect(struck).toMatchObject({ kept: 0, of: 1, alarms: 1, clear: 2 });
  const strike = (text: string) => text.replace(/\S/g, '$&\u0336');
  expect(disguisedMisses(struck)).toBe(`${TOO_FEW_CAUGHT}\n  a:6 the ${strike('couriers')}`);
  expect(disguisedAlarms(struck)).toBe(`${TOO_MANY_ALARM}\n  a:7 ${strike('dark bread')}`);
});

it('a test of a proof text says by which rule and which words, and what to do about a word just added', () => {
  expect(shownFinding(finding('drugs', ['bread', 'stash']))).toBe('drugs, by drugs.rule: bread | stash');
  expect(BROKEN_PROOF).toMatch(/If you added a word, it meets this text: write a phrase, or leave it out/);
});
