import browser, { type Permissions } from 'webextension-polyfill';
import { reaches } from '../settings/host.ts';

/** Match patterns of hosts, such as `https://news.example/*`. */
export type Origins = readonly string[];

/** The one scheme that access can be asked for. */
const SCHEME = 'https://';

/** Hosts that the manifest names: the content script is there without anybody's doing. */
export function listedOrigins(): Origins {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return [...new Set(scripts.flatMap(({ matches }) => matches ?? []))];
}

/** Hosts that the person has added, sorted. */
export async function addedOrigins(): Promise<Origins> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(listedOrigins());
  return origins.filter((origin) => !listed.has(origin)).sort();
}

/**
 * The pattern to ask for when the person wants a page's site protected; null where no site can be: other schemes than
 * https, and the browser's own pages.
 *
 * @example originOf('https://news.example/post/1') // 'https://news.example/*'
 */
export function originOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' ? originOfHost(hostname) : null;
}

/** The pattern of one host. */
export function originOfHost(host: string): string | null {
  return host === '' ? null : `${SCHEME}${host}/*`;
}

/**
 * The host of a pattern, with its `*` where it has one.
 * @example hostOfOrigin('https://*.news.example/*') // '*.news.example'
 */
export function hostOfOrigin(origin: string): string {
  return origin.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');
}

/**
 * Whether our content scripts run in a page of this address when it is loaded: its site is listed or added, and the
 * person has not taken the access back.
 */
export async function isGranted(url: string | undefined): Promise<boolean> {
  const origin = originOf(url);
  if (origin === null) return false;
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some((granted) => reaches(hostOfOrigin(granted), hostOfOrigin(origin)));
}

/** Asks the person for access to one site. Must be called right in a press: browsers refuse it later. */
export async function askForAccess(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [origin] }).catch(() => false);
}

/** Gives access back. */
export async function giveBackAccess(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

/**
 * Calls back when the person has given or taken back access to sites, here or in the browser's own settings.
 * Returns a function that ends it.
 */
export function onAccessChanged(
  given: (origins: Origins) => void,
  takenBack: (origins: Origins) => void,
): () => void {
  const onAdded = ({ origins = [] }: Permissions.Permissions): void => given(origins);
  const onRemoved = ({ origins = [] }: Permissions.Permissions): void => takenBack(origins);
  browser.permissions.onAdded.addListener(onAdded);
  browser.permissions.onRemoved.addListener(onRemoved);
  return () => {
    browser.permissions.onAdded.removeListener(onAdded);
    browser.permissions.onRemoved.removeListener(onRemoved);
  };
}
