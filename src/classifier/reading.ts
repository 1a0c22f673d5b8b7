import type { CompiledRule } from '../ruleset/compiled.ts';
import type { Hit } from './evidence.ts';
import { type FeatureList, ruleKey, SHAPES, shapeKeys } from './features.ts';
import { HitsByClass } from './hits-by-class.ts';
import type { Stretch } from './passages.ts';
import { matchRules, type RuleMatch, rulesThatMay } from './rules.ts';
import { type Score, scoreOf } from './score.ts';
import type { Token } from './text/token.ts';
import type { Weights } from './weights.ts';

/** All there is to know of a text before anything is judged. */
export interface Evidence {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly features: FeatureList;
}

/** A feature that counts, and the tokens that carry it. */
export interface Sign {
  readonly slot: number;
  readonly first: number;
  readonly last: number;
}

type Visit = (slot: number, first: number, last: number) => void;

/** A text or a passage of it with all that speaks for and against. */
export interface Reading {
  readonly stretch: Stretch;
  readonly matches: readonly RuleMatch[];
  readonly score: Score;
}

/**
 * Reads stretches of one text. They are whole sentences where sentences end, so that no pair of words and no phrase
 * reaches out of one. Made for one call and dropped with it.
 */
export class Reader {
  readonly #evidence: Evidence;
  readonly #weights: Weights;
  readonly #rules: readonly CompiledRule[];
  readonly #byClass: HitsByClass;
  /** For each slot the number of the reading that last counted it: each counts once a reading. */
  readonly #counted: Int32Array;
  /** The slots that count in the reading at hand. */
  readonly #chosen: Int32Array;
  readonly #sums: Float64Array;
  #reading = 0;
  #nextHit = 0;

  constructor(evidence: Evidence, weights: Weights, rules: readonly CompiledRule[]) {
    this.#evidence = evidence;
    this.#weights = weights;
    this.#byClass = new HitsByClass(evidence.hits);
    this.#rules = rulesThatMay(rules, this.#byClass);
    this.#counted = new Int32Array(weights.slots);
    this.#sums = weights.noSums();
    this.#chosen = new Int32Array(evidence.features.slots.length + this.#rules.length + SHAPES);
  }

  read(stretch: Stretch): Reading {
    this.#chooseHits(stretch);
    const matches = matchRules(this.#rules, this.#byClass, this.#evidence.tokens);
    let count = this.#choose(stretch);
    this.#eachOfReading(stretch, matches, (slot) => {
      this.#chosen[count++] = slot;
    });
    this.#weights.sum(this.#chosen, count, this.#sums);
    const { outcomes, bias } = this.#weights;
    return { stretch, matches, score: scoreOf(outcomes, bias, this.#sums, stretch.to - stretch.from) };
  }

  /** What counted in a reading, each slot once. Apart from `#choose`: asked of one reading at most, not of thirty. */
  signsOf({ stretch, matches }: Reading): Sign[] {
    const { slots, firsts, lasts, starts } = this.#evidence.features;
    const signs: Sign[] = [];
    const seen = new Set<number>();
    for (let i = starts[stretch.from] as number; i < (starts[stretch.to] as number); i++) {
      const slot = slots[i] as number;
      if (seen.has(slot)) continue;
      seen.add(slot);
      signs.push({ slot, first: firsts[i] as number, last: lasts[i] as number });
    }
    this.#eachOfReading(stretch, matches, (slot, first, last) => signs.push({ slot, first, last }));
    return signs;
  }

  /** Writes down the slots of a stretch, each once; gives their number. */
  #choose({ from, to }: Stretch): number {
    const { slots, starts } = this.#evidence.features;
    const counted = this.#counted;
    const chosen = this.#chosen;
    const reading = ++this.#reading;
    const end = starts[to] as number;
    let count = 0;
    for (let i = starts[from] as number; i < end; i++) {
      const slot = slots[i] as number;
      if (counted[slot] === reading) continue;
      counted[slot] = reading;
      chosen[count++] = slot;
    }
    return count;
  }

  /** What belongs to a reading and not to a token: rules that fired, and the shape. */
  #eachOfReading({ from, to }: Stretch, matches: readonly RuleMatch[], visit: Visit): void {
    for (const { rule, hits } of matches) {
      const slot = this.#weights.slotOf(ruleKey(rule));
      const first = Math.min(...hits.map((hit) => hit.first));
      if (slot >= 0) visit(slot, first, Math.max(...hits.map((hit) => hit.last)));
    }
    for (const key of shapeKeys(this.#evidence.tokens, from, to)) {
      const slot = this.#weights.slotOf(key);
      if (slot >= 0) visit(slot, from, from);
    }
  }

  /** Chooses the hits inside a stretch. Stretches come in order, so hits before this one's start are never asked for again. */
  #chooseHits({ from, to }: Stretch): void {
    const { hits } = this.#evidence;
    if ((hits[this.#nextHit]?.first ?? 0) > from) this.#nextHit = 0;
    while ((hits[this.#nextHit]?.first ?? to) < from) this.#nextHit++;
    let end = this.#nextHit;
    while ((hits[end]?.first ?? to) < to) end++;
    this.#byClass.choose(this.#nextHit, end);
  }
}
