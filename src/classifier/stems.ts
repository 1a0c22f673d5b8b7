import { type Lexicon, noTerms } from './lexicon.ts';

export type Vocabulary = Pick<Lexicon, 'find'>;

/** Shorter words are too easily made of something else, … */
const SHORTEST = 5;
/** … and longer ones are nobody's word. */
const LONGEST = 24;

/** Tells how many letters of a word are a stem it is a form of, 0 for an unknown word, and counts the questions. */
export class Stems {
  readonly #all: Vocabulary;
  readonly #found = noTerms();
  /** How many more words may be asked for; who asks looks here first. */
  left: number;

  constructor(all: Vocabulary, left: number) {
    this.#all = all;
    this.left = left;
  }

  reach(word: string): number {
    this.left--;
    return this.#all.find(word, this.#found);
  }

  /** The spelling with the longest stem, the first of them; none where no stem is longer than `beyond`. */
  best(spellings: readonly string[], beyond = 0): string | undefined {
    let best: string | undefined;
    let reach = beyond;
    for (const spelling of spellings) {
      if (spelling.length < SHORTEST || spelling.length > LONGEST) {
        // Making it up took time as well.
        this.left--;
        continue;
      }
      const found = this.reach(spelling);
      if (found <= reach) continue;
      reach = found;
      best = spelling;
    }
    return best;
  }
}
