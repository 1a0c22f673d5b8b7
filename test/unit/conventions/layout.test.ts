import { describe, expect, it } from 'vitest';
import { filesUnder, type SourceFile, withoutComments } from './tree.ts';

const CODE = filesUnder('src', /\.(ts|tsx|css|html)$/);
const sample = (path: string, text = ''): readonly SourceFile[] => [{ path, text }];

const MOST_LINES = 250;
const tooLong = (files: readonly SourceFile[]): readonly string[] =>
  files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines`);

/** Names that say nothing about what is inside. */
const EMPTY_NAME = /(^|[/.-])(utils?|helpers?|manager|misc|common|stuff)([/.-]|$)/i;
const badlyNamed = (files: readonly SourceFile[]): readonly string[] =>
  files
    .map(({ path }) => path)
    .filter((path) => EMPTY_NAME.test(path) || /[A-Z ]/.test(path.split('/').pop() ?? ''));

const onlyReexports = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path }) => /(^|\/)index\.tsx?$/.test(path))
    .filter(
      ({ text }) =>
        withoutComments(text)
          .replace(/export\s[^;]*?\sfrom\s[^;]*;/g, '')
          .trim() === '',
    )
    .map(({ path }) => path);

describe('files of src', () => {
  it(`have at most ${MOST_LINES} lines`, () => {
    expect(tooLong(CODE)).toEqual([]);
    expect(tooLong(sample('src/a.ts', 'x\n'.repeat(MOST_LINES)))).toEqual([]);
    expect(tooLong(sample('src/a.ts', 'x\n'.repeat(MOST_LINES + 1)))).toEqual(['src/a.ts: 251 lines']);
  });

  it('have names that tell what is inside, in small letters', () => {
    expect(badlyNamed(CODE)).toEqual([]);
    const bad = [
      'src/utils.ts',
      'src/gate/dom-utils.ts',
      'src/helpers/a.ts',
      'src/hold-manager.ts',
      'src/Hold.ts',
    ];
    expect(bad.filter((path) => badlyNamed(sample(path)).length === 0)).toEqual([]);
    expect(badlyNamed(sample('src/gate/community.ts'))).toEqual([]);
  });

  it('have no index file that only passes on', () => {
    expect(onlyReexports(CODE)).toEqual([]);
    expect(onlyReexports(sample('src/a/index.ts', "/** All. */\nexport * from './b.ts';\n"))).toHaveLength(1);
    expect(onlyReexports(sample('src/a/index.ts', 'export const a = 1;'))).toEqual([]);
  });
});
