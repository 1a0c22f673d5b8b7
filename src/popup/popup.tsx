import type { Language, Settings } from '../settings/settings.ts';
import { CategoryList } from '../ui/category-list.tsx';
import { LANGUAGE_WORDS, MODE_WORDS, POPUP_WORDS } from '../ui/i18n/catalogue.ts';
import { LanguageChoice } from '../ui/language-choice.tsx';
import { Power } from '../ui/power.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useSettings } from '../ui/use-settings.ts';
import { SiteSection } from './site-section.tsx';

const TITLES: Readonly<Record<Language, string>> = {
  kk: POPUP_WORDS.kk.name,
  ru: POPUP_WORDS.ru.name,
  en: POPUP_WORDS.en.name,
};

/** The popup of the toolbar button. Every choice takes effect at once; there is nothing to save. */
export function Popup({ initial }: { readonly initial: Settings }) {
  const { settings, failed, change } = useSettings(initial);
  const language = useLanguage(settings, TITLES);
  const words = POPUP_WORDS[language];
  const modes = MODE_WORDS[language];
  return (
    <>
      <header>
        <img src="/icons/mark.svg" width="32" height="32" alt="" />
        <div>
          <h1>{words.name}</h1>
          <p class="quiet">{words.tagline}</p>
        </div>
        <Power language={language} settings={settings} change={change} />
      </header>
      {failed && <p role="alert">{words.notSaved}</p>}
      <SiteSection language={language} settings={settings} change={change} />
      <section aria-labelledby="categories-title">
        <h2 id="categories-title">{words.categories}</h2>
        <p class="quiet modes">
          {modes.hold}: {modes.holdHint} · {modes.icon}: {modes.iconHint} · {modes.off}: {modes.offHint}
        </p>
        <CategoryList language={language} settings={settings} change={change} />
      </section>
      <section aria-labelledby="language-title">
        <h2 id="language-title">{LANGUAGE_WORDS[language].label}</h2>
        <LanguageChoice language={language} settings={settings} change={change} labelledBy="language-title" />
      </section>
      <footer>
        <p class="quiet">{words.private}</p>
        <p>
          <a href="/src/options/options.html" target="_blank" rel="noreferrer">
            {words.settings}
          </a>
          <a href="/src/options/options.html#about" target="_blank" rel="noreferrer">
            {words.about}
          </a>
        </p>
      </footer>
    </>
  );
}
