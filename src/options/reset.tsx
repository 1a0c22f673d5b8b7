import { useEffect, useRef, useState } from 'preact/hooks';
import type { OPTIONS_WORDS } from '../ui/i18n/catalogue.ts';

interface Props {
  readonly words: (typeof OPTIONS_WORDS)[keyof typeof OPTIONS_WORDS];
  readonly reset: () => void;
}

/** Back to the defaults, asked twice: there is no undo. */
export function Reset({ words, reset }: Props) {
  const [asking, setAsking] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // The focus follows the question, and returns with the answer; not on the page's first showing.
    if (asking) keep.current?.focus();
    else if (asked.current) start.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <button type="button" class="button" ref={start} onClick={() => setAsking(true)}>
        {words.reset}
      </button>
    );
  const answer = (yes: boolean): void => {
    setAsking(false);
    if (yes) reset();
  };
  return (
    <fieldset class="sure">
      <legend>{words.resetSure}</legend>
      <button type="button" class="button" ref={keep} onClick={() => answer(false)}>
        {words.resetNo}
      </button>
      <button type="button" class="button" onClick={() => answer(true)}>
        {words.resetYes}
      </button>
    </fieldset>
  );
}
