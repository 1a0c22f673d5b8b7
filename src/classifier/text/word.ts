import type { Drafts } from './draft.ts';
import { DOUBLED } from './token.ts';

const MASK = '*'.charCodeAt(0);

/** A letter that stands so often in a row is stretched: "ооочень". */
export const STRETCHED_FROM = 3;

/** Adds a word whose readings are on the tape, and the readings that stretched letters call for. */
export function finishWord(
  drafts: Drafts,
  start: number,
  end: number,
  flags: number,
  places: number[],
): void {
  const [from = 0, to = 0] = places;
  if (to === from) return;
  const stretched = isStretched(drafts, from, to);
  if (stretched === 'word') places = [...cut(drafts, from, to, 1), ...cut(drafts, from, to, 2)];
  else if (stretched === 'twice') flags |= DOUBLED;
  else if (stretched === 'one-letter') places = [from, Math.min(to, from + 3)];
  drafts.word(start, end, flags, places);
}

function isStretched(drafts: Drafts, from: number, to: number): 'no' | 'twice' | 'word' | 'one-letter' {
  const { tape } = drafts;
  let same = 1;
  let longest = 1;
  let others = false;
  for (let at = from + 1; at < to; at++) {
    if (tape.at(at) === tape.at(at - 1) && tape.at(at) !== MASK) longest = Math.max(longest, ++same);
    else {
      same = 1;
      others = true;
    }
  }
  if (longest < STRETCHED_FROM) return longest === 2 ? 'twice' : 'no';
  return others ? 'word' : 'one-letter';
}

/** Puts the word again with every run of three or more of a letter cut to `keep`. */
function cut(drafts: Drafts, from: number, to: number, keep: number): [number, number] {
  const { tape } = drafts;
  tape.reserve(to - from);
  const start = tape.length;
  for (let at = from; at < to; ) {
    let end = at + 1;
    while (end < to && tape.at(end) === tape.at(at)) end++;
    const count = end - at > 2 ? keep : end - at;
    for (let i = 0; i < count; i++) tape.put(tape.at(at));
    at = end;
  }
  return [start, tape.length];
}
