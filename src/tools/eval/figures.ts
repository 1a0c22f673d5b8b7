import type { JudgedPost } from './judge.ts';

/** How many of how many. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** Counts of one group of posts. */
export interface Figures {
  readonly recall: Share;
  readonly named: Share;
  readonly lookAlikeAlarms: Share;
  readonly ordinaryAlarms: Share;
}

function share(judged: readonly JudgedPost[], holds: (one: JudgedPost) => boolean): Share {
  return { part: judged.filter(holds).length, whole: judged.length };
}

/** Recall and false alarms of a group. */
export function figuresOf(judged: readonly JudgedPost[]): Figures {
  const risky = judged.filter(({ post }) => post.expect === 'warn');
  const clear = judged.filter(({ post }) => post.expect === 'clear');
  const isWarned = ({ warned }: JudgedPost): boolean => warned;
  return {
    recall: share(risky, isWarned),
    named: share(risky.filter(isWarned), ({ named }) => named),
    lookAlikeAlarms: share(
      clear.filter(({ post }) => !isOrdinary(post)),
      isWarned,
    ),
    ordinaryAlarms: share(
      clear.filter(({ post }) => isOrdinary(post)),
      isWarned,
    ),
  };
}

/** Ordinary posts: written ones by category, third-party ones by kind. */
export function isOrdinary(post: JudgedPost['post']): boolean {
  return post.kind === undefined ? post.category === 'ordinary' : post.kind === 'ordinary';
}

/** Groups of three with the same words: how many are right as a whole. */
export function contextGroups(judged: readonly JudgedPost[]): Share {
  const groups = new Map<string, boolean>();
  for (const { post, warned } of judged) {
    if (post.group === undefined) continue;
    const right = warned === (post.expect === 'warn');
    groups.set(post.group, (groups.get(post.group) ?? true) && right);
  }
  return { part: [...groups.values()].filter(Boolean).length, whole: groups.size };
}
