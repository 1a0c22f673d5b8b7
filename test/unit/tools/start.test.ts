import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../../src/classifier/category.ts';
import { DEMO_POSTS } from '../../../src/demo/serve.ts';
import words from '../../../src/demo/words.json' with { type: 'json' };
import { hasScreen, startOptions } from '../../../src/tools/options.ts';
import { table } from '../../../src/tools/table.ts';

describe('the arguments of npm start', () => {
  it('take a browser and headless', () => {
    expect(startOptions(['--browser', 'firefox'], true)).toEqual({
      kind: 'start',
      browser: 'firefox',
      headless: false,
    });
    expect(startOptions(['--headless'], true)).toEqual({ kind: 'start', browser: null, headless: true });
  });

  it('go without a window where there is no screen', () => {
    expect(startOptions([], false)).toEqual({ kind: 'start', browser: null, headless: true });
    expect(hasScreen({}, 'linux')).toBe(false);
    expect(hasScreen({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasScreen({}, 'darwin')).toBe(true);
  });

  it('say what they do not know', () => {
    expect(startOptions(['--browser', 'opera'], true).kind).toBe('wrong');
    expect(startOptions(['--colour'], true).kind).toBe('wrong');
  });
});

describe('the demo feed', () => {
  it('has risky posts of every category and look-alikes', () => {
    const risky = new Set(DEMO_POSTS.filter((post) => post.expect === 'warn').map((post) => post.category));
    expect(CATEGORY_IDS.filter((id) => !risky.has(id))).toEqual([]);
    expect(DEMO_POSTS.filter((post) => post.expect === 'none').length).toBeGreaterThanOrEqual(12);
    expect(new Set(DEMO_POSTS.map((post) => post.id)).size).toBe(DEMO_POSTS.length);
  });

  it('speaks the three languages about equally', () => {
    for (const lang of ['kk', 'ru', 'en']) {
      const share = DEMO_POSTS.filter((post) => post.lang === lang).length / DEMO_POSTS.length;
      expect(share).toBeGreaterThan(0.3);
    }
  });

  it('has every word in every language', () => {
    expect(Object.keys(words.kk)).toEqual(Object.keys(words.en));
    expect(Object.keys(words.ru)).toEqual(Object.keys(words.en));
    for (const language of Object.values(words)) expect(Object.values(language)).not.toContain('');
  });
});

describe('the table', () => {
  it('makes columns as wide as their longest cell', () => {
    expect(
      table(
        ['a', 'b'],
        [
          ['long', 'x'],
          ['y', 'z'],
        ],
      ),
    ).toBe('a     b\n────  ─\nlong  x\ny     z');
  });
});
