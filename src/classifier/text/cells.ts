import { bitsOf, DIGIT, IN_WORD, INVISIBLE, LETTER } from './characters.ts';

/** The visible characters of a run that needs a closer look, each with its place in the original text. */
export interface Cells {
  readonly codes: number[];
  readonly bits: number[];
  readonly starts: number[];
  readonly ends: number[];
  /** Something invisible, or a separator between letters, was left out. */
  hidden: boolean;
}

export function noCells(): Cells {
  return { codes: [], bits: [], starts: [], ends: [], hidden: false };
}

/** Adds letters, digits and in-word signs of `text` from `start` to `end`; leaves out what cannot be seen and apostrophes. */
export function addCells(cells: Cells, text: string, start: number, end: number): void {
  for (let at = start; at < end; ) {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const bits = bitsOf(code);
    if (bits & (LETTER | DIGIT | IN_WORD)) {
      cells.codes.push(code);
      cells.bits.push(bits);
      cells.starts.push(at);
      cells.ends.push(next);
    } else if (bits & INVISIBLE) cells.hidden = true;
    at = next;
  }
}
