import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** The host of the demo feed, and hosts that count as added by the person: in the demo build only, never in what a store gets. */
const DEMO_MATCH = 'https://demo.abaila.example/*';
const DEMO_ADDED = 'https://*.abaila.example/*';
/** Runs in the page's own world, wherever the content script runs. */
const MAIN_WORLD = 'src/gate/main-world.iife.ts';

/**
 * Preact can set raw HTML; nothing here does. Rewriting the one place makes that impossible
 * and keeps `web-ext lint` free of its UNSAFE_VAR_ASSIGNMENT warning.
 */
const RAW_HTML = /\b([\w$]+)\.innerHTML\s*=\s*([\w$]+)\.__html\b/g;
const noRawHtml = (): Plugin => ({
  name: 'no-raw-html',
  enforce: 'post',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replace(RAW_HTML, '$1.textContent=$2.__html');
        else if (file.fileName.endsWith('.js') && typeof file.source === 'string')
          file.source = file.source.replace(RAW_HTML, '$1.textContent=$2.__html');
      }
    },
  },
});

/** One manifest in the repository, one for each browser in `dist`: crxjs keeps keys the other browser needs. */
function manifestFor(browser: 'chrome' | 'firefox', demo: boolean): ManifestV3Export {
  const { browser_specific_settings: gecko, minimum_chrome_version: chrome, ...shared } = manifest;
  // The hosts stand in the manifest once; both scripts run on all of them, but only pages are asked in their own world.
  const scripts = shared.content_scripts.flatMap((script) => {
    const listed = { ...script, matches: demo ? [...script.matches, DEMO_MATCH] : script.matches };
    return [listed, { ...listed, js: [MAIN_WORLD], all_frames: false, world: 'MAIN' }];
  });
  const added = demo ? { host_permissions: [DEMO_ADDED] } : {};
  const own =
    browser === 'firefox' ? { browser_specific_settings: gecko } : { minimum_chrome_version: chrome };
  return { ...shared, ...own, ...added, content_scripts: scripts } as unknown as ManifestV3Export;
}

export default defineConfig(({ mode }) => {
  const browser = mode.startsWith('firefox') ? 'firefox' : 'chrome';
  const demo = mode.endsWith('-demo');
  return {
    plugins: process.env.VITEST ? [] : [crx({ browser, manifest: manifestFor(browser, demo) }), noRawHtml()],
    build: {
      outDir: demo ? `dist/demo/${browser}` : `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      // The worker opens this page in a window of its own; no key of the manifest names it.
      rolldownOptions: { input: { explain: 'src/explain/explain.html' } },
      target: browser === 'firefox' ? 'firefox142' : 'chrome120',
    },
    test: {
      include: ['test/unit/**/*.test.{ts,tsx}', 'test/corpus/**/*.test.ts'],
      globalSetup: ['test/compile-first.ts'],
      setupFiles: ['test/same-seed.ts', 'test/quiet-navigation.ts'],
      // Nothing here takes a second of its own; a machine with something else to do may need ten times that.
      testTimeout: 30_000,
    },
  };
});
