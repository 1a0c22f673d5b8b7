import type { Language, Settings } from '../settings/settings.ts';
import { CategoryList } from '../ui/category-list.tsx';
import { LANGUAGE_WORDS, OPTIONS_WORDS, POPUP_WORDS } from '../ui/i18n/catalogue.ts';
import { LanguageChoice } from '../ui/language-choice.tsx';
import { Power } from '../ui/power.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useSettings } from '../ui/use-settings.ts';
import { AboutSection } from './about-section.tsx';
import { AddedSection } from './added-section.tsx';
import { DataSection } from './data-section.tsx';
import { PromisesSection } from './promises-section.tsx';
import { SitesSection } from './sites-section.tsx';

const TITLES: Readonly<Record<Language, string>> = {
  kk: OPTIONS_WORDS.kk.title,
  ru: OPTIONS_WORDS.ru.title,
  en: OPTIONS_WORDS.en.title,
};

/** The options page: everything the popup has, with more room, and what is needed once a year. */
export function Options({ initial }: { readonly initial: Settings }) {
  const { settings, failed, change } = useSettings(initial);
  const language = useLanguage(settings, TITLES);
  const words = OPTIONS_WORDS[language];
  const section = { language, settings, change };
  return (
    <>
      <header>
        <img src="/icons/mark.svg" width="48" height="48" alt="" />
        <div>
          <h1>{words.title}</h1>
          <p class="quiet">{POPUP_WORDS[language].tagline}</p>
        </div>
        <Power {...section} />
      </header>
      {failed && <p role="alert">{POPUP_WORDS[language].notSaved}</p>}
      <section aria-labelledby="language">
        <h2 id="language">{LANGUAGE_WORDS[language].label}</h2>
        <LanguageChoice {...section} labelledBy="language" />
        <p class="quiet">{words.languageAbout}</p>
      </section>
      <section aria-labelledby="categories">
        <h2 id="categories">{POPUP_WORDS[language].categories}</h2>
        <p class="quiet">{words.categoriesAbout}</p>
        <CategoryList {...section} />
      </section>
      <SitesSection {...section} />
      <AddedSection language={language} />
      <PromisesSection language={language} />
      <DataSection {...section} />
      <AboutSection language={language} />
    </>
  );
}
