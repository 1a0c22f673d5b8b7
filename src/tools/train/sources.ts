import { join } from 'node:path';
import demoPosts from '../../demo/posts.json' with { type: 'json' };
import type { CategoryFile } from '../../ruleset/schema.ts';
import { OWN_CORPORA, type Post, readPosts, SHARED_CORPORA } from '../corpus/posts.ts';

const DEMO_POSTS: readonly { text: string; quote?: string; expect: string; category?: string }[] = demoPosts;

/** A text to learn from: `gambling+`, `gambling-` or `ordinary-`. */
export interface LabelledText {
  readonly text: string;
  readonly outcome: string;
  readonly weight: number;
  /** Texts of one group never stand on both sides of a cross-validation. */
  readonly group: string;
}

/**
 * Third-party sources whose licence (CC0, CC BY, MIT) lets weights be learned from them; their texts stay where they
 * are. Attribution: NOTICE section of `test/corpus/README.md`.
 */
export const LEARNABLE = new Set([
  'en_counselchat',
  'en_hatecheck',
  'en_hatemojicheck',
  'en_janitr_x',
  'en_openai_moderation',
  'en_sms',
  'en_threatgram101',
  'en_xstest',
  'kk_kaznerd_news',
  'kk_kazsandra',
  'ru_telegram_news',
  'ru_tgspam_umputun',
]);

/** Written posts of `test/corpus/train`. A file is a group: its authors wrote parallel posts. */
export function writtenTexts(): LabelledText[] {
  return readPosts(join(OWN_CORPORA, 'train')).map((post) => ({
    text: post.text,
    outcome: outcomeOf(post),
    weight: 1,
    group: post.file,
  }));
}

/** Clear third-party posts, where the machine has them. The sources that may not be learned from are left to measure with. */
export function thirdPartyTexts(): LabelledText[] {
  return readPosts(join(SHARED_CORPORA, 'public'))
    .filter((post) => LEARNABLE.has(post.file) && post.expect === 'clear')
    .map((post) => ({ text: post.text, outcome: 'ordinary-', weight: 4, group: 'public' }));
}

/** The proof texts of the rules. */
export function proofTexts(files: readonly CategoryFile[]): LabelledText[] {
  return files.flatMap((file) =>
    file.rules.flatMap((rule) => [
      ...Object.values(rule.mustWarn)
        .flat()
        .map((text) => ({ text, outcome: `${file.id}+`, weight: 12, group: 'proofs' })),
      ...Object.values(rule.mustNot)
        .flat()
        .map((text) => ({ text, outcome: `${file.id}-`, weight: 2, group: 'proofs' })),
    ]),
  );
}

/** The posts of the demo feed: what a newcomer sees first has to be right. */
export function demoTexts(): LabelledText[] {
  return DEMO_POSTS.map(({ text, quote, expect, category }) => ({
    text: quote === undefined ? text : `${text}\n\n${quote}`,
    outcome: category === undefined ? 'ordinary-' : `${category}${expect === 'warn' ? '+' : '-'}`,
    weight: 4,
    group: 'proofs',
  }));
}

function outcomeOf(post: Post): string {
  return `${post.category}${post.expect === 'warn' ? '+' : '-'}`;
}
