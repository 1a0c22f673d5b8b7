import { categoryOdds, scoreOf } from '../../classifier/score.ts';
import { Weights } from '../../classifier/weights.ts';
import { packClassRows } from '../../ruleset/compile.ts';
import { table as renderTable } from '../table.ts';
import { isRiskyOutcome } from './examples.ts';
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

/** Cross-validates by file, so that the authors of a file stand on one side; gives figures for several thresholds, those in use first. */
export function crossValidate(
  posts: readonly ReadPost[],
  classNames: readonly string[],
  options: LearningOptions,
  progress: (line: string) => void,
): CrossValidated[] {
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
      weights: { ...stored, classRows: packClassRows(stored, classNames) },
    });
    posts.forEach((post, index) => {
      if (sideOf(post, index, foldOf) === fold) judged.push(judge(post, weights));
    });
    progress(`fold ${fold + 1} of ${FOLDS} judged`);
  }
  const { risk, category, ruleFloor } = THRESHOLDS;
  return [
    figuresAt(judged, risk, category, ruleFloor),
    ...[-0.5, 0, 0.5, 1, 1.5, 2, 2.5].map((at) => figuresAt(judged, at, category, at - (risk - ruleFloor))),
  ];
}

/** Third-party posts are dealt one by one, the others by file; proofs are always learned from. */
function sideOf(post: ReadPost, index: number, foldOf: ReadonlyMap<string, number>): number {
  if (post.group === 'proofs') return -1;
  return post.group === 'public' ? index % FOLDS : (foldOf.get(post.group) ?? 0);
}

function judge(post: ReadPost, weights: Weights): Judged {
  const slots = Int32Array.from(post.keys, (key) => weights.slotOf(key)).filter((slot) => slot >= 0);
  const sums = weights.noSums();
  weights.sum(slots, slots.length, sums);
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

/** What `npm run -s eval` prints beside its own figures; kept in `test/corpus/cross-validated.json`. */
export interface CrossValidated {
  readonly posts: number;
  readonly risk: number;
  readonly category: number;
  readonly recall: number;
  readonly named: number;
  readonly lookAlikes: number;
  readonly ordinary: number;
  readonly thirdParty: number;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function figuresAt(judged: readonly Judged[], risk: number, category: number, floor: number): CrossValidated {
  const warns = ({ post, ...by }: Judged): boolean =>
    (by.risk >= risk && by.category >= category) || (post.ruled.length > 0 && by.risk >= floor);
  const share = (group: (judgement: Judged) => boolean): number => {
    const all = judged.filter(group);
    return round(all.filter(warns).length / Math.max(1, all.length));
  };
  const isWritten = ({ post }: Judged): boolean => post.group !== 'public';
  const isRisky = (j: Judged): boolean => isWritten(j) && isRiskyOutcome(j.post.outcome);
  const right = judged.filter((j) => isRisky(j) && warns(j));
  const named = right.filter(
    (j) => j.post.outcome === `${j.best}+` || j.post.ruled.some((id) => j.post.outcome === `${id}+`),
  );
  return {
    posts: judged.length,
    risk,
    category,
    recall: share(isRisky),
    named: round(named.length / Math.max(1, right.length)),
    lookAlikes: share((j) => isWritten(j) && !isRisky(j) && j.post.outcome !== 'ordinary-'),
    ordinary: share((j) => isWritten(j) && j.post.outcome === 'ordinary-'),
    thirdParty: share((j) => !isWritten(j) && !isRiskyOutcome(j.post.outcome)),
  };
}

/** The figures as a table: one line for each threshold. */
export function crossValidationTable(rows: readonly CrossValidated[]): string {
  const columns = ['risk', 'category', 'recall', 'named', 'lookAlikes', 'ordinary', 'thirdParty'] as const;
  const head = ['risk', 'category', 'recall', 'right category', 'look-alikes', 'ordinary', 'third-party'];
  return renderTable(
    head,
    rows.map((row) => columns.map((column) => row[column].toFixed(column === 'risk' ? 1 : 3))),
  );
}
