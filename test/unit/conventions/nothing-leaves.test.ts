import { describe, expect, it } from 'vitest';
import { roomOf } from './imports.ts';
import { filesUnder, matches, type SourceFile } from './tree.ts';

/** What ships: everything but the tools and the demo feed, which run on the developer's machine. */
const SHIPPED = filesUnder('src', /\.(ts|tsx|html|css)$/).filter(
  (file) => !['tools', 'demo'].includes(roomOf(file.path)),
);
const sample = (text: string, path = 'src/gate/a.ts'): readonly SourceFile[] => [{ path, text }];

const NETWORK =
  /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b|\bnew Image\b|https?:\/\/[^\s'"]+\.js\b/;
const REMOTE_OR_RAW =
  /\beval\s*\(|\bnew Function\b|\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|\bdocument\.write|set(?:Timeout|Interval)\(\s*['"`]/;
const LOGGING = /\bconsole\.\w+/;
const FROM_AFAR =
  /@import\s+(?:url\()?['"]?https?:|url\(\s*['"]?(?:https?:)?\/\/|\bsrc=["']https?:|<link[^>]+https?:/;
const SILENCED = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/;
const UNTYPED = /\bas any\b|[:<]\s*any\b/;

describe('what ships', () => {
  it.each([
    ['calls no network', NETWORK],
    ['runs no remote code and sets no raw HTML', REMOTE_OR_RAW],
    ['logs nothing', LOGGING],
    ['loads nothing from afar', FROM_AFAR],
  ])('%s', (_name, pattern) => {
    expect(matches(SHIPPED, pattern)).toEqual([]);
  });

  it('silences no check and gives up no type', () => {
    const silenced = SHIPPED.filter(({ text }) => SILENCED.test(text)).map(({ path }) => path);
    expect(silenced).toEqual([]);
    expect(matches(SHIPPED, UNTYPED)).toEqual([]);
    expect(SILENCED.test('// @ts-ignore')).toBe(true);
    expect(matches(sample('const a: Set<any> = b as any;'), UNTYPED)).toHaveLength(2);
  });
});

describe('each check catches its sample', () => {
  it.each([
    ["await fetch('/a')", NETWORK],
    ['new XMLHttpRequest()', NETWORK],
    ["new WebSocket('wss://a')", NETWORK],
    ["new EventSource('/a')", NETWORK],
    ["navigator.sendBeacon('/a')", NETWORK],
    ['new Image().src = a', NETWORK],
    ["import('https://example.org/a.js')", NETWORK],
    ["eval('1')", REMOTE_OR_RAW],
    ["new Function('return 1')", REMOTE_OR_RAW],
    ['a.innerHTML = b', REMOTE_OR_RAW],
    ['a.insertAdjacentHTML(b, c)', REMOTE_OR_RAW],
    ["setTimeout('a()', 1)", REMOTE_OR_RAW],
    ['console.error(a)', LOGGING],
    ["@import url('https://example.org/a.css')", FROM_AFAR],
    ['<script src="https://example.org/a">', FROM_AFAR],
    ['background: url(//example.org/a.png)', FROM_AFAR],
  ])('%s', (text, pattern) => {
    expect(matches(sample(text), pattern)).toHaveLength(1);
  });

  it('but not in a comment', () => {
    expect(matches(sample('/** Never fetch() here. */\n// eval(a)\nprefetch();'), NETWORK)).toEqual([]);
  });
});
