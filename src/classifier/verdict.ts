import type { CategoryId } from './category.ts';

/** What the classifier thinks of a post: pass, tell by the icon only, or hold the press. */
export type Verdict = 'none' | 'notice' | 'warn';

/** A stretch of the original text, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One reason for a verdict: a category, the rule that saw it and the words that carried it. */
export interface Finding {
  readonly category: CategoryId;
  /** Verdict of this finding alone; never `none`. */
  readonly verdict: Exclude<Verdict, 'none'>;
  /** Id of the rule, e.g. `gambling/bonus-offer`, or `gambling/weights` when weak signs added up. */
  readonly rule: string;
  /** First and last matched position, UTF-16, end exclusive, in the original text. */
  readonly start: number;
  readonly end: number;
  /** The matched stretches, in order, not overlapping; every one lies inside the original text. */
  readonly spans: readonly Span[];
  /** The matched words as the person wrote them, one for each span. */
  readonly words: readonly string[];
}

export interface Assessment {
  /** The strongest verdict among the findings; `none` when there are none. */
  readonly verdict: Verdict;
  /** Strongest first. */
  readonly findings: readonly Finding[];
  /** Log odds that the post is one to warn of; of its riskiest passage where that is what counts. */
  readonly risk: number;
}

/** Text in, verdict out. Pure: no DOM, no browser API, no clock, nothing kept between calls. */
export interface Classifier {
  assess(text: string): Assessment;
}
