import './end-plainly.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readClasses } from '../classifier/class-names.ts';
import { findHits, type Hit } from '../classifier/evidence.ts';
import { Lexicon } from '../classifier/lexicon.ts';
import { FROM_LINK, HASHTAG } from '../classifier/text/token.ts';
import { readTokens } from '../classifier/text/tokens.ts';
import type { CompiledRuleset } from '../ruleset/compiled.ts';
import { biggerRuleset } from './bench/bigger.ts';
import { bundleClassifier } from './bench/bundle.ts';
import { measureCardDelay } from './bench/card-delay.ts';
import { isWithinLimit, type Measure, type Measurement, tableOf } from './bench/measure.ts';
import { naiveHits, plainTerms, wordings } from './bench/naive.ts';
import { measurePageCost } from './bench/page-cost.ts';
import { measureFirstCall, measureObscenity, measureSpeed } from './bench/speed.ts';
import { ordinaryText } from './bench/texts.ts';
import { compile } from './compile.ts';
import { REPOSITORY } from './corpus/posts.ts';
import { readCategories, readCues, readEndings } from './ruleset-files.ts';

/**
 * `npm run -s bench`: speed and size, as ratios within one run where that is possible. Every contestant's answer is
 * checked first: a fast wrong answer does not count. Exits 1 when a limit is passed.
 */
const today = new Date().toISOString().slice(0, 10);
const compiled = compile(today);
if (compiled.kind === 'refused') throw new Error(compiled.problems.join('\n'));
const json = readFileSync(join(REPOSITORY, 'src/generated/ruleset.json'), 'utf8');
const ruleset = JSON.parse(json) as CompiledRuleset;
const classes = readClasses(ruleset.classes);
const measurements: Measurement[] = [];
const measure: Measure = (name, value, unit, limit): void => {
  measurements.push({ name, value, unit, ...(limit ? { limit } : {}) });
  console.error(`measured: ${name}`);
};

const terms = plainTerms([...readCategories(), ...readCues()]);
checkAgainstOracle();
const bundle = await bundleClassifier();
try {
  measureSpeed(bundle, json, biggerRuleset(10, today), measure);
  measureFirstCall(bundle, measure);
  measureObscenity(bundle, json, wordings([...readCategories(), ...readCues()]), measure);
  const size = (text: string): number => Buffer.byteLength(text) / 1000;
  const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;
  measure('terms in the ruleset', ruleset.lexicon.terms.count, '');
  measure('ruleset, compiled', size(json), 'kB');
  measure('ruleset, gzipped', gzipped(json), 'kB');
  measure('classifier, minified', size(bundle.code), 'kB');
  measure('ruleset and classifier, minified', size(json) + size(bundle.code), 'kB', {
    kind: 'at most',
    value: 160,
  });
  measure('ruleset and classifier, gzipped', gzipped(bundle.code + json), 'kB', {
    kind: 'at most',
    value: 60,
  });
} finally {
  bundle.remove();
}
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
if (!measurements.every(isWithinLimit)) process.exitCode = 1;

/** Every hit of one word that comparing letter by letter finds must be found, and next to nothing else. */
function checkAgainstOracle(): void {
  const tokens = readTokens(ordinaryText(20_000));
  const expected = naiveHits(tokens, terms, readEndings());
  const hits = findHits(new Lexicon(ruleset.lexicon), tokens);
  const nameOf = ({ classId, first }: Hit): string => `${first}:${classes[classId]}`;
  const found = new Set(hits.map(nameOf));
  const missed = [...expected].filter((hit) => !found.has(hit));
  // Hashtags and links are looked into as well, which the oracle does not do.
  const isWord = ({ first, last }: Hit): boolean =>
    first === last && ((tokens[first]?.flags ?? 0) & (HASHTAG | FROM_LINK)) === 0;
  const wrong = hits.filter((hit) => isWord(hit) && !expected.has(nameOf(hit)));
  if (missed.length > 0)
    throw new Error(`the oracle finds ${missed.length} hits more: ${missed.slice(0, 5).join(', ')}`);
  measure('hits the oracle finds in 20,000 characters, all found', expected.size, '');
  measure('wrong hits, of two words with one hash', (100 * wrong.length) / expected.size, '%', {
    kind: 'at most',
    value: 1,
  });
}
