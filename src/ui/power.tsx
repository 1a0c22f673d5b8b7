import { type Change, switchTo } from '../settings/change.ts';
import type { Language, Settings } from '../settings/settings.ts';
import { POPUP_WORDS } from './i18n/catalogue.ts';
import { Switch } from './switch.tsx';

interface Props {
  readonly language: Language;
  readonly settings: Settings;
  readonly change: (how: Change) => void;
}

/** Switches all of Abaila on or off, and says beside it which it is. */
export function Power({ language, settings, change }: Props) {
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
