import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createClassifier } from '../../src/classifier/classifier.ts';
import ruleset from '../../src/generated/ruleset.json' with { type: 'json' };
import type { CompiledRuleset } from '../../src/ruleset/compiled.ts';
import { OWN_CORPORA, REPOSITORY, readPosts } from '../../src/tools/corpus/posts.ts';
import { isOrdinary } from '../../src/tools/eval/figures.ts';
import { type JudgedPost, judge } from '../../src/tools/eval/judge.ts';
import { type FigureRow, staleRows } from '../../src/tools/eval/readme-rows.ts';

const classifier = createClassifier(ruleset as CompiledRuleset);

/** Risky and clear posts of a folder, or of one file in it. */
function read(folder: string, file?: string) {
  const posts = readPosts(join(OWN_CORPORA, folder)).filter(
    (post) => file === undefined || post.file === file,
  );
  const all = posts.map((post) => judge(classifier, post));
  const isRisky = ({ post }: JudgedPost): boolean => post.expect === 'warn';
  return { all, risky: all.filter(isRisky), clear: all.filter((one) => !isRisky(one)) };
}

const share = (some: readonly JudgedPost[], holds: (one: JudgedPost) => boolean): string =>
  (some.filter(holds).length / some.length).toFixed(2);
const isWarned = ({ warned }: JudgedPost): boolean => warned;

const row = (...groups: readonly (readonly JudgedPost[])[]): FigureRow => ({
  counts: groups.map((group) => group.length),
  figures: groups.map((group) => share(group, isWarned)),
});

it('the figures in the README are those of the posts in the repository', () => {
  const readme = readFileSync(join(REPOSITORY, 'README.md'), 'utf8');
  const table = /<!-- figures -->\n([\s\S]*?)\n<!-- \/figures -->/.exec(readme)?.[1] ?? '';
  // Under two lines of head; the last two rows take posts that the repository does not carry.
  const rows = table.split('\n').slice(2, -2);

  const authored = read('authored');
  const fresh = read('fresh');
  const [tries, meanings, uncommon] = [
    read('hard', 'first-tries'),
    read('hard', 'two-meanings'),
    read('hard', 'uncommon-words'),
  ];
  const measured = [
    row(authored.risky),
    { counts: [], figures: [share(authored.risky.filter(isWarned), ({ named }) => named)] },
    row(authored.clear.filter(({ post }) => !isOrdinary(post))),
    row(authored.clear.filter(({ post }) => isOrdinary(post))),
    { ...row(fresh.risky, fresh.clear), counts: [fresh.all.length] },
    row(tries.risky, tries.clear, meanings.clear),
    row(uncommon.risky, uncommon.clear),
  ];
  expect(rows).toHaveLength(measured.length);
  const stale = staleRows(rows, measured);
  expect(stale, stale.join('\n')).toEqual([]);
});
