import { LONGEST_CODE } from '../classifier/prefix-code.ts';

/**
 * Lengths of the best prefix codes for symbols that occur so often (Huffman). Where a code would be longer than
 * `LONGEST_CODE`, rare symbols are counted as more frequent until it fits, which costs next to nothing.
 */
export function codeLengths(counts: readonly number[]): Uint8Array {
  for (let fewest = 1; ; fewest *= 2) {
    const lengths = huffmanLengths(counts.map((count) => (count === 0 ? 0 : Math.max(count, fewest))));
    if (lengths.every((length) => length <= LONGEST_CODE)) return lengths;
  }
}

interface Tree {
  readonly count: number;
  readonly symbols: readonly number[];
}

function huffmanLengths(counts: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  let trees = counts.flatMap((count, symbol): Tree[] => (count === 0 ? [] : [{ count, symbols: [symbol] }]));
  if (trees.length === 1) lengths[trees[0]?.symbols[0] ?? 0] = 1;
  while (trees.length > 1) {
    trees = trees.sort((a, b) => a.count - b.count);
    const [one, other, ...rest] = trees as [Tree, Tree, ...Tree[]];
    const joined = { count: one.count + other.count, symbols: [...one.symbols, ...other.symbols] };
    for (const symbol of joined.symbols) lengths[symbol] = (lengths[symbol] as number) + 1;
    trees = [...rest, joined];
  }
  return lengths;
}
