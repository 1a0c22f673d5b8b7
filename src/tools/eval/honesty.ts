import type { CategoryId } from '../../classifier/category.ts';
import { table } from '../table.ts';
import { isOrdinary } from './figures.ts';
import type { JudgedPost } from './judge.ts';

const EDGES = [-Infinity, -4, -2, -1, 0, 1, 2, 4, Infinity];
const ALARM_RATES = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1];

/** Of the posts the classifier was so sure of, how many were risky? A score that means what it says is near its share. */
export function reliability(judged: readonly JudgedPost[]): string {
  const rows = EDGES.slice(1).flatMap((to, i) => {
    const from = EDGES[i] as number;
    const inside = judged.filter(({ risk }) => risk >= from && risk < to);
    if (inside.length === 0) return [];
    const said = inside.reduce((sum, { risk }) => sum + 1 / (1 + Math.exp(-risk)), 0) / inside.length;
    const risky = inside.filter(({ post }) => post.expect === 'warn').length;
    const name = `${from === -Infinity ? '' : from} … ${to === Infinity ? '' : to}`;
    return [[name, String(inside.length), said.toFixed(2), (risky / inside.length).toFixed(2)]];
  });
  return `reliability of the score\n${table(['log odds', 'posts', 'said', 'risky'], rows)}`;
}

/** What recall another threshold would give at another rate of alarms on look-alikes. */
export function curve(judged: readonly JudgedPost[]): string {
  const risky = judged.filter(({ post }) => post.expect === 'warn');
  const lookAlikes = judged.filter(({ post }) => post.expect === 'clear' && !isOrdinary(post));
  if (risky.length === 0 || lookAlikes.length === 0) return '';
  const risks = lookAlikes.map(({ risk }) => risk).sort((a, b) => b - a);
  const rows = ALARM_RATES.map((rate) => {
    const threshold = risks[Math.floor(rate * risks.length)] ?? -Infinity;
    const found = risky.filter(({ risk }) => risk > threshold).length;
    return [rate.toFixed(2), threshold.toFixed(2), (found / risky.length).toFixed(3)];
  });
  return `recall against alarms on look-alikes, by the score alone\n${table(['alarms', 'log odds', 'recall'], rows)}`;
}

/** Categories in which a post is a call that can end in harm or in prison. */
const GRAVE: ReadonlySet<string> = new Set<CategoryId>([
  'extremism',
  'violence',
  'war',
  'separatism',
  'suicide',
]);

/** Odds at which the classifier is as good as certain. */
const CERTAIN = 3;

/** The two mistakes that matter most: a plain call that passed, and a neutral text that was held with certainty. */
export function dangerous(judged: readonly JudgedPost[]): readonly JudgedPost[] {
  return judged.filter(({ post, warned, risk }) => {
    if (post.expect === 'warn') return !warned && post.style === 'plain' && GRAVE.has(post.category);
    return warned && risk >= CERTAIN;
  });
}
