import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awaySites } from '../../../src/settings/away.ts';
import {
  pauseHere,
  resumeHere,
  setMode,
  speak,
  switchOffHere,
  switchTo,
} from '../../../src/settings/change.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { reaches } from '../../../src/settings/host.ts';
import { modeOf, standingOn } from '../../../src/settings/modes.ts';
import { repairSettings } from '../../../src/settings/repair.ts';
import { anyHost, anyMoment, validSettings } from './any-settings.ts';

const NOW = 1_000_000;
const anyChange = fc.oneof(
  fc.boolean().map(switchTo),
  fc.constantFrom('kk' as const, 'auto' as const).map(speak),
  fc.constant(setMode('war', 'off')),
  fc.tuple(anyHost, anyMoment).map(([host, until]) => pauseHere(host, until, NOW)),
  anyHost.map(switchOffHere),
  anyHost.map(resumeHere),
);

describe('whether presses are held on a host', () => {
  it('is so by default, everywhere', () => {
    expect(standingOn(DEFAULT_SETTINGS, 'vk.com', NOW)).toBe('on');
  });

  it('follows the switch, whatever else is chosen', () => {
    const settings = switchTo(false)(switchOffHere('vk.com')(DEFAULT_SETTINGS));
    expect(standingOn(settings, 'vk.com', NOW)).toBe('off');
    expect(standingOn(switchTo(true)(settings), 'vk.com', NOW)).toBe('off-here');
  });

  it('ends for a site with everything below it, and for no other', () => {
    const settings = switchOffHere('www.vk.com')(DEFAULT_SETTINGS);
    const on = ['vk.com', 'm.vk.com', 'www.vk.com', 'VK.com', 'notvk.com', 'vk.com.example', 'com'];
    expect(on.map((host) => standingOn(settings, host, NOW))).toEqual([
      'off-here',
      'off-here',
      'off-here',
      'off-here',
      'on',
      'on',
      'on',
    ]);
  });

  it('ends for a site that is called www itself, and not for its whole top-level domain', () => {
    const settings = switchOffHere('www.com')(DEFAULT_SETTINGS);
    const on = ['www.com', 'm.www.com', 'x.com'].map((host) => standingOn(settings, host, NOW));
    expect(on).toEqual(['off-here', 'off-here', 'on']);
  });

  it('pauses until the very moment and not longer', () => {
    const settings = pauseHere('x.com', NOW + 10, NOW)(DEFAULT_SETTINGS);
    expect(standingOn(settings, 'x.com', NOW + 9)).toBe('paused');
    expect(standingOn(settings, 'x.com', NOW + 10)).toBe('on');
  });

  it('pauses on the site, also when it was asked for at its www door', () => {
    const pausedBy = (host: string) => pauseHere(host, NOW + 10, NOW)(DEFAULT_SETTINGS).pausedUntil;
    expect(pausedBy('www.VK.com')).toEqual({ 'vk.com': NOW + 10 });
    expect(pausedBy('the-www.example')).toEqual({ 'the-www.example': NOW + 10 });
  });

  it('is so again after a resume, whatever was chosen before', () => {
    fc.assert(
      fc.property(validSettings, anyHost, (settings, host) => {
        const resumed = resumeHere(host)(switchTo(true)(settings));
        expect(standingOn(resumed, host, NOW)).toBe('on');
      }),
    );
  });
});

it('asks about everything at first but insults and religious material, of which only the icon tells', () => {
  const quiet = Object.entries(DEFAULT_SETTINGS.categories).filter(([, mode]) => mode !== 'hold');
  expect(Object.fromEntries(quiet)).toEqual({ insult: 'icon', 'religious-material': 'icon' });
});

describe('a change', () => {
  it('leaves valid settings valid', () => {
    fc.assert(
      fc.property(validSettings, fc.array(anyChange), (settings, changes) => {
        const changed = changes.reduce((now, change) => change(now), settings);
        expect(repairSettings(changed).kind).toBe('intact');
      }),
    );
  });

  it('of one category touches no other', () => {
    const settings = setMode('war', 'off')(DEFAULT_SETTINGS);
    expect(modeOf(settings, 'war')).toBe('off');
    expect({ ...settings.categories, war: 'hold' }).toEqual(DEFAULT_SETTINGS.categories);
  });

  it('to a pause forgets pauses that are over, so that no history of visits piles up', () => {
    const before = {
      ...DEFAULT_SETTINGS,
      pausedUntil: { 'vk.com': NOW - 1, 'ok.ru': NOW, 'x.com': NOW + 5 },
    };
    const { pausedUntil } = pauseHere('t.me', NOW + 9, NOW)(before);
    expect(pausedUntil).toEqual({ 'x.com': NOW + 5, 't.me': NOW + 9 });
  });
});

it.each([
  ['news.example', 'news.example', true],
  ['news.example', 'm.news.example', false],
  ['*.news.example', 'm.news.example', true],
  ['*.news.example', 'news.example', true],
  ['*.news.example', 'fakenews.example', false],
  ['*', 'news.example', true],
])('the pattern %s takes in %s: %s', (pattern, host, does) => {
  expect(reaches(pattern, host)).toBe(does);
});

describe('the sites away', () => {
  it('are listed once each, by name, without pauses that are over', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      offHosts: ['x.com', 'vk.com'],
      pausedUntil: { 'x.com': NOW + 5, 'a.example': NOW + 7, 'b.example': NOW },
    };
    const listed = [
      { kind: 'paused', host: 'a.example', untilMs: NOW + 7 },
      { kind: 'off', host: 'vk.com' },
      { kind: 'off', host: 'x.com' },
    ];
    expect(awaySites(settings, NOW)).toEqual(listed);
    expect(awaySites({ ...settings, offHosts: ['vk.com', 'x.com'] }, NOW)).toEqual(listed);
  });
});
