import { posix } from 'node:path';

/** Run-time imports of files beside; `import type` vanishes. */
const IMPORT = /^import\s+(?!type\b)[^'"]*['"](\.[^'"]+\.ts)['"]/gm;
/** Only the bundler knows how to read a file as text, so whatever does that belongs to the content script. */
const READS_TEXT = /^import\s[^'"]*['"][^'"]+\?raw['"]/m;

/**
 * Adapters that import code of the content script, one line each with the rule they break. `compile` reads adapters
 * outside of the bundler, where such code fails with a message about something else.
 *
 * @param list path of the file that lists the adapters
 * @param read text of a file of the repository
 */
export function adaptersWithCode(list: string, read: (path: string) => string): readonly string[] {
  const importsOf = (path: string): readonly string[] =>
    [...read(path).matchAll(IMPORT)].map((found) => posix.join(posix.dirname(path), found[1] ?? ''));
  const code = (path: string, seen: Set<string>): string | undefined => {
    if (seen.has(path)) return undefined;
    seen.add(path);
    if (READS_TEXT.test(read(path))) return path;
    for (const one of importsOf(path)) {
      const found = code(one, seen);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return importsOf(list).flatMap((adapter) => {
    const found = code(adapter, new Set());
    return found === undefined
      ? []
      : `${adapter} imports ${found}, which is code: an adapter imports only types (\`import type\`) and other data`;
  });
}
