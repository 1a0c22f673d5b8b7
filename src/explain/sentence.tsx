import { staysWhole, turnsOf } from '../ui/i18n/turns.ts';

/** A sentence in which no number is parted from what belongs to it, however narrow the window. */
export function Sentence({ children }: { readonly children: string }) {
  return (
    <>
      {turnsOf(children).map((turn, index) =>
        staysWhole(index) ? (
          // The turns of a sentence are never reordered.
          <span key={index} class="whole">
            {turn}
          </span>
        ) : (
          turn
        ),
      )}
    </>
  );
}
