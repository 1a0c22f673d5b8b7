import { expect, it } from 'vitest';
import { mayLearn } from '../../../src/tools/train/may-learn.ts';

it('learns with the third-party posts, and says nothing of it', () => {
  expect(mayLearn(4461, false)).toEqual({ kind: 'yes', warning: null });
  expect(mayLearn(4461, true)).toEqual({ kind: 'yes', warning: null });
});

it('refuses without them, and says that the word alone is enough', () => {
  expect(mayLearn(0, false)).toMatchObject({ kind: 'no', why: expect.stringMatching(/You need not train/) });
});

it('learns without them when somebody insists, with a warning for the end', () => {
  expect(mayLearn(0, true)).toMatchObject({
    kind: 'yes',
    warning: expect.stringMatching(/do not commit them: git checkout src\/ruleset\/weights.json/),
  });
});
