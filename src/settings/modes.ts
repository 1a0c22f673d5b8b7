import type { CategoryId } from '../classifier/category.ts';
import { covers } from './host.ts';
import type { CategoryMode, Settings } from './settings.ts';

/** Whether Abaila works on a host: at work, switched off everywhere, switched off here, or paused here. */
export type Standing = 'on' | 'off' | 'off-here' | 'paused';

/**
 * How Abaila stands on a host now. Only where it is `on` may a press be held.
 *
 * @param host `location.hostname`; a choice for `vk.com` also reaches `m.vk.com`
 * @param nowMs the present moment, ms since 1970
 */
export function standingOn(settings: Settings, host: string, nowMs: number): Standing {
  if (!settings.on) return 'off';
  if (settings.offHosts.some((site) => covers(site, host))) return 'off-here';
  return pauseEnd(settings, host) > nowMs ? 'paused' : 'on';
}

/** When the pause on a host ends, ms since 1970; 0 when there was none. */
export function pauseEnd(settings: Settings, host: string): number {
  return Object.entries(settings.pausedUntil)
    .filter(([site]) => covers(site, host))
    .reduce((latest, [, until]) => Math.max(latest, until), 0);
}

/** What a finding of a category may do. */
export function modeOf(settings: Settings, category: CategoryId): CategoryMode {
  return settings.categories[category];
}
