import type { Settings } from './settings.ts';

/** A site on which Abaila does not hold. `untilMs` is ms since 1970; without it, until the person says so. */
export type AwaySite =
  | { readonly kind: 'off'; readonly host: string }
  | { readonly kind: 'paused'; readonly host: string; readonly untilMs: number };

/** Every site switched off or paused now, by name. */
export function awaySites(settings: Settings, nowMs: number): readonly AwaySite[] {
  const off = settings.offHosts.map((host): AwaySite => ({ kind: 'off', host }));
  const paused = Object.entries(settings.pausedUntil)
    .filter(([host, until]) => until > nowMs && !settings.offHosts.includes(host))
    .map(([host, untilMs]): AwaySite => ({ kind: 'paused', host, untilMs }));
  return [...off, ...paused].sort((a, b) => (a.host < b.host ? -1 : 1));
}
