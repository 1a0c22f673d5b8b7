import { contextGroups, type Figures, figuresOf, isOrdinary, type Share } from './figures.ts';
import { curve, dangerous, reliability } from './honesty.ts';
import type { JudgedPost } from './judge.ts';

/** How many mistakes of each kind are listed. */
const WORST = 20;

/** The table of one corpus. */
export function report(name: string, judged: readonly JudgedPost[]): string {
  const third = judged.some(({ post }) => post.kind !== undefined);
  const parts = [
    `\n# ${name}: ${judged.length} posts`,
    header(),
    row('all', figuresOf(judged)),
    ...by(judged, 'language', ({ post }) => post.lang),
    ...(third ? by(judged, 'source', ({ post }) => post.file) : []),
    ...by(judged, 'category', ({ post }) => post.category),
    ...(third ? [] : by(judged, 'style', ({ post }) => post.style)),
  ];
  const context = contextGroups(judged);
  if (context.whole > 0) parts.push(`context groups all right: ${show(context)}`);
  parts.push(confusions(judged), reliability(judged), curve(judged), mistakes(judged, third));
  return parts.filter((part) => part !== '').join('\n');
}

function header(): string {
  return ['', 'recall', 'right category', 'look-alikes', 'ordinary'].map((cell, i) => pad(cell, i)).join('');
}

function row(name: string, figures: Figures): string {
  const cells = [
    name,
    show(figures.recall),
    show(figures.named),
    show(figures.lookAlikeAlarms),
    show(figures.ordinaryAlarms),
  ];
  return cells.map((cell, i) => pad(cell, i)).join('');
}

function pad(cell: string, column: number): string {
  return column === 0 ? cell.padEnd(26) : cell.padStart(20);
}

function show({ part, whole }: Share): string {
  return whole === 0 ? '–' : `${(part / whole).toFixed(3)} (${part}/${whole})`;
}

function by(judged: readonly JudgedPost[], what: string, keyOf: (one: JudgedPost) => string): string[] {
  const keys = [...new Set(judged.map(keyOf))].sort();
  return [
    `by ${what}`,
    ...keys.map((key) => row(`  ${key}`, figuresOf(judged.filter((one) => keyOf(one) === key)))),
  ];
}

function confusions(judged: readonly JudgedPost[]): string {
  const counts = new Map<string, number>();
  for (const { post, warned, named, findings } of judged) {
    if (post.expect !== 'warn' || !warned || named) continue;
    const key = `${post.category} taken for ${findings[0]?.category}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (counts.size === 0) return '';
  const lines = [...counts].sort((a, b) => b[1] - a[1]).map(([key, count]) => `  ${count} × ${key}`);
  return `confusions between categories\n${lines.slice(0, WORST).join('\n')}`;
}

/** Texts of third-party corpora are named by id only: some of their licences forbid passing them on. */
function mistakes(judged: readonly JudgedPost[], idsOnly: boolean): string {
  const list = (title: string, wrong: readonly JudgedPost[]): string[] =>
    wrong.length === 0
      ? []
      : [
          `${title} (${wrong.length}, at most ${WORST} shown)`,
          ...wrong.slice(0, WORST).map((one) => `  ${line(one, idsOnly)}`),
        ];
  const surestFirst = [...judged].sort((a, b) => b.risk - a.risk);
  const alarms = surestFirst.filter(({ post, warned }) => post.expect === 'clear' && warned);
  const misses = surestFirst.filter(({ post, warned }) => post.expect === 'warn' && !warned).reverse();
  return [
    ...list('DANGEROUS: a plain call that passed, a neutral text held with certainty', dangerous(judged)),
    ...list(
      'false alarms on ordinary posts',
      alarms.filter(({ post }) => isOrdinary(post)),
    ),
    ...list(
      'false alarms on look-alikes',
      alarms.filter(({ post }) => !isOrdinary(post)),
    ),
    ...list('misses', misses),
  ].join('\n');
}

/** One post of a list: its id, what carried the first finding, and how its text begins. */
export function line({ post, findings }: JudgedPost, idsOnly: boolean): string {
  const why = findings[0]
    ? ` [${findings[0].rule}: ${idsOnly ? '…' : findings[0].words.slice(0, 3).join(' | ')}]`
    : '';
  return `${post.id}${why}${idsOnly ? '' : ` ${post.text.replace(/\s+/g, ' ').slice(0, 90)}`}`;
}
