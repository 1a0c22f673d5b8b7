import { createClassifier } from '../classifier/classifier.ts';
import type { Classifier } from '../classifier/verdict.ts';
import { compileRuleset } from '../ruleset/compile.ts';
import { rulesetSources } from './ruleset-files.ts';

/**
 * The classifier with the words, rules and weights of the repository as they are at this moment. Where they cannot be
 * compiled, it says why and ends the command with status 2.
 */
export function repositoryClassifier(): Classifier {
  const today = new Date().toISOString().slice(0, 10);
  const compiled = compileRuleset(rulesetSources(today));
  if (compiled.kind === 'compiled') return createClassifier(compiled.ruleset);
  console.error(compiled.problems.join('\n'));
  process.exit(2);
}
