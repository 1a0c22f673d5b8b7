import './end-plainly.ts';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  CROSS_VALIDATED_FILE,
  ENDINGS_FILE,
  readCategories,
  readCues,
  WEIGHTS_FILE,
} from './ruleset-files.ts';
import { crossValidate, crossValidationTable } from './train/cross-validate.ts';
import { endingsOf } from './train/endings.ts';
import { type LearningOptions, learn } from './train/learn.ts';
import { mayLearn } from './train/may-learn.ts';
import { packModel } from './train/pack.ts';
import { readFeatures } from './train/read-features.ts';
import { demoTexts, proofTexts, thirdPartyTexts, writtenTexts } from './train/sources.ts';
import { THRESHOLDS } from './train/thresholds.ts';

/**
 * `npm run train`: learns `src/ruleset/weights.json` from the corpora. `npm run train -- --check` cross-validates
 * instead and notes the figures for `npm run -s eval`. Same corpora, same bytes; so without the third-party posts
 * nothing is learned, unless `--anyway` is given.
 */
const { values } = parseArgs({
  options: { check: { type: 'boolean' }, quiet: { type: 'boolean' }, anyway: { type: 'boolean' } },
});

const OPTIONS: LearningOptions = {
  features: 6200,
  fewest: 2,
  averaged: 20,
  step: 6,
  price: 0.35,
  training: { rounds: 12, alpha: 1, l1: 0.3, dropout: 0.3, seed: 20261801 },
};

/** Cross-validating averages fewer: it learns four times, and would take half an hour. */
const CHECKED = 5;

const categories = readCategories();
const third = thirdPartyTexts();
const may = mayLearn(third.length, values.anyway ?? false);
if (may.kind === 'no') {
  console.error(may.why);
  process.exit(2);
}
const texts = [...writtenTexts(), ...third, ...proofTexts(categories), ...demoTexts()];
const started = Date.now();
const progress = (line: string): void => {
  if (!values.quiet) console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
};
const endings = endingsOf(texts.map(({ text }) => text));
if (!values.check) writeFileSync(ENDINGS_FILE, `${JSON.stringify(endings)}\n`);
progress('endings collected');
const { posts, classNames } = readFeatures(categories, readCues(), texts, endings);
progress(`${posts.length} posts read`);
if (values.check) {
  const figures = crossValidate(posts, classNames, { ...OPTIONS, averaged: CHECKED }, progress);
  console.log(crossValidationTable(figures));
  writeFileSync(CROSS_VALIDATED_FILE, `${JSON.stringify(figures[0], null, 2)}\n`);
} else {
  const model = learn(posts, classNames, THRESHOLDS, { ...OPTIONS, report: progress });
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify(packModel(model), null, 1)}\n`);
  progress(`written to src/ruleset/weights.json; now run npm run eval`);
}
if (may.warning !== null) console.error(may.warning);
