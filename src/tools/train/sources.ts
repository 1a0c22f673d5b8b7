import { join } from 'node:path';
import type { CategoryId } from '../../classifier/category.ts';
import demoPosts from '../../demo/posts.json' with { type: 'json' };
import type { CategoryFile } from '../../ruleset/schema.ts';
import { OWN_CORPORA, type Post, readPosts, SHARED_CORPORA } from '../corpus/posts.ts';

const DEMO_POSTS: readonly { text: string; quote?: string; expect: string; category?: string }[] = demoPosts;

/** A text to learn from: `gambling+`, `gambling-` or `ordinary-`. */
export interface LabelledText {
  readonly text: string;
  readonly outcome: string;
  readonly weight: number;
  /** The posts of one file: they never stand on both sides of a cross-validation. Third-party posts, group `public`, are dealt one by one. */
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

/**
 * Clear posts of these sources that stand beside risky ones of the same words: what they are about. Called ordinary,
 * they taught the weights that whoever names a people or threatens somebody is harmless.
 */
const ABOUT: Readonly<Record<string, CategoryId>> = {
  en_hatecheck: 'discord',
  en_hatemojicheck: 'discord',
  en_threatgram101: 'violence',
};

const CLEAR_WEIGHT = 6;
/** Their risky posts are many of few kinds, written for tests of other tools. */
const RISKY_WEIGHT = 2;

/** Third-party posts, where the machine has them. The sources that may not be learned from are left to measure with. */
export function thirdPartyTexts(): LabelledText[] {
  return readPosts(join(SHARED_CORPORA, 'public'))
    .filter((post) => LEARNABLE.has(post.file) && post.expect !== 'topic')
    .map((post) => ({
      text: post.text,
      outcome: outcomeOfThirdParty(post),
      weight: post.expect === 'warn' ? RISKY_WEIGHT : CLEAR_WEIGHT,
      group: 'public',
    }));
}

function outcomeOfThirdParty(post: Post): string {
  if (post.expect === 'warn') return outcomeOf(post);
  const about = ABOUT[post.file];
  return about && post.kind !== 'ordinary' ? `${about}-` : 'ordinary-';
}

/** The proof texts of the rules. */
export function proofTexts(files: readonly CategoryFile[]): LabelledText[] {
  return files.flatMap((file) =>
    file.rules.flatMap((rule) => [
      ...Object.values(rule.mustWarn)
        .flat()
        .map((text) => ({ text, outcome: `${file.id}+`, weight: 20, group: 'proofs' })),
      ...Object.values(rule.mustNot)
        .flat()
        .map((text) => ({ text, outcome: `${file.id}-`, weight: 4, group: 'proofs' })),
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
