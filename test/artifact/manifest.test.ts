import { describe, expect, it } from 'vitest';
import { BROWSERS, built, CONTENT, MAIN_WORLD, textOf } from './dist.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly content_scripts: readonly {
    readonly js: readonly string[];
    readonly matches: readonly string[];
    readonly run_at: string;
    readonly all_frames: boolean;
    readonly world?: string;
  }[];
  readonly background: Readonly<Record<string, unknown>>;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly [key: string]: unknown;
}

const read = (browser: (typeof BROWSERS)[number]): Manifest =>
  JSON.parse(textOf(built(browser), 'manifest.json'));

describe.each(BROWSERS)('the built manifest for %s', (browser) => {
  const manifest = read(browser);

  it('asks for storage, for the page whose popup is open, and to run its scripts where the person allows it', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    const asks = Object.keys(manifest).filter((key) => /permissions$/.test(key));
    expect(asks).toEqual(['permissions', 'optional_host_permissions']);
  });

  it('shows nothing to pages: no web-accessible resources, no outside connections', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('runs one script, itself and no loader, at the start of every frame', () => {
    const [script] = manifest.content_scripts;
    expect(script?.js).toEqual([CONTENT]);
    expect(script?.run_at).toBe('document_start');
    expect(script?.all_frames).toBe(true);
    expect(script?.world ?? 'ISOLATED').toBe('ISOLATED');
  });

  it('and after it a small one in the page’s own world, on the same pages, not in frames', () => {
    expect(manifest.content_scripts).toHaveLength(2);
    const [first, script] = manifest.content_scripts;
    expect(script?.js).toEqual([MAIN_WORLD]);
    expect(script?.matches).toEqual(first?.matches);
    expect(script?.run_at).toBe('document_start');
    expect(script?.all_frames).toBe(false);
    expect(script?.world).toBe('MAIN');
  });

  it('names hosts one by one, https only, and not the demo', () => {
    const matches = manifest.content_scripts[0]?.matches ?? [];
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter((match) => !/^https:\/\/(\*\.)?[a-z.]+\.[a-z]+\/\*$/.test(match))).toEqual([]);
    expect(JSON.stringify(manifest)).not.toMatch(/(demo|\*)\.abaila/);
  });

  it('lets its own pages connect to nothing', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('what the two manifests do not share', () => {
  it('is a worker and a lowest version for Chrome', () => {
    const manifest = read('chrome');
    expect(manifest.background).toHaveProperty('service_worker');
    expect(manifest.background).not.toHaveProperty('scripts');
    expect(manifest).toHaveProperty('minimum_chrome_version');
    expect(manifest).not.toHaveProperty('browser_specific_settings');
  });

  it('is background scripts, an id and "collects nothing" for Firefox', () => {
    const manifest = read('firefox');
    expect(manifest.background).toHaveProperty('scripts');
    expect(manifest.background).not.toHaveProperty('service_worker');
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
    expect(manifest.browser_specific_settings).toMatchObject({
      gecko: { id: 'abaila@abaila.example', data_collection_permissions: { required: ['none'] } },
    });
  });
});
