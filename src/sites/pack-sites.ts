import type { SiteAdapter } from './adapter.ts';

/** What tells whose page this is. */
export type SiteHead = Pick<SiteAdapter, 'hosts' | 'paths' | 'marks'>;

/**
 * Adapters as the content script carries them: one line of text with the heads of all, then a line with the strings of
 * each adapter, then one with the shape of each, for like beside like zips smaller.
 * Every frame of every page compiles the whole script before anything is pressed; a string costs the browser a fifth of
 * what an object costs, and only the adapter of the page's own site is ever unpacked.
 */
export interface PackedSites {
  readonly heads: readonly SiteHead[];
  /** The adapter with the head at this place, as it was written. */
  adapter(place: number): SiteAdapter;
}

/** What `npm run compile` writes into `src/generated/sites.txt`. */
export function packSites(adapters: readonly SiteAdapter[]): string {
  const heads = adapters.map(({ hosts, paths, marks }) => ({
    hosts,
    ...(paths ? { paths } : {}),
    ...(marks ? { marks } : {}),
  }));
  const packed = adapters.map(pack);
  return [
    JSON.stringify(heads),
    ...packed.map(({ strings }) => strings),
    ...packed.map(({ shape }) => shape),
  ].join('\n');
}

/** Selectors come again and again in an adapter: every string stands once, numbers stand for them. */
function pack({ hosts, paths, marks, ...body }: SiteAdapter): { strings: string; shape: string } {
  const places = new Map<string, number>();
  const placeOf = (_key: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (!places.has(value)) places.set(value, places.size);
    return places.get(value);
  };
  const shape = JSON.stringify(body, placeOf);
  return { strings: JSON.stringify([...places.keys()].map(otherQuotes)), shape };
}

/**
 * Selectors are full of double quotes, and within a string within a string each of them takes three characters. So they
 * are packed as single ones, and single ones as double.
 */
function otherQuotes(selector: string): string {
  return selector.replace(/["']/g, (quote) => (quote === '"' ? "'" : '"'));
}

/** Reads what `packSites` wrote; an adapter is unpacked when it is asked for. */
export function unpackSites(packed: string): PackedSites {
  const [heads = '[]', ...lines] = packed.split('\n');
  const known = JSON.parse(heads) as SiteHead[];
  return {
    heads: known,
    adapter(place) {
      const strings = (JSON.parse(lines[place] ?? '') as string[]).map(otherQuotes);
      const shape: unknown = JSON.parse(lines[known.length + place] ?? '');
      const revive = (value: unknown): unknown => {
        if (typeof value === 'number') return strings[value];
        if (Array.isArray(value)) return value.map(revive);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revive(inner)]));
      };
      return { ...(revive(shape) as object), ...known[place] } as SiteAdapter;
    },
  };
}
