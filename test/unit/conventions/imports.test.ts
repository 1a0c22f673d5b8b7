import { describe, expect, it } from 'vitest';
import { importsOf, reachedFrom, roomOf } from './imports.ts';
import { codeUnder, matches, type SourceFile } from './tree.ts';

const PURE = ['classifier', 'ruleset', 'law', 'settings', 'data'];
const PAGES = ['popup', 'options', 'explain'];

/**
 * Which rooms a room may import from, besides itself. Inward only: from the pages, the gate and the worker
 * towards the pure core. The types in `sites/adapter.ts` name what the messages carry.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  classifier: PURE,
  ruleset: PURE,
  law: PURE,
  settings: PURE,
  data: PURE,
  sites: [...PURE, 'generated'],
  browser: [...PURE, 'sites'],
  ui: [...PURE, 'browser'],
  gate: [...PURE, 'sites', 'browser', 'ui', 'generated'],
  background: [...PURE, 'browser', 'ui'],
  popup: [...PURE, 'browser', 'ui'],
  options: [...PURE, 'browser', 'ui'],
  explain: [...PURE, 'browser', 'ui'],
};

/** Packages a room may use; a room that is not here uses none. */
const MAY_USE: Readonly<Record<string, RegExp>> = {
  browser: /^webextension-polyfill$/,
  ui: /^preact(\/hooks)?$/,
  popup: /^preact(\/hooks)?$/,
  options: /^preact(\/hooks)?$/,
  explain: /^preact(\/hooks)?$/,
};

/** Rooms that run on the developer's machine and may import anything. */
const ON_OUR_SIDE = ['tools', 'demo'];

function wrongImports(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => !ON_OUR_SIDE.includes(roomOf(file.path)))
    .flatMap(importsOf)
    .filter(({ from, to }) => {
      const room = roomOf(from);
      if (!to.startsWith('src/')) return !MAY_USE[room]?.test(to);
      return roomOf(to) !== room && !MAY_IMPORT[room]?.includes(roomOf(to));
    })
    .map(({ from, to }) => `${from} must not import ${to}`);
}

const SRC = codeUnder('src');
const sample = (path: string, text: string): readonly SourceFile[] => [{ path, text }];

describe('imports point inward', () => {
  it('everywhere in src', () => {
    expect(wrongImports(SRC)).toEqual([]);
  });

  it.each([
    ['src/classifier/a.ts', "import { b } from '../sites/b.ts';"],
    ['src/law/a.ts', "import type { B } from '../browser/messages.ts';"],
    ['src/settings/a.ts', "import fs from 'node:fs';"],
    ['src/ruleset/a.ts', "export * from '../gate/b.ts';"],
    ['src/sites/a.ts', "import {\n  b,\n} from '../gate/b.ts';"],
    ['src/sites/a.ts', "import '../popup/main.tsx';"],
    ['src/gate/a.ts', "import { h } from 'preact';"],
    ['src/gate/a.ts', "import browser from 'webextension-polyfill';"],
    ['src/popup/a.tsx', "const gate = await import('../gate/hold.ts');"],
    ['src/explain/a.tsx', "import browser from 'webextension-polyfill';"],
    ['src/background/a.ts', "import headlines from '../generated/headlines.json' with { type: 'json' };"],
    ['src/newroom/a.ts', "import { b } from '../law/mrp.ts';"],
  ])('a sample in %s is caught: %s', (path, text) => {
    expect(wrongImports(sample(path, text))).toHaveLength(1);
  });

  it('lets through what is allowed', () => {
    const text = "import { a } from './a.ts';\nimport type { B } from '../classifier/b.ts';\n";
    expect(wrongImports(sample('src/law/x.ts', text))).toEqual([]);
  });
});

describe('the content script', () => {
  const tooHeavy = (files: readonly SourceFile[], entry: string): readonly string[] =>
    [...reachedFrom(entry, files)].filter((one) => /^(preact|webextension-polyfill)/.test(one));

  it('carries neither Preact nor the polyfill, not even through others', () => {
    const reached = reachedFrom('src/gate/content.iife.ts', SRC);
    expect(reached.size).toBeGreaterThan(10);
    expect(tooHeavy(SRC, 'src/gate/content.iife.ts')).toEqual([]);
  });

  it('is caught when it does', () => {
    const files = [
      ...sample('src/gate/content.iife.ts', "import '../ui/part.ts';"),
      ...sample('src/ui/part.ts', "import { render } from 'preact';"),
    ];
    expect(tooHeavy(files, 'src/gate/content.iife.ts')).toEqual(['preact']);
  });

  it('may share types with the pages', () => {
    const files = sample('src/gate/content.iife.ts', "import type { VNode } from 'preact';");
    expect(tooHeavy(files, 'src/gate/content.iife.ts')).toEqual([]);
  });
});

describe('the pure rooms', () => {
  const IMPURE =
    /\b(?:document|window|navigator|location|localStorage|sessionStorage|performance|chrome|browser|process)\.\w+|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\./;
  const impure = (files: readonly SourceFile[]) =>
    matches(
      files.filter((file) => PURE.includes(roomOf(file.path))),
      IMPURE,
    );

  it('know no page, no browser, no clock and no chance', () => {
    expect(impure(SRC)).toEqual([]);
  });

  it.each([
    'document.title',
    'Date.now()',
    'new Date()',
    'window.top',
    'navigator.language',
    'Math.random()',
  ])('%s is caught', (text) => {
    expect(impure(sample('src/law/a.ts', `const a = ${text};`))).toHaveLength(1);
  });

  it('may turn a given date into another', () => {
    expect(impure(sample('src/law/a.ts', 'const a = new Date(time); /* Date.now */'))).toEqual([]);
  });
});

it('every room of src has its line in the table', () => {
  const rooms = new Set(SRC.map((file) => roomOf(file.path)));
  const known = [...Object.keys(MAY_IMPORT), ...ON_OUR_SIDE];
  expect([...rooms].filter((room) => !known.includes(room))).toEqual([]);
  expect(PAGES.every((page) => rooms.has(page))).toBe(true);
});
