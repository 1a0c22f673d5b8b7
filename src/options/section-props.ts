import type { Change } from '../settings/change.ts';
import type { Language, Settings } from '../settings/settings.ts';

/** What every section of the options page is given. */
export interface SectionProps {
  readonly language: Language;
  readonly settings: Settings;
  readonly change: (how: Change) => void;
}
