/** Start value of FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export const HASH_SEED = 0x811c9dc5 | 0;

/** Adds one UTF-16 code unit to a hash. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Adds `text` from `from` to `to` (UTF-16) to a hash. */
export function hashText(hash: number, text: string, from = 0, to = text.length): number {
  let h = hash;
  for (let i = from; i < to; i++) h = hashUnit(h, text.charCodeAt(i));
  return h;
}

/** Spreads the bits: FNV leaves the low ones of short words alike (MurmurHash3's finisher). */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
