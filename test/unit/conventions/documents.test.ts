import { describe, expect, it } from 'vitest';
import { filesUnder, type SourceFile } from './tree.ts';

const ALL = filesUnder('');
const OWN_TESTS = 'test/unit/conventions/';
const TOLD = ALL.filter(({ path }) => /\.(md|tsx?)$/.test(path) && !path.startsWith(OWN_TESTS));
const DOCUMENTS = TOLD.filter(({ path }) => path.endsWith('.md'));
const sample = (text: string): readonly SourceFile[] => [{ path: 'README.md', text }];

/** Comments are wrapped anywhere. */
const unwrapped = (text: string): string => text.replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ');

const PATH = /`((?:src|test|public)(?:\/[\w.-]+)+\/?|[\w./-]+\.(?:tsx?|jsonl?|md|html|mjs))`/g;
const LINK = /\]\(((?!https?:)[^)#\s]+)\)/g;
/** What is made or no text, and the site that CONTRIBUTING makes up. */
const NOT_LOOKED_FOR = /^dist\/|^src\/generated\/|\.png$|\bboard\b/;

/** Files and folders that a text names and nobody finds. It may name them from the root or by the end of their path. */
function lostPaths(files: readonly SourceFile[]): readonly string[] {
  const known = ALL.map(({ path }) => `/${path}`);
  const isThere = (name: string): boolean =>
    known.some((path) => path.endsWith(`/${name}`) || path.includes(`/${name}/`));
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(PATH), ...(path.endsWith('.md') ? text.matchAll(LINK) : [])]
      .map((found) => (found[1] ?? '').replace(/^(\.{1,2}\/)+|\/$/g, ''))
      .filter((name) => !NOT_LOOKED_FOR.test(name) && !isThere(name))
      .map((name) => `${path}: ${name}`),
  );
}

const SCRIPTS = Object.keys(
  (JSON.parse(ALL.find(({ path }) => path === 'package.json')?.text ?? '{}') as { scripts: object }).scripts,
);
const BUILT_IN = ['ci', 'install'];
const lostCommands = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm (?:run (?:-s )?)?([a-z][\w:-]*)/g)]
      .map((found) => found[1] ?? '')
      .filter((name) => !SCRIPTS.includes(name) && !BUILT_IN.includes(name))
      .map((name) => `${path}: npm run ${name}`),
  );

/** Headings of a document that a text sends its reader to, as in `DESIGN.md, "Passages"`. */
function lostHeadings(files: readonly SourceFile[]): readonly string[] {
  const headings = DOCUMENTS.flatMap(({ text }) =>
    [...text.matchAll(/^#+ (.+)$/gm)].map((found) => found[1]),
  );
  return files.flatMap(({ path, text }) =>
    [...unwrapped(text).matchAll(/\b(?:DESIGN|CONTRIBUTING|README)(?:\.md)?, "([^"]+)"/g)]
      .map((found) => found[1] ?? '')
      .filter((name) => !headings.some((heading) => heading?.startsWith(name)))
      .map((name) => `${path}: "${name}"`),
  );
}

describe('what documents and comments name is there', () => {
  it.each([
    ['files and folders', lostPaths, TOLD],
    ['commands', lostCommands, DOCUMENTS],
    ['headings', lostHeadings, TOLD],
  ] as const)('%s', (_what, lost, files) => {
    expect(files.length).toBeGreaterThan(5);
    expect(lost(files)).toEqual([]);
  });

  it.each([
    ['see `src/gate/nothing.ts`', lostPaths],
    ['see `nothing-here.ts`', lostPaths],
    ['in `src/nowhere`', lostPaths],
    ['[how](docs/NOTHING.md)', lostPaths],
    ['`npm run nothing`', lostCommands],
    ['`npm run -s nothing -- --write`', lostCommands],
    ['DESIGN.md, "Nothing of\n * the kind"', lostHeadings],
    ['CONTRIBUTING, "Nothing"', lostHeadings],
  ] as const)('%s is caught', (text, lost) => {
    expect(lost(sample(text))).toHaveLength(1);
  });

  it.each([
    '`src/gate/`',
    '`src/gate/hold.ts`',
    '`../provision.ts`',
    '[law](src/law/data)',
    'npm ci',
    'npm test',
  ])('%s passes', (text) => {
    expect([lostPaths, lostCommands].flatMap((lost) => lost(sample(text)))).toEqual([]);
  });
});
