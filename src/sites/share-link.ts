import { lazy } from '../classifier/lazy.ts';
// As text: nearly no page ever asks for it.
import data from '../generated/share-links.json?raw';
import { plainHost } from '../settings/host.ts';

interface Pattern {
  readonly id: string;
  /** Without it an ordinary address: http or https. */
  readonly scheme?: string;
  readonly host?: string;
  readonly path: string;
  readonly hash?: string;
  readonly needs?: Readonly<Record<string, string>>;
  readonly not?: Readonly<Record<string, string>>;
  /** Names of the parts of the address that hold the text, and the addresses to share. */
  readonly text?: readonly string[];
  readonly url?: readonly string[];
  /** The text may be the whole query string, with no name. */
  readonly bareQuery?: boolean;
  /** Without a text it is only an address book entry: mailto, sms. */
  readonly needsText?: boolean;
}

/** An address that opens another service with a post ready to be sent. */
export interface ShareLink {
  /** Id in `share-links.json`. */
  readonly id: string;
  /** What would be sent: decoded texts, then addresses, one a line. May be ''. */
  readonly text: string;
}

/** The one that fits any host stands last. */
const patterns = lazy(() => JSON.parse(data) as readonly Pattern[]);
const compiled = new Map<string, RegExp>();

/**
 * Recognises a share link by `share-links.json` (facts: widget libraries on npm, see the sources there).
 *
 * @param href absolute, or relative to `base`
 * @returns null when the address is no share link
 * @example parseShareLink('https://t.me/share/url?url=https%3A%2F%2Fexample.org&text=hi', 'https://x.com/')
 *   // { id: 'telegram-share', text: 'hi\nhttps://example.org' }
 */
export function parseShareLink(href: string, base: string): ShareLink | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  for (const pattern of patterns()) {
    if (!addressFits(pattern, url)) continue;
    const link = pattern.hash ? innerLink(url, base) : read(pattern, url);
    if (link !== null) return { id: pattern.id, text: link };
  }
  return null;
}

/**
 * Whether a form that leads to an address may be a share link once its fields are the query.
 *
 * @param action absolute, or relative to `base`
 */
export function mayBeShareLink(action: string, base: string): boolean {
  return (
    URL.canParse(action, base) && patterns().some((pattern) => placeFits(pattern, new URL(action, base)))
  );
}

function placeFits(pattern: Pattern, url: URL): boolean {
  if (!test(pattern.scheme ?? '^https?:$', url.protocol)) return false;
  if (pattern.host && !test(pattern.host, plainHost(url.hostname))) return false;
  return test(pattern.path, pattern.host ? url.pathname : opaquePath(url.href));
}

function addressFits(pattern: Pattern, url: URL): boolean {
  if (!placeFits(pattern, url) || (pattern.hash && !test(pattern.hash, url.hash))) return false;
  const asked = (name: string) => url.searchParams.get(name) ?? '';
  const needs = Object.entries(pattern.needs ?? {}).every(([name, wanted]) => test(wanted, asked(name)));
  return needs && !Object.entries(pattern.not ?? {}).some(([name, unwanted]) => test(unwanted, asked(name)));
}

function read(pattern: Pattern, url: URL): string | null {
  // Some share pages take their parameters after the number sign.
  const inHash = new URLSearchParams(url.hash.slice(1));
  const values = (names: readonly string[] = []) =>
    names.map((name) => url.searchParams.get(name) ?? inHash.get(name) ?? '').filter((value) => value !== '');
  const texts = values(pattern.text);
  if (pattern.bareQuery && texts.length === 0) texts.push(decoded(url.search.slice(1)));
  if (pattern.needsText && texts.length === 0) return null;
  return [...texts, ...values(pattern.url)].join('\n');
}

/** Telegram's web client takes a whole `tg:` address in its hash. */
function innerLink(url: URL, base: string): string | null {
  const inner = new URLSearchParams(url.hash.replace(/^#\??/, '')).get('tgaddr');
  return inner ? (parseShareLink(inner, base)?.text ?? null) : null;
}

/** Own schemes have no host: what stands between the colon and the question mark. */
function opaquePath(href: string): string {
  return href.slice(href.indexOf(':') + 1).split(/[?#]/)[0] ?? '';
}

function test(source: string, value: string): boolean {
  let pattern = compiled.get(source);
  if (!pattern) {
    pattern = new RegExp(source, 'i');
    compiled.set(source, pattern);
  }
  return pattern.test(value);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
