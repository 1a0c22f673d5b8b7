import './end-plainly.ts';
import './sites/adapters-first.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRules } from '../classifier/rule-lines.ts';
import { jsonOf } from '../data/field.ts';
import { type CompileResult, compileRuleset } from '../ruleset/compile.ts';
import { overdueRules } from '../ruleset/overdue-rules.ts';
import { packSites } from '../sites/pack-sites.ts';
import { ADAPTERS } from '../sites/sites.ts';
import { compileHeadlines, overdueLaw } from './compile-law.ts';
import { REPOSITORY } from './corpus/posts.ts';
import { commonHits, ordinaryTexts } from './everyday-words.ts';
import { readCategories, rulesetSources } from './ruleset-files.ts';

/** Data of the sites that the content script holds as text until it is asked for; a bundler leaves text as it is. */
const CARRIED_AS_TEXT = ['labels.json', 'share-links.json'];

/**
 * `npm run compile`: lexicons, rules and weights into `src/generated/ruleset.json`, the card's lines of law into
 * `src/generated/headlines.json`, the adapters into `src/generated/sites.txt`, wordings and share links without their
 * blanks. Everything that builds or tests runs this first. Exits 1 with a list of what to mend when the data has
 * problems. `npm run compile -- --common` also prints which common words each class hits.
 */
export function compile(today: string): CompileResult {
  const result = compileRuleset(rulesetSources(today));
  if (result.kind === 'refused') return result;
  const folder = join(REPOSITORY, 'src/generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ruleset.json'), JSON.stringify(result.ruleset));
  writeFileSync(join(folder, 'headlines.json'), JSON.stringify(compileHeadlines(today)));
  writeFileSync(join(folder, 'sites.txt'), packSites(ADAPTERS));
  for (const name of CARRIED_AS_TEXT) {
    const path = `src/sites/${name}`;
    const data = jsonOf(readFileSync(join(REPOSITORY, path), 'utf8'), path);
    writeFileSync(join(folder, name), JSON.stringify(data));
  }
  return result;
}

if (process.argv[1]?.endsWith('compile.ts')) {
  const today = new Date().toISOString().slice(0, 10);
  for (const line of [...overdueLaw(today), ...overdueRules(readCategories(), today)])
    console.warn(`note: ${line}`);
  const result = compile(today);
  if (result.kind === 'refused') {
    for (const problem of result.problems) console.error(problem);
    process.exitCode = 1;
  } else {
    const { classes, rules } = result.ruleset;
    console.log(
      `compiled: ${classes.split(' ').length} lexicons, ${readRules(rules).length} rules, ${ADAPTERS.length} adapters`,
    );
    if (process.argv.includes('--common'))
      for (const { className, words } of commonHits(result.ruleset, ordinaryTexts()))
        console.log(`${className.padEnd(34)}${words.slice(0, 12).join(' ')}`);
  }
}
