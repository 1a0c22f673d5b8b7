import { speak } from '../settings/change.ts';
import { LANGUAGE_WORDS } from './i18n/catalogue.ts';
import type { SectionProps } from './section-props.ts';
import { Segmented } from './segmented.tsx';

interface Props extends SectionProps {
  /** Id of the element that names the group. */
  readonly labelledBy: string;
}

/** The language of the interface. Each one is written in itself, for who cannot read the present one. */
export function LanguageChoice({ language, settings, change, labelledBy }: Props) {
  const { auto, autoShort } = LANGUAGE_WORDS[language];
  return (
    <Segmented
      name="language"
      labelledBy={labelledBy}
      value={settings.language}
      choices={[
        { value: 'auto', label: autoShort, hint: auto },
        { value: 'kk', label: 'Қазақша', lang: 'kk' },
        { value: 'ru', label: 'Русский', lang: 'ru' },
        { value: 'en', label: 'English', lang: 'en' },
      ]}
      choose={(chosen) => change(speak(chosen))}
    />
  );
}
