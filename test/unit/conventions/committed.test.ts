import { describe, expect, it } from 'vitest';
import { filesUnder, type SourceFile } from './tree.ts';

const ALL = filesUnder('').filter((file) => !file.path.startsWith('test/unit/conventions/'));
const LOCK = ALL.filter((file) => file.path === 'package-lock.json');
const sample = (text: string): readonly SourceFile[] => [{ path: 'src/a.ts', text }];

/** Folders of one machine. A made-up `/home/me` and web paths such as `/home` alone are fine. */
const MACHINE_PATH =
  /(?<![\w.:/@-])\/(?:work|root|tmp|var|Users|home)\/(?!me\b|you\b)[\w.-]+\/?|\b[A-Z]:\\\\?Users\b/;
const SECRET =
  /-----BEGIN [A-Z ]*PRIVATE KEY|\b(?:ghp|gho|npm)_[A-Za-z0-9]{20,}|\bAKIA[0-9A-Z]{16}\b|_authToken/;
/** npm writes the address it fetched from; it would tie every install to one machine's registry. */
const FETCHED_FROM = /"resolved":\s*"[^"]*"/;

const found = (files: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  files.flatMap(({ path, text }) => {
    const match = pattern.exec(text);
    return match ? [`${path}: ${match[0]}`] : [];
  });

describe('files in the repository', () => {
  it.each([
    ['name no folder of somebody’s machine', MACHINE_PATH],
    ['hold no key nor token', SECRET],
  ])('%s', (_name, pattern) => {
    expect(ALL.length).toBeGreaterThan(100);
    expect(found(ALL, pattern)).toEqual([]);
  });

  it.each([
    ["const a = '/var/builds/src'", MACHINE_PATH],
    ['see /tmp/out.png', MACHINE_PATH],
    ["cd('/home/somebody')", MACHINE_PATH],
    ['"C:\\\\Users\\\\somebody"', MACHINE_PATH],
    ['-----BEGIN RSA PRIVATE KEY-----', SECRET],
    ['//registry.example.org/:_authToken=x', SECRET],
  ])('%s is caught', (text, pattern) => {
    expect(found(sample(text), pattern)).toHaveLength(1);
  });

  it.each(["path: '/home'", '/Users/me/Library', 'src/var/a.ts', 'https://example.org/tmp/a', '^/home/?$'])(
    '%s passes',
    (text) => {
      expect(found(sample(text), MACHINE_PATH)).toEqual([]);
    },
  );
});

describe('package-lock.json', () => {
  it('names no address packages were fetched from', () => {
    expect(LOCK).toHaveLength(1);
    expect(found(LOCK, FETCHED_FROM)).toEqual([]);
    expect(found(sample('"resolved": "https://registry.example.org/a.tgz"'), FETCHED_FROM)).toHaveLength(1);
  });

  it('pins every package by its checksum', () => {
    const { packages } = JSON.parse(LOCK[0]?.text ?? '{}') as {
      packages: Record<string, { integrity?: string }>;
    };
    const unpinned = Object.entries(packages).filter(
      ([path, one]) => path !== '' && one.integrity === undefined,
    );
    expect(unpinned.map(([path]) => path)).toEqual([]);
    expect(Object.keys(packages).length).toBeGreaterThan(100);
  });
});
