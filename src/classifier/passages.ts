import type { TokenList } from './text/token.ts';

/** Tokens `from` to `to`, the last one excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Texts of more tokens than this are also read passage by passage. */
const LONG = 60;

/** A passage has as many sentences as it takes to reach this many tokens. */
const PASSAGE = 30;

/** The next passage begins so many tokens later, at the start of a sentence, so that passages overlap. */
const STRIDE = 20;

/**
 * Cuts a long text into overlapping passages of whole sentences: one risky sentence in a long friendly post is
 * outweighed by the rest, and stands out among its neighbours. A short text has none.
 */
export function passagesOf(list: TokenList): Stretch[] {
  const { tokens } = list;
  if (tokens.length <= LONG) return [];
  const passages: Stretch[] = [];
  for (let from = 0; from < tokens.length; from = sentenceAfter(list, from + STRIDE)) {
    const to = sentenceAfter(list, from + PASSAGE);
    passages.push({ from, to });
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
