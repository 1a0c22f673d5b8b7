import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRuleset } from '../ruleset/compile.ts';
import { compileHeadlines, overdueLaw } from './compile-law.ts';
import { REPOSITORY } from './corpus/posts.ts';
import { rulesetSources } from './ruleset-files.ts';

/**
 * `npm run compile`: lexicons, rules and weights into `src/generated/ruleset.json`, the card's lines of law into
 * `src/generated/headlines.json`. Everything that builds or tests runs this first. Exits 1 with a list of what to
 * mend when the data has problems.
 */
export function compile(today: string): readonly string[] {
  const result = compileRuleset(rulesetSources(today));
  if (result.kind === 'refused') return result.problems;
  const folder = join(REPOSITORY, 'src/generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ruleset.json'), JSON.stringify(result.ruleset));
  writeFileSync(join(folder, 'headlines.json'), JSON.stringify(compileHeadlines(today)));
  return [];
}

if (process.argv[1]?.endsWith('compile.ts')) {
  const today = new Date().toISOString().slice(0, 10);
  for (const line of overdueLaw(today)) console.warn(`note: ${line}`);
  const problems = compile(today);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
