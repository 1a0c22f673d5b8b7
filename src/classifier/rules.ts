import type { CompiledRule } from '../ruleset/compiled.ts';
import type { CategoryId } from './category.ts';
import type { Hit } from './evidence.ts';
import { type HitsByClass, NO_HIT } from './hits-by-class.ts';
import type { Token } from './text/token.ts';

/**
 * A rule tries so many first hits in one reading: for each it looks at all the others, and a text may be one word a
 * thousand times. What stands farther on is found when the passage it stands in is read.
 */
const MOST_ANCHORS = 64;

/** A rule that fired, with the hits that made it. */
export interface RuleMatch {
  readonly rule: CompiledRule;
  readonly hits: readonly Hit[];
}

/** The category that a rule's id begins with. */
export function categoryOfRule({ id }: CompiledRule): CategoryId {
  return id.slice(0, id.indexOf('/')) as CategoryId;
}

/** The rules that could fire on a text or a part of it: for nearly every rule and text there is a class with no hit. */
export function rulesThatMay(rules: readonly CompiledRule[], byClass: HitsByClass): readonly CompiledRule[] {
  return rules.filter((rule) => mayMatch(rule, byClass));
}

/** All rules that fire on a text. Each is given once, with the first set of hits that satisfies it. */
export function matchRules(
  rules: readonly CompiledRule[],
  byClass: HitsByClass,
  tokens: readonly Token[],
): RuleMatch[] {
  const matches: RuleMatch[] = [];
  for (const rule of rules) {
    if (!mayMatch(rule, byClass)) continue;
    const match = matchRule(rule, byClass, tokens);
    if (match) matches.push(match);
  }
  return matches;
}

/** Whether there is a hit of each group at all. */
function mayMatch(rule: CompiledRule, byClass: HitsByClass): boolean {
  for (const group of rule.all) {
    let found = false;
    for (const classId of group) if (byClass.first(classId) !== NO_HIT) found = true;
    if (!found) return false;
  }
  return true;
}

function matchRule(
  rule: CompiledRule,
  byClass: HitsByClass,
  tokens: readonly Token[],
): RuleMatch | undefined {
  let tried = 0;
  for (const classId of rule.all[0] ?? [])
    for (let at = byClass.first(classId); at !== NO_HIT; at = byClass.next(at)) {
      const anchor = byClass.hits[at] as Hit;
      if (anchor.isDenied) continue;
      if (++tried > MOST_ANCHORS) return undefined;
      const hits = partnersOf(anchor, rule, byClass, tokens);
      if (hits !== undefined && !isSilenced(anchor, rule, byClass, tokens)) return { rule, hits };
    }
  return undefined;
}

/** The anchor and a hit of each further group within its reach, each of other words; nothing where a group has none. */
function partnersOf(
  anchor: Hit,
  rule: CompiledRule,
  byClass: HitsByClass,
  tokens: readonly Token[],
): readonly Hit[] | undefined {
  const used = [anchor];
  for (let g = 1; g < rule.all.length; g++) {
    const partner = firstWithin(rule.all[g] ?? [], anchor, rule, byClass, tokens, used);
    if (partner === undefined) return undefined;
    used.push(partner);
  }
  return used;
}

function isSilenced(
  anchor: Hit,
  rule: CompiledRule,
  byClass: HitsByClass,
  tokens: readonly Token[],
): boolean {
  return firstWithin(rule.unless, anchor, rule, byClass, tokens, []) !== undefined;
}

/** What is denied says nothing ("не ставь"), nor does it silence ("это не шутка", "без обмана": adverts say so themselves). */
function firstWithin(
  classes: readonly number[],
  anchor: Hit,
  { within }: CompiledRule,
  byClass: HitsByClass,
  tokens: readonly Token[],
  used: readonly Hit[],
): Hit | undefined {
  for (const classId of classes)
    for (let at = byClass.first(classId); at !== NO_HIT; at = byClass.next(at)) {
      const hit = byClass.hits[at] as Hit;
      if (hit.isDenied || !isWithin(within, anchor, hit, tokens)) continue;
      if (!used.some((one) => overlap(one, hit))) return hit;
    }
  return undefined;
}

function overlap(one: Hit, other: Hit): boolean {
  return one.first <= other.last && other.first <= one.last;
}

function isWithin(within: number | undefined, one: Hit, other: Hit, tokens: readonly Token[]): boolean {
  if (within === undefined) return true;
  if (within === -1) return tokens[one.first]?.sentence === tokens[other.first]?.sentence;
  return Math.abs(one.first - other.first) <= within;
}
