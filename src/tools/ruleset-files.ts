import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATEGORY_IDS } from '../classifier/category.ts';
import { DataError, jsonOf } from '../data/field.ts';
import { liabilityOf } from '../law/liability.ts';
import type { RulesetSources } from '../ruleset/compile.ts';
import type { Endings } from '../ruleset/compile-lexicon.ts';
import type { StoredWeights } from '../ruleset/compiled.ts';
import { noWeights } from '../ruleset/no-weights.ts';
import { readCategory, readCue } from '../ruleset/read-category.ts';
import type { CategoryFile, CueFile } from '../ruleset/schema.ts';
import { OWN_CORPORA, REPOSITORY } from './corpus/posts.ts';

const RULESET = join(REPOSITORY, 'src/ruleset');

/** Every file of `src/ruleset/categories`. */
export function readCategories(): CategoryFile[] {
  return readFolder('categories', readCategory);
}

/** Every file of `src/ruleset/cues`. */
export function readCues(): CueFile[] {
  return readFolder('cues', readCue);
}

export const WEIGHTS_FILE = join(RULESET, 'weights.json');

/** The learned weights, or empty ones where none have been learned yet. */
function readWeights(): StoredWeights {
  if (existsSync(WEIGHTS_FILE)) return JSON.parse(readFileSync(WEIGHTS_FILE, 'utf8')) as StoredWeights;
  return noWeights({ risk: 99, category: 99, ruleFloor: -99, notice: 99 });
}

/** Figures of the last cross-validation, see `src/tools/train/cross-validate.ts`. */
export const CROSS_VALIDATED_FILE = join(OWN_CORPORA, 'cross-validated.json');

/** What pairs of letters say of the language of a Latin word, see `src/tools/train/letter-pairs.ts`. */
export const LETTER_PAIRS_FILE = join(REPOSITORY, 'src/classifier/text/letter-pairs.json');

export const ENDINGS_FILE = join(RULESET, 'endings.json');

/** The endings that may follow a stem, or none where they have not been collected yet. */
export function readEndings(): Endings {
  if (!existsSync(ENDINGS_FILE)) return { kk: [], ru: [], en: [] };
  return JSON.parse(readFileSync(ENDINGS_FILE, 'utf8')) as Endings;
}

/** All that the compiler needs, read from the repository. */
export function rulesetSources(today: string): RulesetSources {
  const provided = CATEGORY_IDS.filter((id) => {
    const liability = liabilityOf(id, today);
    return liability.administrative.length + liability.criminal.length > 0;
  });
  return {
    categories: readCategories(),
    cues: readCues(),
    weights: readWeights(),
    endings: readEndings(),
    provided: new Set(provided),
  };
}

/** Reads every file of a folder. @throws DataError with the first fault of each file, one a line */
function readFolder<File>(name: string, read: (value: unknown, file: string) => File): File[] {
  const folder = join(RULESET, name);
  const faults: string[] = [];
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const path = `src/ruleset/${name}/${file}`;
      try {
        return [read(jsonOf(readFileSync(join(folder, file), 'utf8'), path), path)];
      } catch (problem) {
        if (!(problem instanceof DataError)) throw problem;
        faults.push(problem.message);
        return [];
      }
    });
  if (faults.length > 0) throw new DataError(faults.join('\n'));
  return files;
}
