import { piecesOf } from '../ui/i18n/sentence-pieces.ts';

/** A sentence in which no number is parted from what belongs to it, however narrow the window. */
export function Sentence({ children }: { readonly children: string }) {
  return (
    <>
      {piecesOf(children).map(({ text, whole }, index) =>
        whole ? (
          // The pieces of a sentence are never reordered.
          <span key={index} class="whole">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}
