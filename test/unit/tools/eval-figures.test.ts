import { expect, it } from 'vitest';
import type { Post } from '../../../src/tools/corpus/posts.ts';
import { contextGroups, figuresOf } from '../../../src/tools/eval/figures.ts';
import { curve, dangerous, reliability } from '../../../src/tools/eval/honesty.ts';
import type { JudgedPost } from '../../../src/tools/eval/judge.ts';

function judged(part: Partial<Post>, warned: boolean, named = false, risk = 0): JudgedPost {
  const post = {
    id: '1',
    text: '',
    lang: 'ru',
    category: 'drugs',
    expect: 'warn',
    style: 'plain',
    file: 'f',
    ...part,
  } as Post;
  return { post, warned, named, findings: [], risk };
}

it('recall, right category, and alarms by kind of clear post', () => {
  const figures = figuresOf([
    judged({}, true, true),
    judged({}, true, false),
    judged({}, false),
    judged({ expect: 'clear' }, true),
    judged({ expect: 'clear' }, false),
    judged({ expect: 'clear', category: 'ordinary' }, false),
    judged({ expect: 'clear', category: 'drugs', kind: 'ordinary' }, true),
  ]);
  expect(figures).toEqual({
    recall: { part: 2, whole: 3 },
    named: { part: 1, whole: 2 },
    lookAlikeAlarms: { part: 1, whole: 2 },
    ordinaryAlarms: { part: 1, whole: 2 },
  });
});

it('a group counts when all of its posts are right', () => {
  expect(
    contextGroups([
      judged({ group: 'a' }, true),
      judged({ group: 'a', expect: 'clear' }, false),
      judged({ group: 'b' }, true),
      judged({ group: 'b', expect: 'clear' }, true),
      judged({}, false),
    ]),
  ).toEqual({ part: 1, whole: 2 });
});

it('says how many posts of each certainty were risky', () => {
  const sure = [
    judged({}, true, true, 5),
    judged({}, true, true, 6),
    judged({ expect: 'clear' }, true, false, 5),
  ];
  expect(reliability(sure)).toMatch(/4 … +3 +0\.99|4 … +3 +1\.00/);
  expect(reliability(sure)).toMatch(/0\.67$/);
});

it('gives recall for a rate of alarms on look-alikes', () => {
  const risky = [-1, 1, 3].map((risk) => judged({}, false, false, risk));
  const clear = Array.from({ length: 100 }, (_, i) => judged({ expect: 'clear' }, false, false, -i / 50));
  const row = curve([...risky, ...clear])
    .split('\n')
    .find((line) => line.startsWith('0.05'));
  // Five of a hundred look-alikes lie above -0.1; two of the three risky posts do.
  expect(row?.split(/\s+/)).toEqual(['0.05', '-0.10', '0.667']);
});

it('calls dangerous a plain call that passed and a clear post held with certainty, nothing else', () => {
  const call = judged({ category: 'violence' }, false);
  const held = judged({ expect: 'clear' }, true, false, 4);
  const others = [
    judged({ category: 'violence', style: 'slang' }, false),
    judged({ category: 'gambling' }, false),
    judged({ expect: 'clear' }, true, false, 2),
    judged({ expect: 'clear' }, false, false, 4),
  ];
  expect(dangerous([call, held, ...others])).toEqual([call, held]);
});
