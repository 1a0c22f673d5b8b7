import { plainHost } from '../settings/host.ts';
import type { Site } from './adapter.ts';
import { anySite } from './any-site.ts';
import { hostIn } from './hosts.ts';
import { PACKED_SITES } from './packed-sites.ts';
import { createSite } from './recognise.ts';

/** Where a page is. `location` fits. */
export interface Place {
  readonly hostname: string;
  /** Starts with a slash. */
  readonly pathname: string;
}

/**
 * The site of a page, put to work on it: by its host, else as one of the sites that the person has added.
 * @example siteFor({ hostname: 'm.vk.com', pathname: '/feed' }).id // 'vk'
 */
export function siteFor({ hostname, pathname }: Place): Site {
  const host = plainHost(hostname);
  const place = PACKED_SITES.heads.findIndex(
    ({ hosts, paths }) =>
      hostIn(host, hosts) && (paths?.[host]?.some((path) => pathname.startsWith(path)) ?? true),
  );
  return place < 0 ? anySite(document) : createSite(PACKED_SITES.adapter(place));
}
