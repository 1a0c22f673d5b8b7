import './end-plainly.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_CORPORA, readPosts, SHARED_CORPORA } from './corpus/posts.ts';
import { disguisedFigures, disguisesTable } from './eval/disguises.ts';
import { figuresOf, type Share } from './eval/figures.ts';
import { type JudgedPost, judge } from './eval/judge.ts';
import { report } from './eval/report.ts';
import { repositoryClassifier } from './repository-classifier.ts';
import { CROSS_VALIDATED_FILE } from './ruleset-files.ts';
import { type CrossValidated, crossValidationTable } from './train/cross-validate.ts';
import { LEARNABLE } from './train/sources.ts';

/**
 * `npm run -s eval [-- DIR…]`: recall and false alarms by category, language and style, the confusions between
 * categories, the worst mistakes, and what disguises hide. Without folders: the corpora the repository carries, and the
 * third-party ones where the machine has them; where it has not, that is said.
 */
const classifier = repositoryClassifier();
const AUTHORED = join(OWN_CORPORA, 'authored');
const PUBLIC = join(SHARED_CORPORA, 'public');
const given = process.argv.slice(2);
const OWN = ['fresh', 'hard', 'train'].map((folder) => join(OWN_CORPORA, folder));
const folders = given.length > 0 ? given : [AUTHORED, ...OWN, PUBLIC];
let found = 0;
for (const folder of folders) {
  const posts = readPosts(folder).filter((post) => post.expect !== 'topic');
  if (posts.length === 0) continue;
  found += posts.length;
  const name = folder.split('/').slice(-2).join('/');
  const judgements = posts.map((post) => judge(classifier, post));
  console.log(report(name, judgements));
  if (folder === AUTHORED) console.log(disguisesTable(disguisedFigures(classifier, posts)));
  if (folder === PUBLIC) console.log(unlearned(judgements));
}
if (given.length === 0 && !existsSync(PUBLIC))
  console.log(
    '\nNo third-party posts on this machine: the last two rows of the table in README.md cannot be measured here.',
  );
if (given.length === 0 && existsSync(CROSS_VALIDATED_FILE)) {
  const figures = JSON.parse(readFileSync(CROSS_VALIDATED_FILE, 'utf8')) as CrossValidated;
  console.log(
    `\n# cross-validated on ${figures.posts} training posts, each judged by weights that never saw it, nor a written one's authors`,
  );
  console.log(crossValidationTable([figures]));
}
if (found === 0) {
  console.error(`No posts in ${folders.join(', ')}: give folders with .jsonl files.`);
  process.exitCode = 2;
}

/** The weights have seen some of the third-party sources; these are the alarms on the others. */
function unlearned(judged: readonly JudgedPost[]): string {
  const { ordinaryAlarms, lookAlikeAlarms } = figuresOf(
    judged.filter(({ post }) => !LEARNABLE.has(post.file)),
  );
  const said = ({ part, whole }: Share): string => `${part} of ${whole}`;
  return `alarms on sources that nothing was learned from: ordinary ${said(ordinaryAlarms)}, look-alikes ${said(lookAlikeAlarms)}`;
}
