import { useRef } from 'preact/hooks';
import { giveBackAccess, hostOfOrigin } from '../browser/access.ts';
import type { Language } from '../settings/settings.ts';
import { OPTIONS_WORDS } from '../ui/i18n/catalogue.ts';
import { fill } from '../ui/i18n/wording.ts';
import { useAddedSites } from '../ui/use-added-sites.ts';

/** The sites the person has added, each with a way to take it back. */
export function AddedSection({ language }: { readonly language: Language }) {
  const words = OPTIONS_WORDS[language];
  const title = useRef<HTMLHeadingElement>(null);
  const added = useAddedSites();
  const remove = (origin: string): void => {
    void giveBackAccess(origin);
    // The pressed button goes away with its row: the focus must not fall back to the top of the page.
    title.current?.focus();
  };
  return (
    <section aria-labelledby="added">
      <h2 id="added" ref={title} tabIndex={-1}>
        {words.added}
      </h2>
      {added.length === 0 && <p class="quiet">{words.addedNone}</p>}
      <ul class="away">
        {added.map((origin) => {
          const host = hostOfOrigin(origin);
          const name = host === '*' ? words.addedAll : host;
          return (
            <li key={origin}>
              <strong>{name}</strong>
              <button
                type="button"
                class="button"
                aria-label={fill(words.addedRemoveOf, { host: name })}
                onClick={() => remove(origin)}
              >
                {words.addedRemove}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
