import { expect, it } from 'vitest';
import type { Outcome } from '../../../src/tools/sites/outcomes.ts';
import { pasted, siteTable, tally } from '../../../src/tools/sites/site-table.ts';

const outcome = (browser: Outcome['browser'], site: string, surface: string, passed = true): Outcome => ({
  browser,
  site,
  surface,
  name: 'a',
  input: 'mouse',
  expect: 'hold',
  passed,
});

it('shows a site a row and a surface a column, with what failed and what was never tried', () => {
  const chrome = [
    outcome('chrome', 'x', 'undo'),
    outcome('chrome', 'x', 'repost'),
    outcome('chrome', 'x', 'repost', false),
    outcome('chrome', 'vk', 'repost'),
    outcome('chrome', 'vk', 'quote'),
  ];
  const firefox = [
    outcome('firefox', 'x', 'undo'),
    outcome('firefox', 'x', 'repost'),
    outcome('firefox', 'vk', 'repost'),
  ];
  expect(siteTable({ chrome, firefox }).split('\n')).toEqual([
    '| site | repost | quote | undo |',
    '| --- | --- | --- | --- |',
    '| vk | ✓ | C✓ F? |  |',
    '| x | C✗ F✓ |  | ✓ |',
  ]);
  expect(tally(chrome)).toBe('4 of 5');
});

it('shows a surface that has no place of its own at the end', () => {
  const both = { chrome: [outcome('chrome', 'x', 'new')], firefox: [outcome('firefox', 'x', 'new')] };
  expect(siteTable(both)).toContain('| site | new |');
});

it('is pasted between its marks, again and again', () => {
  const file = 'before\n<!-- sites -->\nold\n<!-- /sites -->\nafter\n';
  const once = pasted(file, 'sites', 'new');
  expect(once).toBe('before\n<!-- sites -->\nnew\n<!-- /sites -->\nafter\n');
  expect(pasted(once, 'sites', 'new')).toBe(once);
  expect(() => pasted('none', 'sites', 'new')).toThrow(RangeError);
});
