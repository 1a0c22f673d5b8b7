import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../../data/field.ts';
import { REPOSITORY } from '../corpus/posts.ts';
import { adaptersWithCode } from './adapter-imports.ts';

/** Imported before the adapters, for what it does: an adapter that cannot be read is named before reading it fails. */
const faults = adaptersWithCode('src/sites/sites.ts', (path) => readFileSync(join(REPOSITORY, path), 'utf8'));
if (faults.length > 0) throw new DataError(faults.join('\n'));
