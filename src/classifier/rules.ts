import type { CompiledRule } from '../ruleset/compiled.ts';
import type { CategoryId } from './category.ts';
import type { Hit } from './evidence.ts';
import type { Token } from './text/token.ts';

/** A rule that fired, with the hits that made it. */
export interface RuleMatch {
  readonly rule: CompiledRule;
  readonly hits: readonly Hit[];
}

/** The category that a rule's id begins with. */
export function categoryOfRule({ id }: CompiledRule): CategoryId {
  return id.slice(0, id.indexOf('/')) as CategoryId;
}

/** Hits by class; where a class has none there is a hole. */
type HitsByClass = readonly (readonly Hit[] | undefined)[];

/** The rules that could fire on a text or a part of it: for nearly every rule and text there is a class with no hit. */
export function rulesThatMay(rules: readonly CompiledRule[], hits: readonly Hit[]): readonly CompiledRule[] {
  const byClass = byClassOf(hits);
  return rules.filter((rule) => mayMatch(rule, byClass));
}

/** All rules that fire on a text. Each is given once, with the first set of hits that satisfies it. */
export function matchRules(
  rules: readonly CompiledRule[],
  hits: readonly Hit[],
  tokens: readonly Token[],
): RuleMatch[] {
  const matches: RuleMatch[] = [];
  if (hits.length === 0 || rules.length === 0) return matches;
  const byClass = byClassOf(hits);
  for (const rule of rules) {
    if (!mayMatch(rule, byClass)) continue;
    const match = matchRule(rule, byClass, hits, tokens);
    if (match) matches.push(match);
  }
  return matches;
}

/** What is denied says nothing for a rule ("не ставь"); it still speaks against one ("не шутка"). */
function byClassOf(hits: readonly Hit[]): HitsByClass {
  const byClass: Hit[][] = [];
  for (const hit of hits) {
    if (hit.isDenied) continue;
    const same = byClass[hit.classId];
    if (same) same.push(hit);
    else byClass[hit.classId] = [hit];
  }
  return byClass;
}

/** Whether there is a hit of each group at all. */
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
  all: readonly Hit[],
  tokens: readonly Token[],
): RuleMatch | undefined {
  for (const classId of rule.all[0] ?? [])
    for (const anchor of byClass[classId] ?? []) {
      const hits = partnersOf(anchor, rule, byClass, tokens);
      if (hits !== undefined && !isSilenced(anchor, rule, all, tokens)) return { rule, hits };
    }
  return undefined;
}

/** The anchor and a hit of each further group within its reach, each hit once; nothing where a group has none. */
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

function isSilenced(anchor: Hit, rule: CompiledRule, all: readonly Hit[], tokens: readonly Token[]): boolean {
  return all.some((hit) => rule.unless.includes(hit.classId) && isWithin(rule.within, anchor, hit, tokens));
}

function firstWithin(
  classes: readonly number[],
  anchor: Hit,
  { within }: CompiledRule,
  byClass: HitsByClass,
  tokens: readonly Token[],
  used: readonly Hit[],
): Hit | undefined {
  for (const classId of classes)
    for (const hit of byClass[classId] ?? [])
      if (isWithin(within, anchor, hit, tokens) && !used.includes(hit)) return hit;
  return undefined;
}

function isWithin(within: number | undefined, one: Hit, other: Hit, tokens: readonly Token[]): boolean {
  if (within === undefined) return true;
  if (within === -1) return tokens[one.first]?.sentence === tokens[other.first]?.sentence;
  return Math.abs(one.first - other.first) <= within;
}
