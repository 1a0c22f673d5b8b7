import { CATEGORY_IDS, type CategoryId } from '../classifier/category.ts';
import type { CategoryMode, Settings } from './settings.ts';

/** Kinds of content where a hold would come too often for what it may cost: the icon tells, nothing stops. */
const ICON_ONLY: ReadonlySet<CategoryId> = new Set(['insult', 'religious-material']);

/** The state of a category until the person chooses otherwise. */
export function defaultMode(category: CategoryId): CategoryMode {
  return ICON_ONLY.has(category) ? 'icon' : 'hold';
}

/** What a person has before touching anything, and what damaged parts are repaired to. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  on: true,
  language: 'auto',
  categories: Object.fromEntries(CATEGORY_IDS.map((id) => [id, defaultMode(id)])) as Settings['categories'],
  offHosts: [],
  pausedUntil: {},
};
