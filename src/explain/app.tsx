import { useEffect, useRef, useState } from 'preact/hooks';
import type { Decision } from '../browser/messages.ts';
import type { Language } from '../settings/settings.ts';
import { EXPLAIN_WORDS } from '../ui/i18n/catalogue.ts';
import type { Asked } from './asked.ts';
import { CategoryPage } from './category-page.tsx';
import { HeldPage } from './held-page.tsx';
import { findHold, type HoldAddress, type OpenHold, tellDecision } from './hold.ts';
import { useEscape } from './use-escape.ts';

interface Props {
  readonly asked: Asked;
  /** The person's own date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly language: Language;
}

type State =
  | { readonly kind: 'asking' }
  | OpenHold
  | { readonly kind: 'decided'; readonly decision: Decision };

const LOOK_AGAIN_MS = 1000;

interface MessageProps {
  readonly heading?: string;
  readonly text: string;
  /** It stands where the buttons stood, one of which had the focus. */
  readonly last?: boolean;
}

function Message({ heading, text, last = false }: MessageProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (last) place.current?.focus();
  }, [last]);
  return (
    <div role="status" ref={place} tabIndex={last ? -1 : undefined}>
      {heading !== undefined && <h1>{heading}</h1>}
      <p class="lead">{text}</p>
    </div>
  );
}

function Hold({ address, today, language }: Omit<Props, 'asked'> & { readonly address: HoldAddress }) {
  const words = EXPLAIN_WORDS[language];
  const [state, setState] = useState<State>({ kind: 'asking' });
  useEffect(() => {
    // The card in the tab may decide while this window is open, and the words must not outlive their hold:
    // so look again every now and then, and at once when it comes to the front.
    const look = async (): Promise<void> => {
      const hold = await findHold(address);
      setState((now) => (now.kind === 'asking' || hold.kind === 'gone' ? keepDecided(now, hold) : now));
    };
    void look();
    const onFocus = (): void => void look();
    window.addEventListener('focus', onFocus);
    const again = window.setInterval(onFocus, LOOK_AGAIN_MS);
    return () => {
      window.removeEventListener('focus', onFocus);
      window.clearInterval(again);
    };
  }, [address]);
  const decide = async (decision: Decision): Promise<void> => {
    const { kind } = await tellDecision(address, decision);
    setState(kind === 'told' ? { kind: 'decided', decision } : { kind: 'gone' });
    if (kind === 'told') window.close();
  };
  // As on the card, Escape is *Don't share*. With nothing to decide it only closes what there is to close.
  useEscape(() => (state.kind === 'held-findings' ? void decide('cancel') : window.close()));
  if (state.kind === 'asking') return <Message text={words.loading} />;
  if (state.kind === 'gone') return <Message {...words.gone} last />;
  if (state.kind === 'decided') return <Message text={words.done[state.decision]} last />;
  return (
    <HeldPage hold={state} today={today} language={language} decide={(decision) => void decide(decision)} />
  );
}

function keepDecided(now: State, hold: OpenHold): State {
  return now.kind === 'decided' ? now : hold;
}

/** The explanation page: of a hold, of a category, or the plain word that there is nothing to explain. */
export function App({ asked, today, language }: Props) {
  if (asked.kind === 'hold') return <Hold address={asked} today={today} language={language} />;
  if (asked.kind === 'category')
    return <CategoryPage category={asked.category} today={today} language={language} />;
  return <Message {...EXPLAIN_WORDS[language].unclear} />;
}
