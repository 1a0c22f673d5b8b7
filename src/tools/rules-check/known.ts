import { readClasses } from '../../classifier/class-names.ts';
import { findHits } from '../../classifier/evidence.ts';
import { Lexicon } from '../../classifier/lexicon.ts';
import { readWords } from '../../classifier/mending.ts';
import type { CompiledRuleset } from '../../ruleset/compiled.ts';

/** Which lexicons meet an entry, or words of it, as they stand. */
export function knownLine(ruleset: CompiledRuleset, entry: string): string {
  const lexicon = new Lexicon(ruleset.lexicon);
  const classes = readClasses(ruleset.classes);
  const tokens = readWords(entry.replace(/[=*]/g, '').replaceAll('#', '5'), lexicon);
  const hits = findHits(lexicon, tokens);
  const named = (isWhole: boolean): string[] =>
    hits
      .filter(({ first, last }) => (first === 0 && last === tokens.length - 1) === isWhole)
      .map(({ classId }) => classes[classId] ?? '');
  const [whole, part] = [named(true), named(false)].map((names) => [...new Set(names)].sort().join(', '));
  if (whole) return `it is met already, by ${whole}`;
  return part ? `words of it are met already, by ${part}` : 'no lexicon meets it yet';
}

/** Whether the entry that is tried, alone in `lexicon`, meets a text. */
export function triedLine(lexicon: Lexicon, text: string): string {
  return `it ${findHits(lexicon, readWords(text, lexicon)).length > 0 ? 'meets' : 'does NOT meet'}: ${text}`;
}
