import type { Language } from '../settings/settings.ts';
import { EXPLAIN_WORDS } from '../ui/i18n/catalogue.ts';
import { App } from './app.tsx';
import { useAsked } from './use-asked.ts';

interface Props {
  /** The person's own date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly language: Language;
}

/** The whole page, as soon as it knows what it was opened for. */
export function Page({ today, language }: Props) {
  const asked = useAsked();
  if (asked.kind !== 'asking') return <App asked={asked} today={today} language={language} />;
  return (
    <p class="lead" role="status">
      {EXPLAIN_WORDS[language].loading}
    </p>
  );
}
