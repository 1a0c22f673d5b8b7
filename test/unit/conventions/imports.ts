import { posix } from 'node:path';
import type { SourceFile } from './tree.ts';

/** One import or re-export: of a file in the repository (its path) or of a package (its name). */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,]+?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** The imports of a file. `import { type A }` counts as a run-time import: the bundler may keep it. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const resolve = (name: string): string => {
    const bare = name.replace(/\?.*$/, '');
    return bare.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), bare)) : bare;
  };
  const stated = [...text.matchAll(STATEMENT)].map((found) => ({
    from: path,
    to: resolve(found[2] ?? ''),
    typeOnly: found[1] !== undefined,
  }));
  const dynamic = [...text.matchAll(DYNAMIC)].map((found) => ({
    from: path,
    to: resolve(found[1] ?? ''),
    typeOnly: false,
  }));
  return [...stated, ...dynamic];
}

/** `src/gate/hold.ts` → `gate`; a package stays as it is. */
export function roomOf(path: string): string {
  return path.startsWith('src/') ? (path.split('/')[1] ?? path) : path;
}

/** Everything a file reaches at run time: files and packages. */
export function reachedFrom(entry: string, files: readonly SourceFile[]): ReadonlySet<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const file = byPath.get(path);
    if (!file) return;
    for (const one of importsOf(file)) if (!one.typeOnly) visit(one.to);
  };
  visit(entry);
  return reached;
}
