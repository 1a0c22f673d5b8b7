import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Classifier } from '../../classifier/verdict.ts';
import type { CompiledRuleset } from '../../ruleset/compiled.ts';
import { REPOSITORY } from '../corpus/posts.ts';

/** The classifier as it reaches people: one minified file. */
export interface Bundle {
  readonly path: string;
  readonly code: string;
  readonly createClassifier: (ruleset: CompiledRuleset) => Classifier;
  remove(): void;
}

/**
 * Bundles the classifier alone, as the build does with the content script. A loader that runs sources one by one puts a
 * function call behind every imported constant, which more than doubles the times. A build for libraries keeps notes for
 * other bundlers in the file, which no extension carries.
 */
export async function bundleClassifier(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'abaila-bench-'));
  await build({
    configFile: false,
    root: REPOSITORY,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: join(REPOSITORY, 'src/classifier/classifier.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'classifier.js' },
      },
      target: 'chrome120',
    },
  });
  const path = join(folder, 'classifier.js');
  const loaded = (await import(pathToFileURL(path).href)) as Pick<Bundle, 'createClassifier'>;
  return {
    path,
    code: readFileSync(path, 'utf8'),
    createClassifier: loaded.createClassifier,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
