import type { CategoryId } from '../classifier/category.ts';
import type { PackedKeys } from '../classifier/key-table.ts';

/**
 * The ruleset as the content script and the worker carry it: made by `compile.ts`, read by `src/classifier`.
 * Everything is text or base64, so that it is cheap to parse and decoded only at the first share.
 */
export interface CompiledRuleset {
  /** Names of the word classes that people wrote: `cue.join`, `gambling.casino`; those with most words first. The index is the class number. */
  readonly classes: readonly string[];
  readonly lexicon: CompiledLexicon;
  readonly rules: readonly CompiledRule[];
  readonly weights: CompiledWeights;
}

/** The words of all classes, as hashes; columns stand beside the keys of their table, one character a key. */
export interface CompiledLexicon {
  readonly terms: PackedKeys;
  /** Digits: 0 exact, 1 a prefix, 2 and up a stem of Kazakh, Russian, English; `OPENS_PHRASE` more where a phrase begins with it. */
  readonly termKinds: string;
  /** `CLASS_BASE + classId`; one less than `CLASS_BASE` for a term that only stands in phrases. */
  readonly termClasses: string;
  /** Phrases and the beginnings of longer phrases; a phrase is the hash of its terms. */
  readonly phrases: PackedKeys;
  readonly phraseClasses: string;
  /** Endings that may follow a stem: Kazakh, Russian, English. */
  readonly endings: readonly PackedKeys[];
}

export interface CompiledRule {
  readonly id: string;
  readonly category: CategoryId;
  /** Class numbers; one of each inner list must occur. */
  readonly all: readonly (readonly number[])[];
  /** 0: the whole post; -1: one sentence; otherwise a number of words. */
  readonly within: number;
  readonly unless: readonly number[];
}

/** Learned by `src/tools/train`; see `src/classifier/DESIGN.md`. */
export interface CompiledWeights {
  /** What a post can be: `gambling+` (to warn of), `gambling-` (about it, but clear), `ordinary-`. */
  readonly outcomes: readonly string[];
  /** One for each outcome. */
  readonly bias: readonly number[];
  /** Step of each row's weights, base64 of bytes (unit: 1/128). */
  readonly steps: string;
  /** Rows of weights: two 4-bit numbers in a byte, `outcomes.length` numbers a row, 8 is 0; base64. */
  readonly rows: string;
  /** Keys of the learned features. */
  readonly features: PackedKeys;
  /** Row of each learned feature in the first and in the second set of shared rows; base64 of bytes. */
  readonly coarse: string;
  readonly fine: string;
  /** Rows in each of the two sets; they follow the rows of named classes. At most 256. */
  readonly sharedRows: number;
  /** Row of each named class, same order as `classes`; -1 where a class has none. */
  readonly classRows: readonly number[];
  readonly thresholds: Thresholds;
}

/** Log odds above which something happens; chosen on held-out posts by `src/tools/train`. */
export interface Thresholds {
  /** A post warns when its risk is above `risk` and one category above `category`. */
  readonly risk: number;
  readonly category: number;
  /** Below this a rule alone does not warn: the rest of the text speaks too clearly against it. */
  readonly ruleFloor: number;
  /** A risk above this, and a category above `category`, is told by the icon only. */
  readonly notice: number;
  /** By how much all of these are raised for a passage of a long post, or below 0 lowered (`category` by half of it). */
  readonly passage: number;
}

/** `src/ruleset/weights.json`: as learned, with the rows of named classes by name. */
export type StoredWeights = Omit<CompiledWeights, 'classRows'> & {
  readonly classRows: Readonly<Record<string, number>>;
};
