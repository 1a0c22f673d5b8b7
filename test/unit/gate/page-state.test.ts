import { describe, expect, it } from 'vitest';
import { createPageStates } from '../../../src/gate/page-state.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import type { Site, SiteHealth } from '../../../src/sites/adapter.ts';

function start(health: SiteHealth | 'broken') {
  const world = { settings: DEFAULT_SETTINGS as Settings, now: 1_000_000, health, looks: 0 };
  const told: string[] = [];
  const site: Site = {
    id: 'test',
    recognise: () => ({ kind: 'nothing' }),
    forget: () => undefined,
    called: () => null,
    found: () => ({ posts: 2, shareControls: 3 }),
    health: () => {
      world.looks += 1;
      if (world.health === 'broken') throw new Error('no document');
      return world.health;
    },
  };
  const states = createPageStates({
    site,
    host: 'vk.com',
    settings: () => world.settings,
    now: () => world.now,
    changed: (state) => told.push(state),
  });
  return { world, told, states };
}

describe('the state of a page', () => {
  it.each([
    ['fits', 'protected'],
    ['fallback-only', 'limited'],
    ['nothing-found', 'limited'],
    ['broken', 'not-working'],
  ] as const)('an adapter that says %s is told as %s', (health, state) => {
    const { states, told } = start(health);
    states.look();
    expect(told).toEqual([state]);
    expect(states.reply().state).toBe(state);
  });

  it('follows the settings', () => {
    const { states, told, world } = start('fits');
    states.look();
    world.settings = { ...DEFAULT_SETTINGS, on: false };
    states.look();
    world.settings = { ...DEFAULT_SETTINGS, offHosts: ['vk.com'] };
    states.look();
    world.settings = { ...DEFAULT_SETTINGS, pausedUntil: { 'vk.com': world.now + 1 } };
    states.look();
    world.now += 2;
    states.look();
    expect(told).toEqual(['protected', 'off', 'off-here', 'paused', 'protected']);
  });

  it.each(['glance', 'fits'] as const)(
    'is no longer paused after the pause, from the next press on: %s',
    (press) => {
      const { states, told, world } = start('fits');
      states.look();
      world.settings = { ...DEFAULT_SETTINGS, pausedUntil: { 'vk.com': world.now + 1000 } };
      states.look();
      world.now += 999;
      states[press]();
      expect(told).toEqual(['protected', 'paused']);
      world.now += 1;
      states[press]();
      expect(told).toEqual(['protected', 'paused', 'protected']);
    },
  );

  it('is told once, not at every look', () => {
    const { states, told } = start('fits');
    states.look();
    states.look();
    expect(told).toHaveLength(1);
  });

  it('is told once more when the page is shown again: the icon has forgotten it', () => {
    const { states, told, world } = start('fits');
    states.look();
    states.shownAgain();
    expect(told).toEqual(['protected', 'protected']);
    world.settings = { ...DEFAULT_SETTINGS, on: false };
    states.shownAgain();
    states.look();
    expect(told).toEqual(['protected', 'protected', 'off']);
  });

  it('looks again now and then until the adapter has been seen to fit, and never after', () => {
    const { states, told, world } = start('nothing-found');
    states.look();
    states.glance();
    expect(world.looks).toBe(1);
    world.now += 6000;
    world.health = 'fits';
    states.glance();
    expect(told).toEqual(['limited', 'protected']);
    const { looks } = world;
    world.now += 6000;
    states.glance();
    states.look();
    expect(world.looks).toBe(looks);
  });

  it('knows the adapter fits once a share control was met', () => {
    const { states, told } = start('nothing-found');
    states.look();
    states.fits();
    expect(told).toEqual(['limited', 'protected']);
    expect(states.reply()).toMatchObject({ host: 'vk.com', health: 'fits' });
    expect(states.reply()).not.toHaveProperty('site');
  });

  it('says when a share went by unchecked', () => {
    const { states, told } = start('fits');
    states.look();
    states.broke();
    expect(told).toEqual(['protected', 'not-working']);
  });

  it('is limited where only names of controls are known', () => {
    const { states, told } = start('nothing-found');
    states.look();
    states.fellBack();
    expect(told).toEqual(['limited']);
    expect(states.reply().health).toBe('nothing-found');
  });

  it('is not working once a press that speaks of sharing went by, until a share control is met again', () => {
    const { states, told } = start('fits');
    states.look();
    states.missed();
    states.fits();
    states.missed();
    states.fellBack();
    expect(told).toEqual(['protected', 'not-working', 'protected', 'not-working', 'protected']);
  });

  it('says what was found, on request', () => {
    const { states } = start('fits');
    expect(states.reply().found).toEqual({ posts: 2, shareControls: 3 });
  });
});
