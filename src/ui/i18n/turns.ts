/** A number and what a hyphen ties to it, as in `456-2` and `3-1-бөлігі`; a no-break space is part of it. */
const NUMBER = /([^ ]*\d-[^ ]*)/;

/**
 * A sentence in turns: first what may break anywhere, then what must stay on one line, and so on. Whoever shows it
 * forbids the break by style. A no-break hyphen in the text would be copied with it, and a search for `456-2`
 * in the text of a law would then find nothing.
 *
 * @example turnsOf('see 3-1-бөлігі too') // ['see ', '3-1-бөлігі', ' too']
 */
export function turnsOf(sentence: string): readonly string[] {
  return sentence.split(NUMBER);
}

/** Whether the turn at this place must stay on one line. */
export function staysWhole(turn: number): boolean {
  return turn % 2 === 1;
}
