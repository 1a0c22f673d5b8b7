import type { CategoryId } from '../classifier/category.ts';
import { covers, siteOf } from './host.ts';
import type { CategoryMode, Settings } from './settings.ts';

/** A change to settings, made on the newest stored state and never on a copy that may be old. */
export type Change = (settings: Settings) => Settings;

/** Switches Abaila on or off everywhere. */
export const switchTo =
  (on: boolean): Change =>
  (settings) => ({ ...settings, on });

/** Sets the language of the interface; `auto` follows the browser. */
export const speak =
  (language: Settings['language']): Change =>
  (settings) => ({ ...settings, language });

/** Sets what findings of one category may do. */
export const setMode =
  (category: CategoryId, mode: CategoryMode): Change =>
  (settings) => ({ ...settings, categories: { ...settings.categories, [category]: mode } });

/**
 * Pauses holding on the site of a host.
 *
 * @param untilMs when the pause ends, ms since 1970
 * @param nowMs the present; pauses that ended before it are dropped, so that the list does not become a history
 */
export const pauseHere =
  (host: string, untilMs: number, nowMs: number): Change =>
  (settings) => ({
    ...settings,
    pausedUntil: {
      ...Object.fromEntries(Object.entries(settings.pausedUntil).filter(([, until]) => until > nowMs)),
      [siteOf(host)]: untilMs,
    },
  });

/** Switches Abaila off on the site of a host until the person switches it on again. */
export const switchOffHere =
  (host: string): Change =>
  (settings) => ({ ...settings, offHosts: [...new Set([...settings.offHosts, siteOf(host)])] });

/** Takes back every pause and switch-off that reaches a host. */
export const resumeHere =
  (host: string): Change =>
  (settings) => ({
    ...settings,
    offHosts: settings.offHosts.filter((site) => !covers(site, host)),
    pausedUntil: Object.fromEntries(
      Object.entries(settings.pausedUntil).filter(([site]) => !covers(site, host)),
    ),
  });
