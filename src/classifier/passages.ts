import type { Hit } from './evidence.ts';
import { isDisguised } from './features.ts';
import type { TokenList } from './text/token.ts';

/** A stretch of whole sentences, read as if it were a post of its own. */
export interface Passage {
  readonly list: TokenList;
  readonly hits: readonly Hit[];
}

/** Texts of more tokens than this are also read passage by passage. */
const LONG = 60;

/** A passage has as many sentences as it takes to reach this many tokens. */
const PASSAGE = 30;

/** The next passage begins so many tokens later, at the start of a sentence, so that passages overlap. */
const STRIDE = 20;

/**
 * Cuts a long text into overlapping passages: one risky sentence in a long friendly post is outweighed by the rest,
 * and stands out among its neighbours. A short text has none.
 */
export function passagesOf(list: TokenList, hits: readonly Hit[]): Passage[] {
  const { tokens } = list;
  if (tokens.length <= LONG) return [];
  const passages: Passage[] = [];
  let firstHit = 0;
  for (let from = 0; from < tokens.length; from = sentenceAfter(list, from + STRIDE)) {
    const to = sentenceAfter(list, from + PASSAGE);
    while ((hits[firstHit]?.first ?? tokens.length) < from) firstHit++;
    passages.push(passage(list, hits, firstHit, from, to));
    if (to >= tokens.length) break;
  }
  return passages;
}

/** First token at or after `at` that begins a sentence. */
function sentenceAfter({ tokens }: TokenList, at: number): number {
  let next = at;
  while (next < tokens.length && tokens[next]?.sentence === tokens[next - 1]?.sentence) next++;
  return Math.min(next, tokens.length);
}

function passage(list: TokenList, hits: readonly Hit[], firstHit: number, from: number, to: number): Passage {
  const tokens = list.tokens.slice(from, to);
  const inside: Hit[] = [];
  for (let i = firstHit; (hits[i]?.first ?? to) < to; i++) {
    const hit = hits[i] as Hit;
    if (hit.last < to) inside.push({ classId: hit.classId, first: hit.first - from, last: hit.last - from });
  }
  const sentences = (tokens.at(-1)?.sentence ?? 0) - (tokens[0]?.sentence ?? 0) + 1;
  return { list: { ...list, tokens, sentences, disguised: tokens.filter(isDisguised).length }, hits: inside };
}
