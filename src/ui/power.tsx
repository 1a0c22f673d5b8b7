import { switchTo } from '../settings/change.ts';
import { POPUP_WORDS } from './i18n/catalogue.ts';
import type { SectionProps } from './section-props.ts';
import { Switch } from './switch.tsx';

/** Switches all of Abaila on or off, and says beside it which it is. */
export function Power({ language, settings, change }: SectionProps) {
  const words = POPUP_WORDS[language];
  return (
    <>
      <span id="power" hidden>
        {words.name}
      </span>
      <span class="power" aria-hidden="true">
        {settings.on ? words.on : words.off}
      </span>
      <Switch labelledBy="power" on={settings.on} turn={(on) => change(switchTo(on))} />
    </>
  );
}
