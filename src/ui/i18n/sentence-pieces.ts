/** A number and what a hyphen ties to it, as in `456-2` and `3-1-бөлігі`; a no-break space is part of it. */
const NUMBER = /([^ ]*\d-[^ ]*)/;

/** A part of a sentence. */
export interface Piece {
  readonly text: string;
  /** Whether no line may break in it. */
  readonly whole: boolean;
}

/**
 * Cuts a sentence where numbers with a hyphen begin and end: these must stay on one line. Whoever shows it forbids the
 * break by style. A no-break hyphen in the text would be copied with it, and a search for `456-2` in the text of a law
 * would then find nothing.
 *
 * @example piecesOf('see 3-1-бөлігі') // [{ text: 'see ', whole: false }, { text: '3-1-бөлігі', whole: true }]
 */
export function piecesOf(sentence: string): readonly Piece[] {
  // Splitting at a group in brackets gives what stands between, and what it found, by turns.
  const pieces = sentence.split(NUMBER).map((text, at) => ({ text, whole: at % 2 === 1 }));
  return pieces.filter(({ text }) => text !== '');
}
