import type { Change } from '../settings/change.ts';
import type { Language, Settings } from '../settings/settings.ts';

/** What every part of popup and options page is given that shows settings and changes them. */
export interface SectionProps {
  readonly language: Language;
  readonly settings: Settings;
  readonly change: (how: Change) => void;
}
