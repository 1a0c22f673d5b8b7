import { categoryOdds, scoreOf } from '../../classifier/score.ts';
import { Weights } from '../../classifier/weights.ts';
import { type LearningOptions, learn } from './learn.ts';
import { packModel } from './pack.ts';
import type { ReadPost } from './read-features.ts';
import { THRESHOLDS } from './thresholds.ts';

/** A post judged by weights that were learned without its authors. */
interface Judged {
  readonly post: ReadPost;
  readonly risk: number;
  readonly category: number;
  readonly best: string;
}

/** How many parts the files are dealt into. */
const FOLDS = 4;

/** Cross-validates by file, so that the authors of a file stand on one side; gives a table to read thresholds from. */
export function crossValidate(
  posts: readonly ReadPost[],
  classNames: readonly string[],
  options: LearningOptions,
  progress: (line: string) => void,
): string {
  const groups = [...new Set(posts.map((post) => post.group))].filter((group) => group !== 'proofs').sort();
  const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(
      posts.filter((post, index) => sideOf(post, index, foldOf) !== fold),
      classNames,
      THRESHOLDS,
      options,
    );
    const stored = packModel(model);
    const weights = new Weights({
      weights: { ...stored, classRows: classNames.map((name) => stored.classRows[name] ?? -1) },
    });
    posts.forEach((post, index) => {
      if (sideOf(post, index, foldOf) === fold) judged.push(judge(post, weights));
    });
    progress(`fold ${fold + 1} of ${FOLDS} judged`);
  }
  return table(judged);
}

/** Third-party posts are dealt one by one, the others by file; proofs are always learned from. */
function sideOf(post: ReadPost, index: number, foldOf: ReadonlyMap<string, number>): number {
  if (post.group === 'proofs') return -1;
  return post.group === 'public' ? index % FOLDS : (foldOf.get(post.group) ?? 0);
}

function judge(post: ReadPost, weights: Weights): Judged {
  const sums = new Float64Array(weights.outcomes.length);
  for (const key of post.keys) {
    const slot = weights.slotOf(key);
    if (slot >= 0) weights.add(slot, sums);
  }
  const score = scoreOf(weights.outcomes, weights.bias, sums, post.tokens);
  let best = '';
  let category = -Infinity;
  for (const [id, odds] of categoryOdds(weights.outcomes, score))
    if (odds > category) {
      best = id;
      category = odds;
    }
  return { post, risk: score.risk, category, best };
}

function table(judged: readonly Judged[]): string {
  const lines = ['risk  category  floor  recall  right category  look-alikes  ordinary  third-party'];
  for (const risk of [-0.5, 0, 0.5, 1, 1.5, 2])
    for (const category of [-2, -1, 0])
      for (const floor of [99, -1]) lines.push(line(judged, risk, category, floor));
  return lines.join('\n');
}

function line(judged: readonly Judged[], risk: number, category: number, floor: number): string {
  const warns = ({ post, ...by }: Judged): boolean =>
    (by.risk >= risk && by.category >= category) || (post.ruled.length > 0 && by.risk >= floor);
  const share = (group: (judgement: Judged) => boolean): string => {
    const all = judged.filter(group);
    return (all.filter(warns).length / Math.max(1, all.length)).toFixed(4);
  };
  const isRisky = ({ post }: Judged): boolean => post.outcome.endsWith('+');
  const right = judged.filter((j) => isRisky(j) && warns(j));
  const named = right.filter(
    (j) => j.post.outcome === `${j.best}+` || j.post.ruled.some((id) => j.post.outcome === `${id}+`),
  );
  return [
    risk.toFixed(1).padStart(4),
    category.toFixed(1).padStart(8),
    floor.toFixed(0).padStart(5),
    share(isRisky),
    (named.length / Math.max(1, right.length)).toFixed(4),
    share((j) => !isRisky(j) && j.post.outcome !== 'ordinary-'),
    share((j) => j.post.outcome === 'ordinary-' && j.post.group !== 'public'),
    share((j) => j.post.group === 'public'),
  ].join('  ');
}
