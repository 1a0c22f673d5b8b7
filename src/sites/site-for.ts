import type { Site } from './adapter.ts';
import { hostIn } from './hosts.ts';
import { createSite } from './recognise.ts';
import { ADAPTERS } from './sites.ts';

/** Where a page is. `location` fits. */
export interface Place {
  readonly hostname: string;
  /** Starts with a slash. */
  readonly pathname: string;
}

/**
 * The adapter for a page, put to work on it, or null where no site is known.
 * @example siteFor({ hostname: 'm.vk.com', pathname: '/feed' })?.id // 'vk'
 */
export function siteFor({ hostname, pathname }: Place): Site | null {
  const adapter = ADAPTERS.find(
    ({ hosts, paths }) =>
      hostIn(hostname, hosts) && (paths?.[hostname]?.some((path) => pathname.startsWith(path)) ?? true),
  );
  return adapter ? createSite(adapter) : null;
}
