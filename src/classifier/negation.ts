import type { Token } from './text/token.ts';

/** A negation this many tokens before or after a hit may turn it round: "не казино", "казино емес". */
const REACH = 2;

/** Bits of what {@link negationsOf} says of a token. */
export const NEAR = 1;
export const DENIED_BY_LAST = 2;
export const DENIED_BY_NEXT = 4;

/** Folded words that deny what comes next (Russian, English), what came before, or neither (Kazakh), … */
const DENY_NEXT = 'не ни нет никогда никакие никакой нелзя без not no never nor without dont cant';
const DENY_LAST = 'емес жок';
const DENY_FARTHER = 'ешкашан ешкандай';
/** … each with what it does to its neighbour. Prefixes of negated Kazakh verbs are in the lexicons. */
const NEGATIONS = new Map<string, number>();
for (const word of DENY_NEXT.split(' ')) NEGATIONS.set(word, DENIED_BY_LAST);
for (const word of DENY_LAST.split(' ')) NEGATIONS.set(word, DENIED_BY_NEXT);
for (const word of DENY_FARTHER.split(' ')) NEGATIONS.set(word, 0);

/** Letters a negation begins with, as a set of bits: most words begin with another one and need no further look. */
const BEGINNINGS = [...NEGATIONS.keys()].reduce((set, word) => set | beginningOf(word), 0);

/** A bit for the first letter: one for every 32nd letter of Unicode. */
function beginningOf(word: string): number {
  return 1 << (word.charCodeAt(0) & 31);
}

/**
 * For each token whether a negation stands near it in its sentence, and whether the word just before or after denies it:
 * "не ставь", "without a deposit", "казино емес". Farther off a negation may belong to something else.
 */
export function negationsOf(tokens: readonly Token[]): Uint8Array {
  const result = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const { readings, sentence } = tokens[at] as Token;
    const word = readings[0] ?? '';
    if (!(BEGINNINGS & beginningOf(word))) continue;
    const denial = NEGATIONS.get(word);
    if (denial === undefined) continue;
    const denied = denial === DENIED_BY_LAST ? at + 1 : at - 1;
    for (let i = Math.max(0, at - REACH); i <= at + REACH && i < tokens.length; i++) {
      if (i === at || tokens[i]?.sentence !== sentence) continue;
      result[i] = (result[i] as number) | NEAR | (i === denied ? denial : 0);
    }
  }
  return result;
}
