import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseRawPattern, RegExpMatcher, toAsciiLowerCaseTransformer } from 'obscenity';
import type { CompiledRuleset } from '../../ruleset/compiled.ts';
import { REPOSITORY } from '../corpus/posts.ts';
import type { Bundle } from './bundle.ts';
import { type Measure, median, medianMs } from './measure.ts';
import { adversarialTexts, ordinaryText } from './texts.ts';

/** Times of the bundled classifier. */
export function measureSpeed(bundle: Bundle, json: string, bigger: CompiledRuleset, measure: Measure): void {
  const classifier = bundle.createClassifier(JSON.parse(json) as CompiledRuleset);
  const big = bundle.createClassifier(bigger);
  const post = ordinaryText(5000);
  const warm = medianMs(() => classifier.assess(post));
  measure('5,000 characters, warm median', warm, 'ms', { kind: 'at most', value: 0.5 });
  measure('ten times the terms, cost', medianMs(() => big.assess(post)) / warm, 'times', {
    kind: 'at most',
    value: 1.5,
  });
  const megabyte = ordinaryText(1_000_000);
  const long = medianMs(() => classifier.assess(megabyte), 1000);
  measure('1,000,000 characters', long, 'ms', { kind: 'at most', value: 150 });
  const plain = ordinaryText(50_000);
  const perText = medianMs(() => classifier.assess(plain), 600);
  for (const [name, text] of Object.entries(adversarialTexts(50_000)))
    measure(
      `${name}, cost against ordinary text`,
      medianMs(() => classifier.assess(text), 400) / perText,
      'times',
      { kind: 'at most', value: 4 },
    );
}

/** The first call in a fresh process, and the memory the classifier holds. */
export function measureFirstCall(bundle: Bundle, measure: Measure): void {
  const long = inFreshProcesses(bundle, ordinaryText(5000));
  measure('parsing and decoding the ruleset, fresh process', long('decode'), 'ms');
  measure('the very first assessment, 5,000 characters', long('first'), 'ms', { kind: 'at most', value: 5 });
  measure(
    'the very first assessment, 300 characters',
    inFreshProcesses(bundle, ordinaryText(300))('first'),
    'ms',
  );
  measure('memory held', long('heap') / 1e6, 'MB', { kind: 'at most', value: 3 });
}

/** Runs `first-call.mjs` five times; gives the median of what it says under a name. */
function inFreshProcesses(bundle: Bundle, text: string): (name: string) => number {
  const folder = mkdtempSync(join(tmpdir(), 'abaila-bench-'));
  const file = join(folder, 'post.txt');
  writeFileSync(file, text);
  const script = join(REPOSITORY, 'src/tools/bench/first-call.mjs');
  const ruleset = join(REPOSITORY, 'src/generated/ruleset.json');
  const runs = Array.from({ length: 5 }, () => {
    const args = ['--expose-gc', script, pathToFileURL(bundle.path).href, ruleset, file];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Record<string, number>;
  });
  rmSync(folder, { recursive: true });
  return (name) => median(runs.map((run) => run[name] ?? Number.NaN));
}

/** The established library for word lists, with as many of our terms, and no more transformers than it must have. */
export function measureObscenity(
  bundle: Bundle,
  json: string,
  words: readonly string[],
  measure: Measure,
): void {
  const classifier = bundle.createClassifier(JSON.parse(json) as CompiledRuleset);
  const post = ordinaryText(5000);
  const matcher = new RegExpMatcher({
    blacklistMatcherTransformers: [toAsciiLowerCaseTransformer()],
    blacklistedTerms: words.map((word, id) => ({ id, pattern: parseRawPattern(word) })),
  });
  const known = words[0] ?? '';
  if (!matcher.hasMatch(known)) throw new Error(`obscenity does not find "${known}"`);
  const theirs = medianMs(() => matcher.getAllMatches(post), 3000);
  const ours = medianMs(() => classifier.assess(post), 500);
  measure(`faster than obscenity with ${words.length} terms`, theirs / ours, 'times', {
    kind: 'at least',
    value: 50,
  });
}
