import type { PackedKeys } from '../classifier/key-table.ts';
import type { PackedRows } from '../classifier/row-table.ts';

/**
 * The ruleset as the content script carries it: made by `compile.ts`, read by `src/classifier`.
 * Tables are packed into text (`bits.ts`), so that they are cheap to parse and decoded only at the first share.
 */
export interface CompiledRuleset {
  /** Names of the word classes that people wrote: `cue.join`, `gambling.casino`; those with most words first, as `writeClasses` writes them. The index is the class number. */
  readonly classes: string;
  readonly lexicon: CompiledLexicon;
  /** See `readRules` in `src/classifier/rule-lines.ts`. */
  readonly rules: string;
  readonly weights: CompiledWeights;
}

/** The words of all classes, as hashes; what belongs to the keys of a table stands beside it in their order. */
export interface CompiledLexicon {
  readonly terms: PackedKeys;
  /** How each term meets words, whether a phrase begins with it, and its class; see `readMeanings`. */
  readonly termMeanings: string;
  /** Phrases and the beginnings of longer phrases; a phrase is the hash of its terms. */
  readonly phrases: PackedKeys;
  readonly phraseMeanings: string;
  /** Endings that may follow a stem: Kazakh, Russian, English. */
  readonly endings: readonly PackedKeys[];
}

export interface CompiledRule {
  /** `category/name`. */
  readonly id: string;
  /** Class numbers; one of each inner list must occur. */
  readonly all: readonly (readonly number[])[];
  /** -1: one sentence; otherwise a number of words; the whole post where there is none. */
  readonly within?: number;
  readonly unless: readonly number[];
}

/** Learned by `src/tools/train`; see `src/classifier/DESIGN.md`. */
export interface CompiledWeights {
  /** What a post can be: `gambling+` (to warn of), `gambling-` (about it, but clear), `ordinary-`. */
  readonly outcomes: readonly string[];
  /** One for each outcome. */
  readonly bias: readonly number[];
  /** The coarsest step of a weight; see `stepOf`. */
  readonly step: number;
  /** A row for each of `classes`, and one for each learned feature; see `packRows`. */
  readonly classRows: PackedRows;
  readonly rows: PackedRows;
  /** Keys of the learned features. */
  readonly features: PackedKeys;
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
}

/** `src/ruleset/weights.json`: as learned, with the rows of named classes by name: fineness first, then the weights. */
export type StoredWeights = Omit<CompiledWeights, 'classRows'> & {
  readonly classRows: Readonly<Record<string, readonly number[]>>;
};
