import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseRawPattern, RegExpMatcher, toAsciiLowerCaseTransformer } from 'obscenity';
import { createClassifier } from '../classifier/classifier.ts';
import type { CompiledRuleset } from '../ruleset/compiled.ts';
import { measureCardDelay } from './bench/card-delay.ts';
import { holds, type Measurement, medianMs, tableOf } from './bench/measure.ts';
import { measurePageCost } from './bench/page-cost.ts';
import { adversarialTexts, ordinaryText } from './bench/texts.ts';
import { compile } from './compile.ts';
import { REPOSITORY } from './corpus/posts.ts';

/**
 * `npm run -s bench`: speed and size, as ratios within one run where that is possible. Every contestant's answer is
 * checked first: a fast wrong answer does not count. Exits 1 when a limit is passed.
 */
const compiled = compile(new Date().toISOString().slice(0, 10));
if (compiled.kind === 'refused') throw new Error(compiled.problems.join('\n'));
const json = readFileSync(join(REPOSITORY, 'src/generated/ruleset.json'), 'utf8');
const ruleset = JSON.parse(json) as CompiledRuleset;
const classifier = createClassifier(ruleset);
const measurements: Measurement[] = [];
const measure = (name: string, value: number, unit: string, limit?: Measurement['limit']): void => {
  measurements.push({ name, value, unit, ...(limit ? { limit } : {}) });
  console.error(`measured: ${name}`);
};

const post = ordinaryText(5000);
const plain = medianMs(() => classifier.assess(post));
measure('5,000 characters, warm median', plain, 'ms', { kind: 'at most', value: 5 });
const cold = firstCall();
measure('decoding the ruleset, fresh process', cold.decode, 'ms');
measure('the very first assessment after that', cold.first, 'ms');
const megabyte = ordinaryText(1_000_000);
measure(
  '1,000,000 characters',
  medianMs(() => classifier.assess(megabyte), 500),
  'ms',
  { kind: 'at most', value: 1500 },
);
const long = ordinaryText(50_000);
const perCharacter = medianMs(() => classifier.assess(long), 600);
for (const [name, text] of Object.entries(adversarialTexts(50_000)))
  measure(
    `${name}, cost against ordinary text`,
    medianMs(() => classifier.assess(text), 400) / perCharacter,
    'times',
    {
      kind: 'at most',
      value: 10,
    },
  );
const terms = ruleset.lexicon.terms.split(/[ |]/).filter((term) => term !== '');
measure('terms in the ruleset', terms.length, '');
measure('faster than obscenity with 2,000 terms', obscenityMs() / plain, 'times');
measure('compiled ruleset', json.length / 1000, 'k chars');
measure('compiled ruleset, gzipped', gzipSync(json, { level: 9 }).length / 1000, 'kB');
const delay = await measureCardDelay();
if (delay.kind === 'not-measured') console.error(`card: not measured, ${delay.why}`);
else {
  measure('press to card, the very first press on a page', delay.coldest, 'ms');
  measure('press to card, first share after another press', delay.first, 'ms', {
    kind: 'at most',
    value: 50,
  });
  measure('press to card, later', delay.later, 'ms', { kind: 'at most', value: 50 });
}
const cost = await measurePageCost();
if (cost.kind === 'not-measured') console.error(`long feed: not measured, ${cost.why}`);
else {
  const most = (value: number): Measurement['limit'] => ({ kind: 'at most', value });
  measure('1,200 posts, load: our script', cost.load, 'ms', most(5));
  measure('1,200 posts, load: all scripts, with Abaila', cost.allWith, 'ms');
  measure('1,200 posts, load: all scripts, without', cost.allWithout, 'ms');
  measure('1,200 posts, opening a repost menu: our script', cost.open, 'ms', most(1));
  measure('1,200 posts, the first clean share: our script', cost.first, 'ms');
  measure('1,200 posts, later clean shares: our script', cost.share, 'ms', most(1));
  measure('1,200 posts, the longest piece of our script', cost.longest, 'ms', most(50));
  measure('1,200 posts, load: long tasks, with Abaila', cost.longTasksWith, '');
  measure('1,200 posts, load: long tasks, without', cost.longTasksWithout, '');
  measure('1,200 posts, observers of ours', cost.observers, '', most(0));
  measure('1,200 posts, timers of ours', cost.timers, '', most(0));
  // The open card watches whether the page takes it away: that one is named, and not made before a hold.
  measure('observers and timers named in the content script', cost.named.length, '', most(1));
}
console.log(tableOf(measurements));
if (!measurements.every(holds)) process.exitCode = 1;

function firstCall(): { decode: number; first: number } {
  const script = join(REPOSITORY, 'src/tools/bench/first-call.ts');
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' }));
}

/** The established library for word lists, with 2,000 of our terms and no more transformers than it must have. */
function obscenityMs(): number {
  const words = terms.map((term) => term.replace(/[=*#_]/g, '')).filter((term) => /^[а-я]{4,}$/.test(term));
  const matcher = new RegExpMatcher({
    blacklistMatcherTransformers: [toAsciiLowerCaseTransformer()],
    blacklistedTerms: words.slice(0, 2000).map((word, id) => ({ id, pattern: parseRawPattern(word) })),
  });
  const known = words[0] ?? '';
  if (!matcher.hasMatch(known)) throw new Error(`obscenity does not find "${known}"`);
  return medianMs(() => matcher.getAllMatches(post), 1500);
}
