import type { Look } from '../browser/action.ts';
import type { PageState } from '../browser/messages.ts';
import type { TabCount } from '../browser/tab-counts.ts';
import type { Language, Settings } from '../settings/settings.ts';
import { ICON_WORDS } from '../ui/i18n/catalogue.ts';
import { formatNumber } from '../ui/i18n/format.ts';
import { fill } from '../ui/i18n/wording.ts';

const DRAWINGS: Readonly<Record<PageState, string>> = {
  protected: 'protected',
  limited: 'limited',
  'not-working': 'not-working',
  'off-here': 'off',
  paused: 'paused',
  off: 'off',
  'not-supported': 'not-supported',
};

const BADGE_COLOURS = { held: '#b45309', noticed: '#3b6ea5', none: '#5b6770' } as const;
/** A badge holds four characters; beyond this a number says no more. */
const MOST = 99;

/** What the toolbar button shows for a tab: its state, and over that the latest hold or notice on this page. */
export function lookOf(count: TabCount, language: Language): Look {
  const words = ICON_WORDS[language];
  const { latest } = count;
  if (latest === 'none') return plain(count.state, language);
  const happened = fill(words[latest], { count: formatNumber(count[latest], language) });
  return {
    drawing: latest,
    title: `${words[count.state]} (${happened})`,
    badge: count[latest] > MOST ? `${MOST}+` : String(count[latest]),
    badgeColour: BADGE_COLOURS[latest],
  };
}

/** What it shows on every page that has no content script of ours. */
export function lookElsewhere(settings: Settings, language: Language): Look {
  return plain(settings.on ? 'not-supported' : 'off', language);
}

function plain(state: PageState, language: Language): Look {
  return {
    drawing: DRAWINGS[state],
    title: ICON_WORDS[language][state],
    badge: '',
    badgeColour: BADGE_COLOURS.none,
  };
}
