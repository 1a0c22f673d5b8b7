import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Outcome, readOutcomes, writeOutcomes } from '../../../src/tools/sites/outcomes.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outcomes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const outcome = (browser: Outcome['browser'], site: string, passed = true): Outcome => ({
  browser,
  site,
  surface: 'repost',
  name: 'a menu',
  input: 'touch',
  expect: 'hold',
  passed,
});

it('all parts of a run in one browser are read, and those of the other are not', () => {
  writeOutcomes('chrome', 1, [outcome('chrome', 'x')], folder);
  writeOutcomes('chrome', 2, [outcome('chrome', 'vk', false)], folder);
  writeOutcomes('firefox', 1, [outcome('firefox', 'ok')], folder);
  expect(readOutcomes('chrome', folder)).toEqual([outcome('chrome', 'x'), outcome('chrome', 'vk', false)]);
  expect(readOutcomes('firefox', folder)).toEqual([outcome('firefox', 'ok')]);
});

it('a part that is run again takes the place of its old outcomes', () => {
  writeOutcomes('chrome', 1, [outcome('chrome', 'x', false)], folder);
  writeOutcomes('chrome', 1, [outcome('chrome', 'x')], folder);
  expect(readOutcomes('chrome', folder)).toEqual([outcome('chrome', 'x')]);
});

it('other things that lie there are no outcomes', () => {
  writeFileSync(join(folder, 'bench-chrome.json'), '[1]');
  expect(readOutcomes('chrome', folder)).toEqual([]);
});

it('before any run there are none', () => {
  expect(readOutcomes('chrome', join(folder, 'absent'))).toEqual([]);
});

it('a person reads which trial passed and which did not', () => {
  writeOutcomes('chrome', 1, [outcome('chrome', 'x'), outcome('chrome', 'vk', false)], folder);
  const rows = readFileSync(join(folder, 'surfaces-chrome-1.txt'), 'utf8').split('\n');
  expect(rows.find((row) => row.startsWith('x '))?.split(/\s{2,}/)).toEqual([
    'x',
    'repost',
    'a menu',
    'touch',
    'hold',
    '✓',
  ]);
  expect(rows.find((row) => row.startsWith('vk '))).toMatch(/✗$/);
});
