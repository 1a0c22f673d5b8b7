import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS, built, filesOf } from './dist.ts';

/** Whoever builds this commit again must get what a store has, byte for byte. */
describe.each(BROWSERS)('a second build for %s', (browser) => {
  it('is the same, byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'abaila-again-'));
    try {
      const { VITEST: _ours, NODE_ENV: _test, ...env } = process.env;
      const node = (...args: readonly string[]) =>
        execFileSync(process.execPath, args, { env, stdio: 'pipe' });
      node('--import', 'tsx', 'src/tools/compile.ts');
      node(
        'node_modules/vite/bin/vite.js',
        'build',
        '--mode',
        browser,
        '--outDir',
        folder,
        '--logLevel',
        'error',
      );
      const first = built(browser);
      const second = filesOf(folder);
      expect([...second.keys()]).toEqual([...first.keys()]);
      const differing = [...first].filter(([path, file]) => !second.get(path)?.equals(file));
      expect(differing.map(([path]) => path)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
