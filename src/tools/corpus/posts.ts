import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One post of a corpus, in the format of `test/corpus/README.md`. */
export interface Post {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly category: string;
  readonly expect: 'warn' | 'clear' | 'topic';
  readonly style: string;
  /** Third-party corpora: `ordinary` or `hard_negative`. */
  readonly kind?: string;
  /** Groups of three in `context.jsonl`. */
  readonly group?: string;
  /** Third-party corpora: the only categories the label speaks of. */
  readonly scope?: readonly string[];
  /** File name without ending. */
  readonly file: string;
}

export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));

/** Corpora that the repository carries. */
export const OWN_CORPORA = join(REPOSITORY, 'test/corpus');

/** Where further corpora stand on machines that have them; nothing here depends on it. */
export const SHARED_CORPORA = join(REPOSITORY, '../shared/corpus');

/** Reads every `.jsonl` of a folder, sorted by name. A folder that does not exist holds no posts. */
export function readPosts(folder: string): Post[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFile(join(folder, name)));
}

function readFile(path: string): Post[] {
  const file = basename(path, '.jsonl');
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, `${file}.jsonl:${index + 1}`, file)]));
}

/** Third-party corpora name some categories in their own way. */
const SAME: Readonly<Record<string, string>> = {
  false_info: 'false-information',
  gambling_ads: 'gambling',
  pyramid_ads: 'pyramid',
};

function parse(line: string, where: string, file: string): Post {
  let row: Partial<Post>;
  try {
    row = JSON.parse(line) as Partial<Post>;
  } catch {
    throw new Error(`${where}: not a line of JSON`);
  }
  if (typeof row.text !== 'string') throw new Error(`${where}: "text" is missing`);
  if (row.expect !== 'warn' && row.expect !== 'clear' && row.expect !== 'topic')
    throw new Error(`${where}: "expect" must be warn, clear or topic`);
  return {
    ...row,
    id: row.id ?? where,
    text: row.text,
    lang: row.lang ?? 'unknown',
    category: SAME[row.category ?? ''] ?? row.category ?? 'ordinary',
    expect: row.expect,
    style: row.style ?? 'plain',
    file,
  };
}
