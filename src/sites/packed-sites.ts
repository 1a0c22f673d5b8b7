import packed from '../generated/sites.txt?raw';
import { unpackSites } from './pack-sites.ts';

/** Every adapter of `sites.ts`, packed by `npm run compile`. */
export const PACKED_SITES = unpackSites(packed);
