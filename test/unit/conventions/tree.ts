import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the repository: its path with forward slashes, from the root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What git ignores, and git itself. */
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'generated', 'coverage', 'artifacts']);
const TEXT =
  /\.(ts|tsx|js|mjs|json|jsonl|css|html|md|svg|sh|yml|yaml)$|(^|\/)(LICENSE|run|\.gitignore|\.npmrc)$/;

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Every text file of the repository under a folder, sorted. An empty answer would prove nothing, so it throws. */
export function filesUnder(folder: string, wanted: RegExp = TEXT): readonly SourceFile[] {
  const files = walk(join(ROOT, folder))
    .map((path) => relative(ROOT, path).split(sep).join('/'))
    .filter((path) => wanted.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
  if (files.length === 0) throw new Error(`no file under ${folder || 'the root'} matches ${wanted}`);
  return files;
}

/** TypeScript of a folder. */
export const codeUnder = (folder: string): readonly SourceFile[] => filesUnder(folder, /\.tsx?$/);

/** The text without block comments and lines that are comments, so that prose may name what code must not. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** `path: what` for every match of a pattern in the code of the files. */
export function matches(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(new RegExp(pattern, 'gm'))].map(
      (found) => `${path}: ${found[0].trim()}`,
    ),
  );
}
