import { useRef } from 'preact/hooks';
import { type AwaySite, awaySites } from '../settings/away.ts';
import { resumeHere } from '../settings/change.ts';
import type { Language } from '../settings/settings.ts';
import { OPTIONS_WORDS, POPUP_WORDS } from '../ui/i18n/catalogue.ts';
import { formatTime } from '../ui/i18n/format.ts';
import { fill } from '../ui/i18n/wording.ts';
import type { SectionProps } from '../ui/section-props.ts';

/** The sites where the person has switched Abaila off, each with a way back. */
export function SitesSection({ language, settings, change }: SectionProps) {
  const words = OPTIONS_WORDS[language];
  const title = useRef<HTMLHeadingElement>(null);
  const sites = awaySites(settings, Date.now());
  const resume = (host: string): void => {
    change(resumeHere(host));
    // The pressed button goes away with its row: the focus must not fall back to the top of the page.
    title.current?.focus();
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites" ref={title} tabIndex={-1}>
        {words.sites}
      </h2>
      {!settings.on && <p class="quiet">{POPUP_WORDS[language].states.off}</p>}
      {settings.on && sites.length === 0 && <p class="quiet">{words.sitesNone}</p>}
      <ul class="away">
        {sites.map((site) => (
          <li key={site.host}>
            <span>
              <strong>{site.host}</strong> <span class="quiet">{stateOf(site, language)}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={fill(words.siteResumeOf, { host: site.host })}
              onClick={() => resume(site.host)}
            >
              {words.siteResume}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateOf(site: AwaySite, language: Language): string {
  const words = OPTIONS_WORDS[language];
  if (site.kind === 'off') return words.siteOff;
  return fill(words.sitePaused, { time: formatTime(site.untilMs, language) });
}
