import './end-plainly.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findHits } from '../classifier/evidence.ts';
import { Lexicon } from '../classifier/lexicon.ts';
import { readWords } from '../classifier/mending.ts';
import { DataError } from '../data/field.ts';
import { compileRuleset } from '../ruleset/compile.ts';
import { compileLexicon } from '../ruleset/compile-lexicon.ts';
import type { CompiledRuleset } from '../ruleset/compiled.ts';
import { termOf } from '../ruleset/terms.ts';
import { LANGUAGES, type Language } from '../settings/settings.ts';
import { OWN_CORPORA, type Post, REPOSITORY, readPosts, SHARED_CORPORA } from './corpus/posts.ts';
import { adviceOn, LEGEND, verdictOn } from './rules-check/advice.ts';
import { knownLine, triedLine } from './rules-check/known.ts';
import { readEndings, rulesetSources } from './ruleset-files.ts';

/**
 * `npm run -s rules:check WORD [kk|ru|en] [TEXT…]`: what an entry would hit before anyone adds it: which lexicons meet
 * it already, how many risky and clear posts of each category, which written forms, whether that is too much of ordinary
 * life, and whether it meets the texts given. Without a language: ru.
 */
const [entry, language = 'ru', ...texts] = process.argv.slice(2);
if (entry === undefined || !LANGUAGES.some((known) => known === language)) {
  console.error(
    'Usage: npm run -s rules:check WORD [kk|ru|en] [TEXT…]    (quote phrases and texts: "ставки на спорт")',
  );
  process.exit(2);
}
const result = termOf(entry, language as Language);
if (result.kind === 'refused') {
  console.error(`"${entry}" cannot be used: ${result.why}`);
  process.exit(1);
}
const lexicon = new Lexicon(
  compileLexicon(['tried'], new Map([['tried', { [language]: [entry] }]]), readEndings(), []),
);
const forms = new Map<string, number>();
const byLabel = new Map<string, number>();
const ORDINARY = 'ordinary clear';
const own = readPosts(join(OWN_CORPORA, 'train'));
for (const post of own) count(post.text, labelOf(post));
const ordinaryHits = byLabel.get(ORDINARY) ?? 0;
for (const post of readPosts(join(SHARED_CORPORA, 'public'))) count(post.text, labelOf(post));
for (const word of frequentWords()) count(word, 'frequent Kazakh words');
console.log(`"${entry}" (${language}) becomes ${result.terms.join(', ')}; ${knownLine(asItStands(), entry)}`);
print('posts by category', byLabel);
console.log(`\n${LEGEND}`);
print('written forms', forms);
console.log('');
for (const line of adviceOn(entry, language as Language)) console.log(line);
for (const text of texts) console.log(triedLine(lexicon, text));
console.log(
  verdictOn({
    ordinary: ordinaryHits,
    whole: own.filter((post) => labelOf(post) === ORDINARY).length,
    risky: hitsLabelled(' warn'),
    lookAlikes: hitsLabelled(' clear') - (byLabel.get(ORDINARY) ?? 0),
  }),
);

function hitsLabelled(ending: string): number {
  return [...byLabel].reduce((sum, [label, number]) => sum + (label.endsWith(ending) ? number : 0), 0);
}

/** The words of the repository; where some are wrong at the moment, the others. */
function asItStands(): CompiledRuleset {
  const compiled = compileRuleset({ ...rulesetSources(new Date().toISOString().slice(0, 10)), draft: true });
  if (compiled.kind === 'compiled') return compiled.ruleset;
  throw new DataError(compiled.problems.join('\n'));
}

function labelOf({ category, expect }: Post): string {
  return `${category} ${expect}`;
}

function count(text: string, label: string): void {
  const tokens = readWords(text, lexicon);
  const hits = findHits(lexicon, tokens);
  if (hits.length === 0) return;
  byLabel.set(label, (byLabel.get(label) ?? 0) + 1);
  for (const { first, last } of hits) {
    const form = text.slice(tokens[first]?.start, tokens[last]?.end).toLowerCase();
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
}

/** Common words of Kazakh news and reviews, where the machine has the list. */
function frequentWords(): string[] {
  const path = join(REPOSITORY, '../shared/lists/kk_word_frequency.tsv');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split('\t')[0] ?? []);
}

function print(title: string, counts: ReadonlyMap<string, number>): void {
  console.log(`\n${title}`);
  if (counts.size === 0) console.log('  none');
  for (const [name, number] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 30))
    console.log(`${String(number).padStart(6)}  ${name}`);
}
