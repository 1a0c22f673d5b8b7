/** Longest host name DNS allows. */
const LONGEST_HOST = 253;
const HOST = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;

/** Tells whether a value can be a host name as browsers write it: lower case, punycode, no port. */
export function isHost(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_HOST && HOST.test(value);
}

/**
 * A host name as people write it. With a dot at its end (`vk.com.`) it is the same host to the network, and a browser
 * keeps that dot in the name it gives.
 *
 * @param host `location.hostname`
 */
export function plainHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

/**
 * The name under which a choice for a site is kept: people mean the site, not its `www.` door. A site that is called
 * www itself (`www.com`) keeps it: what is left would be every site of that ending.
 *
 * @param host `location.hostname`
 * @example siteOf('www.vk.com') // 'vk.com'
 */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\.(?=.+\.)/, '');
}

/** Whether the host of a match pattern takes in a host: `*` any, and after `*.` the bare name too. */
export function reaches(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  return pattern.startsWith('*.') ? covers(pattern.slice(2), host) : pattern === host;
}

/** Whether a choice for `site` reaches `host`: the site itself and everything below it. */
export function covers(site: string, host: string): boolean {
  const name = host.toLowerCase();
  return name === site || name.endsWith(`.${site}`);
}
