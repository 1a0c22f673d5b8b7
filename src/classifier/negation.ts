import type { Token } from './text/token.ts';

/** A negation this many tokens before or after a hit may turn it round: "не казино", "казино емес". */
const REACH = 2;

/** Folded words that deny what comes next, Russian and English, … */
const BEFORE = new Set(
  'не ни нет никогда никакие никакой нелзя без not no never nor without dont cant'.split(' '),
);
/** … Kazakh ones that deny what came before, and others. Prefixes of negated Kazakh verbs are in the lexicons. */
const AFTER = new Set(['емес', 'жок']);
const OTHERS = new Set(['ешкашан', 'ешкандай']);

/** Most words are longer and need no look. */
const LONGEST = Math.max(...[...BEFORE, ...AFTER, ...OTHERS].map((word) => word.length));

/** Bits of what {@link negationsOf} says of a token. */
export const NEAR = 1;
export const DENIED_BY_LAST = 2;
export const DENIED_BY_NEXT = 4;

/**
 * For each token whether a negation stands near it in its sentence, and whether the word just before or after denies it:
 * "не ставь", "without a deposit", "казино емес". Farther off a negation may belong to something else.
 */
export function negationsOf(tokens: readonly Token[]): Uint8Array {
  const result = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const { readings, sentence } = tokens[at] as Token;
    const word = readings[0] ?? '';
    if (word.length > LONGEST) continue;
    const deniesNext = BEFORE.has(word);
    const deniesLast = AFTER.has(word);
    if (!deniesNext && !deniesLast && !OTHERS.has(word)) continue;
    for (let i = Math.max(0, at - REACH); i <= at + REACH && i < tokens.length; i++) {
      if (i === at || tokens[i]?.sentence !== sentence) continue;
      let bits = (result[i] as number) | NEAR;
      if (deniesNext && i === at + 1) bits |= DENIED_BY_LAST;
      if (deniesLast && i === at - 1) bits |= DENIED_BY_NEXT;
      result[i] = bits;
    }
  }
  return result;
}
