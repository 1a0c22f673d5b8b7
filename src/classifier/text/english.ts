import type { Tape } from './tape.ts';

const COMMON = new Set(
  'the and you of is are it for with this that not but they have he she we your be as was from what all can will just get how if out about when want our here there their them were been would could should did does an or than then into only over after before because join free now up by who why where which these those his her him its more some any no do so like people know time make one'.split(
    ' ',
  ),
);

/** Is the word at a place of the tape one that English text is full of? */
export function isEnglishWord(tape: Tape, from: number, to: number): boolean {
  if (to - from > 8) return false;
  let word = '';
  for (let at = from; at < to; at++) word += String.fromCharCode(tape.at(at));
  return COMMON.has(word);
}
