import type { CompiledRule } from '../ruleset/compiled.ts';
import type { Hit } from './evidence.ts';
import type { Token } from './text/token.ts';

/** A rule that fired, with the hits that made it. */
export interface RuleMatch {
  readonly rule: CompiledRule;
  readonly hits: readonly Hit[];
}

/** All rules that fire on a text. Each is given once, with the first set of hits that satisfies it. */
export function matchRules(
  rules: readonly CompiledRule[],
  hits: readonly Hit[],
  tokens: readonly Token[],
): RuleMatch[] {
  if (hits.length === 0) return [];
  const byClass = new Map<number, Hit[]>();
  for (const hit of hits) {
    const same = byClass.get(hit.classId);
    if (same) same.push(hit);
    else byClass.set(hit.classId, [hit]);
  }
  const matches: RuleMatch[] = [];
  for (const rule of rules) {
    const match = matchRule(rule, byClass, tokens);
    if (match) matches.push(match);
  }
  return matches;
}

function matchRule(
  rule: CompiledRule,
  byClass: ReadonlyMap<number, readonly Hit[]>,
  tokens: readonly Token[],
): RuleMatch | undefined {
  const groups: Hit[][] = [];
  for (const group of rule.all) {
    const found = group.flatMap((classId) => byClass.get(classId) ?? []);
    if (found.length === 0) return undefined;
    groups.push(found);
  }
  const [anchors = [], ...others] = groups;
  for (const anchor of anchors) {
    const reach = (hit: Hit): boolean => isWithin(rule.within, anchor, hit, tokens);
    const used = [anchor];
    for (const group of others) {
      const partner = group.find((hit) => reach(hit) && !used.includes(hit));
      if (partner) used.push(partner);
    }
    if (used.length < rule.all.length) continue;
    const silenced = rule.unless.some((classId) => byClass.get(classId)?.some(reach));
    if (!silenced) return { rule, hits: used };
  }
  return undefined;
}

function isWithin(within: number, one: Hit, other: Hit, tokens: readonly Token[]): boolean {
  if (within === 0) return true;
  if (within === -1) return tokens[one.first]?.sentence === tokens[other.first]?.sentence;
  return Math.abs(one.first - other.first) <= within;
}
