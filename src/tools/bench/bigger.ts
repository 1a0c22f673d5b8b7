import { compileRuleset } from '../../ruleset/compile.ts';
import type { CompiledRuleset } from '../../ruleset/compiled.ts';
import { rulesetSources } from '../ruleset-files.ts';
import { seededRandom } from '../train/random.ts';

const LETTERS = 'абвгдежзиклмнопрстуфхцчшщыэюя';

/** The ruleset with `times` as many entries: every lexicon gets made-up Russian words beside its own. */
export function biggerRuleset(times: number, today: string): CompiledRuleset {
  const random = seededRandom(1);
  const word = (): string =>
    Array.from(
      { length: 5 + Math.floor(random() * 6) },
      () => LETTERS[Math.floor(random() * LETTERS.length)],
    ).join('');
  const sources = rulesetSources(today);
  const categories = sources.categories.map((file) => ({
    ...file,
    lexicons: Object.fromEntries(
      Object.entries(file.lexicons).map(([name, lexicon]) => {
        const own = Object.values(lexicon).reduce((sum, entries) => sum + entries.length, 0);
        const made = Array.from({ length: own * (times - 1) }, word);
        return [name, { ...lexicon, ru: [...new Set([...(lexicon.ru ?? []), ...made])].sort() }];
      }),
    ),
  }));
  const result = compileRuleset({ ...sources, categories, draft: true });
  if (result.kind === 'refused') throw new Error(result.problems.join('\n'));
  return result.ruleset;
}
