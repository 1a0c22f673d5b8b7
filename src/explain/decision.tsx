import { useEffect, useRef } from 'preact/hooks';
import type { Decision } from '../browser/messages.ts';
import type { Language } from '../settings/settings.ts';
import { ACCEPT_AFTER_MS } from '../ui/accept-after.ts';
import { EXPLAIN_WORDS } from '../ui/i18n/catalogue.ts';

interface Props {
  readonly language: Language;
  readonly decide: (decision: Decision) => void;
}

/** *Don't share* and *Share anyway*: the same two as on the card, always both. */
export function DecisionButtons({ language, decide }: Props) {
  const words = EXPLAIN_WORDS[language];
  const shownAt = useRef(Number.POSITIVE_INFINITY);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    shownAt.current = performance.now();
    safe.current?.focus({ preventScroll: true });
  }, []);
  const share = (event: Event): void => {
    if (event.timeStamp - shownAt.current >= ACCEPT_AFTER_MS) decide('share-anyway');
  };
  return (
    <fieldset class="decision">
      <legend>{words.decision}</legend>
      <button type="button" class="safe" ref={safe} onClick={() => decide('cancel')}>
        {words.cancel}
      </button>
      <button type="button" class="plain" onClick={share}>
        {words.share}
      </button>
    </fieldset>
  );
}
