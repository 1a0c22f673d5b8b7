// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://vk.com./feed" }
import { expect, it, vi } from 'vitest';
import type { ToPage } from '../../../src/browser/messages.ts';
import { startGate } from '../../../src/gate/start.ts';
import { pauseHere } from '../../../src/settings/change.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { repairSettings } from '../../../src/settings/repair.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { siteFor } from '../../../src/sites/site-for.ts';

/** A page under a name that ends in a dot, with what the person has set. */
function pageWith(settings: Settings) {
  const asked = vi.fn<(message: ToPage) => unknown>();
  const isAtWork = startGate(
    window,
    {
      alive: () => true,
      uiLanguage: () => 'en',
      watchSettings: (heard) => {
        heard(settings);
        return () => undefined;
      },
      tell: () => undefined,
      onAsked: (answer) => asked.mockImplementation(answer),
    },
    siteFor(window.location),
  );
  return { asked, isAtWork };
}

it('a pause asked for at vk.com. is one of vk.com, and is kept', () => {
  const reply = pageWith(DEFAULT_SETTINGS).asked({ kind: 'page-state?' }) as { readonly host: string };
  expect(reply.host).toBe('vk.com');
  const { settings, repairs } = repairSettings(pauseHere(reply.host, Date.now() + 9999, 0)(DEFAULT_SETTINGS));
  expect(repairs).toEqual([]);
  expect(pageWith(settings).asked({ kind: 'page-state?' })).toMatchObject({ state: 'paused' });
});

it.each(['vk.com', 'vk.com.', '*.vk.com'])(
  'vk.com. lets everything pass when access to %s is taken back',
  (host) => {
    const { asked, isAtWork } = pageWith(DEFAULT_SETTINGS);
    asked({ kind: 'leave', hosts: ['ok.ru'] });
    expect(isAtWork()).toBe(true);
    asked({ kind: 'leave', hosts: [host] });
    expect(isAtWork()).toBe(false);
  },
);
