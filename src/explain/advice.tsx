import type { Language } from '../settings/settings.ts';
import { EXPLAIN_WORDS } from '../ui/i18n/catalogue.ts';

/** What a person can do, and what this page is not. */
export function Advice({ language }: { readonly language: Language }) {
  const words = EXPLAIN_WORDS[language];
  return (
    <section aria-labelledby="can-do">
      <h2 id="can-do">{words.canDo}</h2>
      <ul>
        {Object.entries(words.options).map(([id, option]) => (
          <li key={id}>{option}</li>
        ))}
      </ul>
      <p class="not-advice">{words.notAdvice}</p>
    </section>
  );
}
