import type { Language } from '../settings/settings.ts';
import { OPTIONS_WORDS } from '../ui/i18n/catalogue.ts';

/** What Abaila does and what it never does. Each line of it is a promise that a test keeps. */
export function PromisesSection({ language }: { readonly language: Language }) {
  const words = OPTIONS_WORDS[language];
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{words.promises}</h2>
      <div class="promises">
        {[words.does, words.never].map(({ title, ...promises }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul>
              {Object.entries(promises).map(([key, promise]) => (
                <li key={key}>{promise}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
