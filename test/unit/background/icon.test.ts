import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookElsewhere, lookOf } from '../../../src/background/icon.ts';
import { PAGE_STATES, type PageState } from '../../../src/browser/messages.ts';
import { countsIn } from '../../../src/browser/tab-counts.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { LANGUAGES } from '../../../src/settings/settings.ts';

const count = (change = {}) => ({
  state: 'protected' as PageState,
  held: 0,
  noticed: 0,
  latest: 'none' as const,
  ...change,
});

describe('the look of the toolbar button', () => {
  it.each(PAGE_STATES)('has a drawing for %s, which exists in both sizes', (state) => {
    const { drawing } = lookOf(count({ state }), 'en');
    for (const size of [16, 32]) expect(existsSync(`public/icons/${drawing}-${size}.png`)).toBe(true);
  });

  it('has a title of its own for every state in every language', () => {
    const titles = LANGUAGES.flatMap((language) =>
      PAGE_STATES.map((state) => lookOf(count({ state }), language).title),
    );
    expect(new Set(titles).size).toBe(PAGE_STATES.length * LANGUAGES.length);
  });

  it('does not look protected when it is not', () => {
    const drawings = PAGE_STATES.map((state) => lookOf(count({ state }), 'ru').drawing);
    expect(drawings.filter((drawing) => drawing === 'protected')).toHaveLength(1);
  });

  it('tells of a hold by drawing, number and words; and holds no more than a badge can', () => {
    expect(lookOf(count({ held: 2, latest: 'held' }), 'kk')).toEqual({
      drawing: 'held',
      title: 'Абайла: қорғалып тұрсыз (тоқтатылды: 2)',
      badge: '2',
      badgeColour: '#b45309',
    });
    const badge = (held: number) => lookOf(count({ held, latest: 'held' }), 'kk').badge;
    expect([99, 100, 250].map(badge)).toEqual(['99', '99+', '99+']);
  });

  it('draws a page that is off here like all that is off, and a pause as a pause', () => {
    const drawing = (state: PageState) => lookOf(count({ state }), 'en').drawing;
    expect([drawing('off'), drawing('off-here'), drawing('paused')]).toEqual(['off', 'off', 'paused']);
  });

  it('is grey elsewhere: not supported, or off', () => {
    expect(lookElsewhere(DEFAULT_SETTINGS, 'en').drawing).toBe('not-supported');
    expect(lookElsewhere({ ...DEFAULT_SETTINGS, on: false }, 'en').drawing).toBe('off');
  });
});

describe('counts that were stored', () => {
  it.each([undefined, null, 'x', 5, [1], { 5: { held: 1 } }, { 5: { ...count(), latest: 'text' } }])(
    'are forgotten when damaged: %j',
    (stored) => {
      expect(countsIn(stored)).toEqual({});
    },
  );

  it('are kept when whole, beside damaged ones', () => {
    expect(countsIn({ 5: count({ held: 3 }), 6: 'broken' })).toEqual({ 5: count({ held: 3 }) });
  });
});
