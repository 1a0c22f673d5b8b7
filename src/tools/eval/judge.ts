import type { Classifier, Finding } from '../../classifier/verdict.ts';
import type { Post } from '../corpus/posts.ts';

/** A post and what the classifier made of it. */
export interface JudgedPost {
  readonly post: Post;
  readonly warned: boolean;
  /** Log odds of a risk. */
  readonly risk: number;
  readonly findings: readonly Finding[];
  /** Its category is among those found. */
  readonly named: boolean;
}

/** Asks the classifier about a post. */
export function judge(classifier: Classifier, post: Post): JudgedPost {
  const { verdict, findings, risk } = classifier.assess(post.text);
  return {
    post,
    warned: verdict === 'warn',
    risk,
    findings,
    named: findings.some((finding) => finding.category === post.category),
  };
}
