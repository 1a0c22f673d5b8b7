import type { Drafts } from './draft.ts';

const NAME = /[a-z][a-z0-9_]{2,63}/iy;

/** Reads `@name`. Returns where it ends, or 0 when no name follows the sign. */
export function readHandle(text: string, at: number, drafts: Drafts): number {
  NAME.lastIndex = at + 1;
  const name = NAME.exec(text)?.[0].toLowerCase();
  if (name === undefined) return 0;
  const words = name.split(/[_\d]+/).filter((word) => word.length > 2 && word !== name);
  drafts.other('handle', at, at + 1 + name.length, [name, ...words.slice(0, 3)]);
  return at + 1 + name.length;
}
