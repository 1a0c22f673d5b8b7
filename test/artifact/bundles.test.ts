import { readdirSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS, built, CONTENT, MAIN_WORLD, scriptsOf, textOf } from './dist.ts';

/** Every way code has of talking to somebody, or of fetching code. Words of a lexicon do not look like these. */
const WAYS_OUT =
  /\bfetch\s*\(|\.fetch\b|\bXMLHttpRequest\b|\bnew\s+WebSocket|\bsendBeacon\b|\bnew\s+EventSource|\bWebTransport\b|\bRTCPeerConnection\b|\bimportScripts\b|\beval\s*\(|\bnew\s+Function\b/;

const URLS = /\bhttps?:\/\/[^\s"'`\\<>]+/g;

/** Names of XML dialects look like addresses and are never asked for. */
const NAMESPACE = /^http:\/\/www\.w3\.org\//;

/** Addresses the law data gives as its sources: links a person may press. */
const SOURCES: ReadonlySet<string> = new Set(
  readdirSync('src/law/data')
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readFileSync(`src/law/data/${name}`, 'utf8').match(URLS) ?? []),
);

describe.each(BROWSERS)('the bundles for %s', (browser) => {
  const files = built(browser);
  const scripts = scriptsOf(files);
  const content = textOf(files, CONTENT);

  it('have no way out: no network call and no code from elsewhere', () => {
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter(({ code }) => WAYS_OUT.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('carry no address but the sources of the law', () => {
    const strange = scripts.flatMap(({ path, code }) =>
      (code.match(URLS) ?? [])
        .filter((url) => !NAMESPACE.test(url) && !SOURCES.has(url))
        .map((url) => `${path}: ${url}`),
    );
    expect(strange).toEqual([]);
  });

  it('never set raw HTML', () => {
    expect(
      scripts.filter(({ code }) => /\.(inner|outer)HTML\s*=[^=]/.test(code)).map(({ path }) => path),
    ).toEqual([]);
    expect(/insertAdjacentHTML|document\.write/.test(content)).toBe(false);
  });

  it('have a content script that is one classic script, loading nothing', () => {
    expect(() => new Script(content)).not.toThrow();
    expect(content.trimStart().slice(0, 20)).toMatch(/^\(?(function|\(\)\s*=>|!function)/);
    expect(/\bimport\s*\(|createElement\((["'`])script\1\)/.test(content)).toBe(false);
  });

  it('keep Preact and the polyfill out of the content script', () => {
    const preact = /dangerouslySetInnerHTML|__html|diffed/;
    const polyfill = /webextension-polyfill|The message port closed before a response/;
    // Not `toMatch`: a failure would print the whole script.
    expect(preact.test(content)).toBe(false);
    expect(polyfill.test(content)).toBe(false);
    // Both leave these marks where they are used: the pages.
    expect(scripts.some(({ code }) => preact.test(code))).toBe(true);
  });

  it('keep the content script small', () => {
    const bytes = Buffer.byteLength(content);
    const zipped = gzipSync(content, { level: 9 }).byteLength;
    console.log(`${browser}: content script ${bytes} bytes, ${zipped} gzipped`);
    // Most of it are the words and weights of the ruleset (src/classifier/DESIGN.md, "Size"), then the sites.
    expect(bytes).toBeLessThanOrEqual(375_000);
    expect(zipped).toBeLessThanOrEqual(164_000);
  });

  it('have a script for the page’s own world that carries no rule and no text', () => {
    const main = textOf(files, MAIN_WORLD);
    expect(() => new Script(main)).not.toThrow();
    expect(Buffer.byteLength(main)).toBeLessThanOrEqual(2_000);
    expect(main).not.toMatch(/chrome|browser|abaila|[а-яёәғқңөұүһі]/i);
  });

  it('say nothing about the machine they were built on', () => {
    const machine = /\/(root|home|tmp|Users|work)\/[\w.-]+\//;
    const told = [...files].filter(
      ([path, file]) => !path.endsWith('.png') && machine.test(file.toString('utf8')),
    );
    expect(told.map(([path]) => path)).toEqual([]);
    expect([...files.keys()].filter((path) => path.endsWith('.map'))).toEqual([]);
  });
});
