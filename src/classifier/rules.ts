import type { CompiledRule } from '../ruleset/compiled.ts';
import type { Hit } from './evidence.ts';
import type { Token } from './text/token.ts';

/** A rule that fired, with the hits that made it. */
export interface RuleMatch {
  readonly rule: CompiledRule;
  readonly hits: readonly Hit[];
}

/** Hits by class; where a class has none there is a hole. */
type HitsByClass = readonly (readonly Hit[] | undefined)[];

/** All rules that fire on a text. Each is given once, with the first set of hits that satisfies it. */
export function matchRules(
  rules: readonly CompiledRule[],
  hits: readonly Hit[],
  tokens: readonly Token[],
): RuleMatch[] {
  const matches: RuleMatch[] = [];
  if (hits.length === 0) return matches;
  const byClass: Hit[][] = [];
  for (const hit of hits) {
    const same = byClass[hit.classId];
    if (same) same.push(hit);
    else byClass[hit.classId] = [hit];
  }
  for (const rule of rules) {
    if (!mayMatch(rule, byClass)) continue;
    const match = matchRule(rule, byClass, tokens);
    if (match) matches.push(match);
  }
  return matches;
}

/** Whether there is a hit of each group at all: for nearly every rule and text there is not. */
function mayMatch(rule: CompiledRule, byClass: HitsByClass): boolean {
  for (const group of rule.all) {
    let found = false;
    for (const classId of group) if (byClass[classId] !== undefined) found = true;
    if (!found) return false;
  }
  return true;
}

function matchRule(
  rule: CompiledRule,
  byClass: HitsByClass,
  tokens: readonly Token[],
): RuleMatch | undefined {
  const groups = rule.all.map((group) => group.flatMap((classId) => byClass[classId] ?? []));
  const [anchors = [], ...others] = groups;
  for (const anchor of anchors) {
    const reach = (hit: Hit): boolean => isWithin(rule.within, anchor, hit, tokens);
    const used = [anchor];
    for (const group of others) {
      const partner = group.find((hit) => reach(hit) && !used.includes(hit));
      if (partner) used.push(partner);
    }
    if (used.length < rule.all.length) continue;
    const silenced = rule.unless.some((classId) => byClass[classId]?.some(reach));
    if (!silenced) return { rule, hits: used };
  }
  return undefined;
}

function isWithin(within: number, one: Hit, other: Hit, tokens: readonly Token[]): boolean {
  if (within === 0) return true;
  if (within === -1) return tokens[one.first]?.sentence === tokens[other.first]?.sentence;
  return Math.abs(one.first - other.first) <= within;
}
