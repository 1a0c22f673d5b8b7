import { version } from '../browser/about.ts';
import { LAW_CHECKED_ON } from '../law/provisions.ts';
import type { Language } from '../settings/settings.ts';
import { OPTIONS_WORDS } from '../ui/i18n/catalogue.ts';
import { formatDate } from '../ui/i18n/format.ts';

/** Version, age of the law texts, licence, and what this program is not. */
export function AboutSection({ language }: { readonly language: Language }) {
  const words = OPTIONS_WORDS[language];
  const facts = [
    { name: words.version, value: version() },
    { name: words.lawDate, value: formatDate(LAW_CHECKED_ON, language) },
    { name: words.licence, value: words.licenceName },
  ];
  return (
    <section aria-labelledby="about">
      <h2 id="about" tabIndex={-1}>
        {words.about}
      </h2>
      <dl class="facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt class="quiet">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="not-advice">{words.notAdvice}</p>
    </section>
  );
}
