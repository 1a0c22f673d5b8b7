import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** The host of the demo feed: in the demo build only, never in what a store gets. */
const DEMO_MATCH = 'https://demo.abaila.example/*';

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
  const scripts = demo
    ? shared.content_scripts.map((script) => ({ ...script, matches: [...script.matches, DEMO_MATCH] }))
    : shared.content_scripts;
  const own =
    browser === 'firefox' ? { browser_specific_settings: gecko } : { minimum_chrome_version: chrome };
  return { ...shared, ...own, content_scripts: scripts } as unknown as ManifestV3Export;
}

export default defineConfig(({ mode }) => {
  const browser = mode.startsWith('firefox') ? 'firefox' : 'chrome';
  const demo = mode.endsWith('-demo');
  return {
    define: { __BROWSER__: JSON.stringify(browser), __DEMO__: JSON.stringify(demo) },
    plugins: process.env.VITEST ? [] : [crx({ browser, manifest: manifestFor(browser, demo) }), noRawHtml()],
    build: {
      outDir: demo ? `dist/demo/${browser}` : `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      // The worker opens this page in a window of its own; no key of the manifest names it.
      rolldownOptions: { input: { explain: 'src/explain/explain.html' } },
      target: browser === 'firefox' ? 'firefox142' : 'chrome120',
    },
    server: { port: 5173 },
    test: {
      include: ['test/unit/**/*.test.{ts,tsx}', 'test/corpus/**/*.test.ts'],
      globalSetup: ['test/compile-first.ts'],
      setupFiles: ['test/same-seed.ts'],
    },
  };
});
