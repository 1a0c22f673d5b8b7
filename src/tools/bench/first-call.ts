import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClassifier } from '../../classifier/classifier.ts';
import type { CompiledRuleset } from '../../ruleset/compiled.ts';
import { REPOSITORY } from '../corpus/posts.ts';
import { ordinaryText } from './texts.ts';

/** Run in a fresh process by `bench.ts`: prints the milliseconds of decoding and of the very first assessment. */
const json = readFileSync(join(REPOSITORY, 'src/generated/ruleset.json'), 'utf8');
const text = ordinaryText(5000);
const start = performance.now();
const classifier = createClassifier(JSON.parse(json) as CompiledRuleset);
const decoded = performance.now();
classifier.assess(text);
console.log(JSON.stringify({ decode: decoded - start, first: performance.now() - decoded }));
