import { expect, it } from 'vitest';
import type { Post } from '../../../src/tools/corpus/posts.ts';
import { contextGroups, figuresOf } from '../../../src/tools/eval/figures.ts';
import type { Judged } from '../../../src/tools/eval/judge.ts';

function judged(part: Partial<Post>, warned: boolean, named = false): Judged {
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
  return { post, warned, named, findings: [] };
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
