import { plainHost } from '../settings/host.ts';

/**
 * Tells whether a host name is one of `hosts`; a leading `*.` takes in every subdomain, but not the bare name.
 * @example hostIn('m.vk.com', ['vk.com', '*.vk.com']) // true
 */
export function hostIn(hostname: string, hosts: readonly string[]): boolean {
  const name = plainHost(hostname);
  return hosts
    .map(plainHost)
    .some((host) => (host.startsWith('*.') ? name.endsWith(host.slice(1)) : name === host));
}
