// Run in a fresh process by bench.ts with the bundled classifier, the ruleset and a text: prints what the very first
// call costs in milliseconds, and the memory a decoded ruleset holds in bytes.
import { readFileSync } from 'node:fs';

const [bundle, rulesetFile, textFile] = process.argv.slice(2);
const { createClassifier } = await import(bundle);
const json = readFileSync(rulesetFile, 'utf8');
const text = readFileSync(textFile, 'utf8');
const start = performance.now();
const classifier = createClassifier(JSON.parse(json));
const decoded = performance.now();
classifier.assess(text);
const first = performance.now() - decoded;

const memory = () => {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const before = memory();
const kept = createClassifier(JSON.parse(json));
kept.assess(text);
console.log(JSON.stringify({ decode: decoded - start, first, heap: memory() - before }));
