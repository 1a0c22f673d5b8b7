import type { CategoryId } from '../classifier/category.ts';
import type { Language } from '../settings/settings.ts';

/** Words of one meaning by language. How an entry is written: CONTRIBUTING, "Add a word". */
export type Lexicon = Readonly<Partial<Record<Language, readonly string[]>>>;

/** Texts by language that prove a rule: each one is a test. */
export type ProofTexts = Readonly<Partial<Record<Language, readonly string[]>>>;

/** How near the parts of a rule must stand: in one sentence, anywhere in the post, or within so many words. */
export type Within = 'sentence' | 'post' | number;

/** A near-certain sign: fires when every group of `all` has a hit and nothing of `unless` has. */
export interface Rule {
  /** `<category>/<name>`, unique. */
  readonly id: string;
  /** Every inner list must be met by one of its lexicon ids. */
  readonly all: readonly (readonly string[])[];
  readonly within: Within;
  /** Lexicon ids that silence the rule when they occur within the same reach. */
  readonly unless?: readonly string[];
  /** Dates, `YYYY-MM-DD`: when the rule was last read over, and when it has to be again. */
  readonly asOf: string;
  readonly reviewBy: string;
  readonly mustWarn: ProofTexts;
  readonly mustNot: ProofTexts;
}

/** `src/ruleset/categories/<id>.json` */
export interface CategoryFile {
  readonly id: CategoryId;
  readonly lexicons: Readonly<Record<string, Lexicon>>;
  readonly rules: readonly Rule[];
}

/** `src/ruleset/cues/<id>.json`: cues and softeners shared by all categories. */
export interface CueFile {
  readonly id: string;
  readonly lexicons: Readonly<Record<string, Lexicon>>;
}
