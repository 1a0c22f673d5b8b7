import type { Finding } from '../../classifier/verdict.ts';
import type { Disguised } from './disguises.ts';
import type { JudgedPost } from './judge.ts';
import { line } from './report.ts';

// What the tests of the corpora say when they fail: who added a word should see the posts and what to do.

/** What to do where a test says that too many posts alarm. */
export const TOO_MANY_ALARM =
  'More innocent posts alarm than may. If you added a word, it meets too much: "npm run -s rules:check WORD" shows what; write a phrase, or leave it out.';

/** What to do where a test says that too few posts are caught. */
export const TOO_FEW_CAUGHT =
  'Fewer risky posts are caught than must be. If you took a word away, these may have needed it; if you added one, it may stand in a ".safe" or "soft." lexicon, whose words silence rules.';

/** What to do where a proof text of a rule is judged otherwise. */
export const BROKEN_PROOF =
  'A proof text of a rule is judged otherwise now. If you added a word, it meets this text: write a phrase, or leave it out; a word of a ".safe" or "soft." lexicon silences rules.';

/** A finding with its rule and its words. */
export const shownFinding = ({ category, rule, words }: Finding): string =>
  `${category}, by ${rule}: ${words.join(' | ')}`;

/** {@link TOO_MANY_ALARM} with the posts that alarm. */
export const alarmsIn = (judged: readonly JudgedPost[]): string =>
  listed(
    TOO_MANY_ALARM,
    judged.filter(({ post, warned }) => post.expect === 'clear' && warned).map((one) => line(one, false)),
  );

/** {@link TOO_FEW_CAUGHT} with the posts that pass. */
export const missesIn = (judged: readonly JudgedPost[]): string =>
  listed(
    TOO_FEW_CAUGHT,
    judged.filter(({ post, warned }) => post.expect === 'warn' && !warned).map((one) => line(one, false)),
  );

/** {@link TOO_MANY_ALARM} with the posts as they are written in disguise. */
export const disguisedAlarms = ({ alarming }: Disguised): string => listed(TOO_MANY_ALARM, alarming);

/** {@link TOO_FEW_CAUGHT} with the posts as they are written in disguise. */
export const disguisedMisses = ({ lost }: Disguised): string => listed(TOO_FEW_CAUGHT, lost);

const listed = (what: string, posts: readonly string[]): string =>
  [what, ...posts.map((post) => `  ${post}`)].join('\n');
